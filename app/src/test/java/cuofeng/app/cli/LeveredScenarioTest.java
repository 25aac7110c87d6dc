package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What levers bought is a scenario of its own, so that the schedule for it can be simulated later. */
class LeveredScenarioTest {

    @TempDir
    private Path folder;

    @Test
    void isWrittenBesideItsScheduleAndFitsIt() throws IOException {
        Path run = folder.resolve("run");
        InProcess.Result planned = InProcess.english(
                "optimize",
                "quickstart-levers",
                "--levers=surge_shifts",
                "--score-calculations=1000",
                "--quiet",
                "--out",
                run.toString());
        assertThat(planned.exitCode()).as(planned.err()).isEqualTo(ExitCode.DONE);

        String text = Files.readString(run.resolve("levered/scenario.yaml"), StandardCharsets.UTF_8);
        assertThat(text).contains("extends: \"quickstart-levers\"", "id: quickstart-levers-levered", "surges:");
        InProcess.Result simulated = InProcess.english(
                "simulate",
                run.resolve("levered").toString(),
                "--schedule",
                run.resolve("schedule.csv").toString(),
                "--replications=1",
                "--quiet",
                "--out",
                folder.resolve("simulated").toString());
        assertThat(simulated.exitCode()).as(simulated.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void hasTheVehiclesThatWereHired() throws IOException {
        Path run = folder.resolve("run");
        InProcess.Result planned = InProcess.english(
                "optimize",
                "quickstart-levers",
                "--levers=surge_shifts,surge_vehicles",
                "--score-calculations=1000",
                "--out",
                run.toString());
        assertThat(planned.exitCode()).as(planned.err()).isEqualTo(ExitCode.DONE);
        assertThat(planned.out()).contains("without surge vehicles");

        String text = Files.readString(run.resolve("levered/scenario.yaml"), StandardCharsets.UTF_8);
        assertThat(text).contains("hired:", "vehicles:");
        assertThat(Files.readString(run.resolve("optimization.json"), StandardCharsets.UTF_8))
                .contains("\"surge_vehicles\"", "\"unit\": \"vehicles\"");
        InProcess.Result compared = InProcess.english(
                "diff", "quickstart-levers", run.resolve("levered").toString());
        assertThat(compared.out()).contains("hired");
    }

    @Test
    void isNotWrittenWithoutLevers() {
        Path run = folder.resolve("run");
        InProcess.Result planned = InProcess.english(
                "optimize", "quickstart", "--score-calculations=1000", "--quiet", "--out", run.toString());
        assertThat(planned.exitCode()).as(planned.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.resolve("levered")).doesNotExist();
    }
}
