package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.yaml.BadScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Planning any of the bad scenarios prints what is expected, ends with exit code 2 and writes nothing. */
class BadScenarioCommandTest {

    @TempDir
    private Path folder;

    static Set<String> cases() throws IOException {
        return BadScenarios.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheMistakesAndWritesNothing(String name) throws IOException {
        BadScenarios.Case bad = BadScenarios.all().get(name);
        Path scenario = Files.createDirectory(folder.resolve("bad"));
        for (Map.Entry<String, byte[]> file : bad.files().entrySet()) {
            Path path = scenario.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path out = folder.resolve("out");
        InProcess.Result result = InProcess.english("plan", scenario.toString(), "--out", out.toString());
        // A message may name the folder, which is called "test" where the expectation was written.
        assertThat(result.err().replace(scenario.toString(), "test")).contains(bad.expected());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(out).doesNotExist();
    }
}
