package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioFolder;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.scenarios.yaml.VariantText;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The scenario folder of what was bought: it extends the scenario that was given, wherever that is. */
final class SizedScenario {

    private static final int MOST_NAME_CHARACTERS = 200;
    private static final int MOST_ID_CHARACTERS = 60;
    /** Of a scenario's chain, so that one more fits. */
    private static final int MOST_BASES = 7;

    private final String nameOrFolder;
    private final String base;

    private SizedScenario(String nameOrFolder, String base) {
        this.nameOrFolder = nameOrFolder;
        this.base = base;
    }

    /**
     * Finds out before the work whether the scenario can be extended from a folder.
     *
     * @param folder of the new scenario; need not exist
     * @throws Refusal if it cannot
     */
    static SizedScenario in(Path folder, String nameOrFolder) {
        return ifPossible(folder, nameOrFolder)
                .orElseThrow(() -> Refusal.of(Reason.CANNOT_EXTEND, nameOrFolder, base(folder, nameOrFolder)));
    }

    /** Empty if the scenario cannot be extended from the folder. */
    static Optional<SizedScenario> ifPossible(Path folder, String nameOrFolder) {
        String base = base(folder, nameOrFolder);
        boolean fits = !base.startsWith("/")
                && !base.contains(":")
                && !base.contains("\\")
                && base.length() <= MOST_NAME_CHARACTERS
                && ReadScenario.check(nameOrFolder).bases().size() <= MOST_BASES;
        return fits ? Optional.of(new SizedScenario(nameOrFolder, base)) : Optional.empty();
    }

    private static String base(Path folder, String nameOrFolder) {
        if (ReadScenario.isShipped(nameOrFolder)) {
            return nameOrFolder;
        }
        Path from = folder.toAbsolutePath().normalize();
        Path to = Path.of(nameOrFolder).toAbsolutePath().normalize();
        return from.getRoot().equals(to.getRoot())
                ? from.relativize(to).toString().replace(File.separatorChar, '/')
                : to.toString();
    }

    /**
     * The text of the new scenario, read back and compared.
     *
     * @param suffix of its id and of its title, such as {@code sized}
     * @param seed with which it is simulated unless the user gives another
     */
    String text(Scenario scenario, Scenario changed, Suffix suffix, List<String> comment, long seed, int replications) {
        String id = scenario.id();
        int kept = Math.min(id.length(), MOST_ID_CHARACTERS - suffix.id().length() - 1);
        VariantText.Head head = new VariantText.Head(
                comment,
                base,
                id.substring(0, kept) + "-" + suffix.id(),
                new Text(
                        scenario.title().zh() + "（" + suffix.title().zh() + "）",
                        scenario.title().en() + ", " + suffix.title().en()),
                suffix.notes(),
                seed,
                replications);
        String text = VariantText.of(scenario, changed, head);
        requireSame(changed, read(text));
        return text;
    }

    /** How the new scenario is told from the old one. */
    record Suffix(String id, Text title, Text notes) {}

    private Scenario read(String text) {
        ScenarioFolder.Source source = file -> {
            if (!file.equals(ScenarioReader.MAIN_FILE)) {
                throw new NoSuchFileException(file);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
        ScenarioFolder.Bases bases = name -> Optional.of(ReadScenario.folder(nameOrFolder));
        Reading reading = ScenarioReader.read(new ScenarioFolder("sized", source, bases));
        return reading.scenario()
                .orElseThrow(() -> new AssertionError("what was written cannot be read: " + reading.problems()));
    }

    private static void requireSame(Scenario meant, Scenario read) {
        boolean same = meant.hubs().equals(read.hubs())
                && meant.outlets().equals(read.outlets())
                && meant.lanes().equals(read.lanes())
                && meant.routes().equals(read.routes())
                && meant.shippers().equals(read.shippers())
                && meant.targets().equals(read.targets());
        if (!same) {
            throw new AssertionError("what was written does not say what was meant");
        }
    }
}
