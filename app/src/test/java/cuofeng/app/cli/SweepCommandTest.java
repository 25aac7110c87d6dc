package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {

    @TempDir
    private Path folder;

    private InProcess.Result sweep(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("sweep", "quickstart", "--quiet", "--replications", "2"));
        words.addAll(List.of(
                "--vary", "lot_size=4000..8000/2", "--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        return InProcess.english(words.toArray(String[]::new));
    }

    @Test
    void gridTellsEffectsAndWritesTheSameFilesOnAnyNumberOfThreads() throws IOException {
        String vary = "hubs.*.stages.sorting.parcels_per_hour=x0.6..x1.2/2";
        InProcess.Result one = sweep("one", "--vary", vary, "--threads", "1");
        InProcess.Result two = sweep("two", "--vary", vary, "--threads", "2");
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out())
                .contains(
                        "What moves ",
                        "change from least to largest",
                        "hubs.*.stages.sorting.parcels_per_hour (times)");
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(folder.resolve("two/sweep.csv")).hasSameBinaryContentAs(folder.resolve("one/sweep.csv"));
        assertThat(folder.resolve("two/sweep.html")).hasSameBinaryContentAs(folder.resolve("one/sweep.html"));
        List<String> lines = Files.readAllLines(folder.resolve("one/sweep.csv"));
        assertThat(lines.get(0))
                .isEqualTo(
                        "point,lot_size,hubs.*.stages.sorting.parcels_per_hour,kpi,scope,unit,mean,half_width,replications");
        assertThat(lines).anyMatch(line -> line.startsWith("4,8000,1.2,backlog_hub,"));
    }

    @Test
    void designsTakeAsManyPointsAsAreAsked() throws IOException {
        InProcess.Result result =
                sweep("sobol", "--design", "sobol", "--points", "5", "--json", "--kpi", "backlog_hub");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("\"design\": \"sobol\"", "\"points\": 5", "\"kpi\": \"backlog_hub\"");
        assertThat(Files.readAllLines(folder.resolve("sobol/sweep.csv")))
                .anyMatch(line -> line.startsWith("5,"))
                .noneMatch(line -> line.startsWith("6,"));
    }

    @Test
    void allThatIsWrongIsToldBeforeAnythingIsSimulated() {
        InProcess.Result result = sweep(
                "bad", "--vary", "forecast.season-cv=0..0.1/2", "--vary", "hubs.*.storage_limit_parcels=-5..100/2");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("--vary:2:10: forecast.season-cv: \"season-cv\" is not known here; did you mean season_cv?")
                .contains("--vary:3:1: hubs[0].storage_limit_parcels is -5; allowed is ");
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsRefused() {
        InProcess.Result form = sweep("bad", "--vary", "season.days");
        assertThat(form.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(form.err()).contains("--vary:2:1: \"season.days\" cannot be read; allowed is KEY=FROM..TO/N");
        assertThat(sweep("bad", "--vary", "season.days=3..3/2").err()).contains("does not rise");
        assertThat(sweep("bad", "--vary", "lot_size=1..3/2").err()).contains("lot_size is varied twice");
        assertThat(sweep("bad", "--vary", "season.days=x1..3").err()).contains("mixes a value with a factor");
        assertThat(sweep("bad", "--points", "5").err()).contains("--points goes with --design");
        assertThat(sweep("bad", "--kpi", "backlog_hubs").err()).contains("did you mean backlog_hub?");
        assertThat(sweep("bad", "--design", "halton").err()).contains("allowed is grid, latin-hypercube or sobol");
        assertThat(folder.resolve("bad")).doesNotExist();
    }
}
