package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands around scenarios, and what stops every other command before it has done any work. */
class ScenarioCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void listsShippedScenariosByTitle() {
        assertThat(InProcess.english("scenarios").out()).containsPattern("(?m)^quickstart +Quick start$");
        assertThat(InProcess.chinese("scenarios").out()).containsPattern("(?m)^quickstart +快速上手$");
    }

    @Test
    void everyShippedScenarioIsValid() {
        List<String> names = InProcess.english("scenarios")
                .out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        assertThat(names).contains("quickstart");
        for (String name : names) {
            InProcess.Result result = InProcess.english("validate", name);
            assertThat(result.exitCode()).as(result.out()).isEqualTo(ExitCode.DONE);
            assertThat(result.out()).contains("has no problems");
        }
    }

    @Test
    void exportsAScenarioThatIsValid() throws IOException {
        Path mine = folder.resolve("我的旺季");
        assertThat(InProcess.english("scenarios", "export", "quickstart", mine.toString())
                        .exitCode())
                .isZero();
        assertThat(mine.resolve("scenario.yaml")).isRegularFile();
        assertThat(InProcess.english("validate", mine.toString()).exitCode()).isZero();

        InProcess.Result again = InProcess.english("scenarios", "export", "quickstart", mine.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "simulate", "optimize", "check-resolution", "validate"})
    void anUnknownScenarioIsNamedWithThoseThatExist(String command) {
        InProcess.Result result = InProcess.english(command, "quikstart");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("\"quikstart\" is neither a folder nor a shipped scenario", "quickstart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "simulate", "optimize", "check-resolution"})
    void allProblemsOfAScenarioAreToldAndNothingIsWritten(String command) throws IOException {
        Path bad = badScenario();
        Path out = folder.resolve("new/out");
        InProcess.Result result = InProcess.english(command, bad.toString(), "--out", out.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .containsPattern("(?m)^scenario\\.yaml:\\d+:\\d+: .*start")
                .containsPattern("(?m)^scenario\\.yaml:\\d+:\\d+: .*replicas")
                .contains("nothing was written");
        assertThat(out.getParent()).doesNotExist();
    }

    @Test
    void validatePrintsProblemsAsItsResult() throws IOException {
        InProcess.Result result = InProcess.english("validate", badScenario().toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).containsPattern("(?m)^scenario\\.yaml:\\d+:\\d+: ");
        assertThat(result.err()).isEmpty();
    }

    /** The quick start with a wrong date and an unknown key. */
    private Path badScenario() throws IOException {
        Path bad = folder.resolve("bad");
        InProcess.english("scenarios", "export", "quickstart", bad.toString());
        Path file = bad.resolve("scenario.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8)
                .replace("start: 2023-11-09 ", "start: 2023-13-09 ")
                .replace("replications: 10", "replicas: 10");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return bad;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "simulate", "optimize", "check-resolution"})
    void aFolderWithFilesIsNotTouched(String command) throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");
        InProcess.Result result = InProcess.english(command, "quickstart", "--out", folder.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(result.err()).contains(folder.toString(), "--overwrite");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(note);
        }
    }

    @Test
    void aFileIsNoOutputFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        InProcess.Result result = InProcess.english(
                "plan", "quickstart", "--out", file.resolve("run").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(result.err()).contains(file + " is no folder");
    }

    @Test
    void aScheduleFileThatCannotBeReadIsBadInput() {
        String missing = folder.resolve("none.csv").toString();
        InProcess.Result result = InProcess.english(
                "simulate",
                "quickstart",
                "--schedule",
                missing,
                "--out",
                folder.resolve("o").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("cannot read " + missing);
    }

    @Test
    void aRuleWithoutItsDataIsBadInput() {
        InProcess.Result result = InProcess.english(
                "simulate",
                "quickstart",
                "--plan",
                "as-published",
                "--out",
                folder.resolve("o").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("as-published");
    }
}
