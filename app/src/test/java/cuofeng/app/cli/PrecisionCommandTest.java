package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionCommandTest {

    @TempDir
    private Path folder;

    private InProcess.Result simulate(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "simulate",
                "quickstart",
                "--quiet",
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return InProcess.english(arguments.toArray(String[]::new));
    }

    @Test
    void addsReplicationsUntilTheFigureIsPreciseOnAnyNumberOfThreads() throws IOException {
        InProcess.Result one = simulate("one", "--half-width", "3%", "--threads", "1");
        InProcess.Result two = simulate("two", "--half-width", "3%", "--threads", "2");
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out()).containsPattern("backlog:all is precise after \\d+ replications: its half-width is \\d");
        assertThat(two.out()).isEqualTo(one.out());
        for (String file : List.of("kpis.csv", "backlog.csv", "run.json")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        // plan,kpi,scope,unit,mean,half_width,replications
        String[] row = Files.readAllLines(folder.resolve("one/kpis.csv")).stream()
                .filter(line -> line.startsWith("ship-at-once,backlog,all,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(Double.parseDouble(row[5]) / Double.parseDouble(row[4])).isLessThanOrEqualTo(0.03 / 1.03);
        assertThat(Integer.parseInt(row[6])).isGreaterThan(20);
    }

    @Test
    void tellsProgramsHowPreciseTheFigureIs() {
        InProcess.Result result =
                simulate("run", "--half-width", "50%", "--kpi", "order_to_door:p90", "--json", "--threads", "2");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .contains(
                        "\"kpi\": \"order_to_door\"",
                        "\"scope\": \"p90\"",
                        "\"asked_relative_half_width\": 0.5",
                        "\"met\": true",
                        "\"replications\": 20",
                        "\"max_replications\": 1000");
    }

    @Test
    void aPrecisionThatIsNotReachedIsANo() {
        InProcess.Result result = simulate("run", "--half-width", "0.1%", "--max-replications", "25");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.out())
                .contains("backlog:all is not precise after 25 replications, the most allowed")
                .contains("asked for was 0.1%");
        assertThat(folder.resolve("run/kpis.csv")).isNotEmptyFile();
        assertThat(folder.resolve("run.journal")).doesNotExist();
    }

    @Test
    void aFigureWithoutSuchAScopeIsNamedWithThoseThatItHas() {
        InProcess.Result result = simulate("run", "--half-width", "5%", "--kpi", "order_to_door:p91");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .contains("the figure order_to_door has no scope \"p91\" here; it has: ")
                .contains("p50, p90")
                .contains("20 finished replications are kept in ");
        assertThat(folder.resolve("run")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--half-width, 5",
        "--half-width, 0%",
        "--half-width, 51%",
        "--half-width, -1%",
        "--half-width, NaN%",
        "--max-replications, 19",
        "--max-replications, 10001",
        "--kpi, backlogs",
        "--kpi, backlog:",
    })
    void refusesValuesOutOfRangeAndSaysWhatIsAllowed(String option, String value) {
        String[] arguments = option.equals("--half-width")
                ? new String[] {option + "=" + value}
                : new String[] {"--half-width=5%", option + "=" + value};
        InProcess.Result result = simulate("run", arguments);
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).startsWith("cuofeng: " + option + ": received \"" + value + "\"; allowed is ");
    }

    @Test
    void aNumberOfReplicationsAndAPrecisionExcludeEachOther() {
        InProcess.Result result = simulate("run", "--half-width", "5%", "--replications", "30");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("leave out --replications, or --half-width");
    }

    @Test
    void aFigureWithoutAPrecisionIsMissingIt() {
        InProcess.Result result = simulate("run", "--kpi", "flooded");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("--half-width");
    }

    @Test
    void whatAnInterruptedRunLeftIsNotInTheWayUnnamed() throws IOException {
        simulate("run", "--half-width", "5%", "--kpi", "order_to_door:p91");
        InProcess.Result refused = simulate("run", "--replications", "2");
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(refused.err())
                .contains("run.journal keeps 20 finished replications of an interrupted run")
                .contains("add --resume", "delete the file");
        InProcess.Result otherSeed = simulate("run", "--replications", "2", "--resume", "--seed", "99");
        assertThat(otherSeed.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(otherSeed.err()).contains("of another run: its seed was another");
        InProcess.Result resumed = simulate("run", "--replications", "2", "--resume");
        assertThat(resumed.exitCode()).as(resumed.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("run.journal")).doesNotExist();
        Files.writeString(folder.resolve("other.journal"), "a list of things to do");
        InProcess.Result foreign = simulate("other", "--replications", "2");
        assertThat(foreign.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(foreign.err()).contains("other.journal is in the way");
        assertThat(folder.resolve("other.journal")).hasContent("a list of things to do");
    }
}
