package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.yaml.ScenarioFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The scenarios that come with the program. */
public final class ShippedScenarios {

    private ShippedScenarios() {}

    /** A shipped scenario; the title is its own. */
    public record Entry(String name, Text title) {}

    /** All of them, simplest first. */
    public static List<Entry> list() {
        return ScenarioLibrary.names().stream()
                .map(name -> new Entry(name, ReadScenario.named(name).scenario().title()))
                .toList();
    }

    /**
     * Copies a scenario's files into a new or empty folder, as the start of another. What it extends stays where it is:
     * shipped scenarios can be extended from anywhere.
     *
     * @return names of the shipped scenarios that it extends, nearest first
     * @throws Refusal if there is no such scenario, or the folder has files or cannot be written
     */
    public static List<String> export(String name, Path folder) {
        ScenarioFolder scenario = ScenarioLibrary.open(name)
                .orElseThrow(
                        () -> Refusal.of(Reason.UNKNOWN_SCENARIO, name, String.join(", ", ScenarioLibrary.names())));
        Output.requireWritable(folder, false);
        try {
            Files.createDirectories(folder);
            for (String file : ScenarioLibrary.files(name)) {
                try (InputStream in = scenario.open(file)) {
                    Files.copy(in, folder.resolve(file));
                }
            }
        } catch (IOException e) {
            throw Refusal.because(e, Reason.OUTPUT_NOT_WRITABLE, folder.toString(), e.toString());
        }
        return ReadScenario.check(name).bases();
    }
}
