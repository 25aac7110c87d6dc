package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Problem;
import cuofeng.scenarios.yaml.Inputs;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.Replacement;
import cuofeng.scenarios.yaml.ScenarioFolder;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a scenario by what the user calls it, and reads it. */
public final class ReadScenario {

    private ReadScenario() {}

    /**
     * A scenario without problems.
     *
     * @param sha256 of its files
     */
    public record Input(Scenario scenario, String sha256) {}

    /**
     * Reads a scenario that something is to be done with.
     *
     * @param nameOrFolder name of a shipped scenario, which comes first, or a folder
     * @throws Refusal if there is none, or if there is any problem with it
     */
    public static Input named(String nameOrFolder) {
        Reading reading = check(nameOrFolder);
        return new Input(
                reading.scenario().orElseThrow(() -> Refusal.ofProblems(lines(reading.problems()))), reading.sha256());
    }

    /**
     * Reads a scenario for the sake of its problems.
     *
     * @throws Refusal if there is no such scenario
     */
    public static Reading check(String nameOrFolder) {
        return ScenarioReader.read(folder(nameOrFolder));
    }

    /**
     * Reads a scenario with some of its numbers replaced, for the sake of its problems.
     *
     * @throws Refusal if there is no such scenario
     */
    static Reading varied(String nameOrFolder, List<Replacement> replacements) {
        return ScenarioReader.read(folder(nameOrFolder), replacements);
    }

    /**
     * What a scenario without problems says, key by key.
     *
     * @throws Refusal if there is none, or if there is any problem with it
     */
    public static Inputs inputs(String nameOrFolder) {
        named(nameOrFolder);
        return ScenarioReader.inputs(folder(nameOrFolder));
    }

    /** Whether a name is that of a shipped scenario. */
    static boolean isShipped(String nameOrFolder) {
        return ScenarioLibrary.open(nameOrFolder).isPresent();
    }

    static ScenarioFolder folder(String nameOrFolder) {
        return ScenarioLibrary.open(nameOrFolder)
                .or(() -> existing(nameOrFolder).map(ScenarioLibrary::ofDirectory))
                .orElseThrow(() ->
                        Refusal.of(Reason.UNKNOWN_SCENARIO, nameOrFolder, String.join(", ", ScenarioLibrary.names())));
    }

    private static Optional<Path> existing(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
