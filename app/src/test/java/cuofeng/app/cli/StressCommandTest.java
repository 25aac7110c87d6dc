package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StressCommandTest {

    @TempDir
    private Path folder;

    private InProcess.Result stress(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("stress", "quickstart", "--quiet", "--replications", "2"));
        words.addAll(List.of(
                "--days", "4", "--lot-size", "400", "--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        return InProcess.english(words.toArray(String[]::new));
    }

    @Test
    void saysWhatTheBusiestHubTakesAndWritesTheSameFilesOnAnyNumberOfThreads() throws IOException {
        InProcess.Result one = stress("one", "--threads", "1");
        InProcess.Result two = stress("two", "--threads", "2");
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out())
                .contains(
                        " parcels/h (",
                        "First to give way: ",
                        "By arithmetic the scarcest stage is ",
                        "At 105% of the break point ")
                .contains("load, parcels/h");
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(folder.resolve("two/stress.csv")).hasSameBinaryContentAs(folder.resolve("one/stress.csv"));
        assertThat(folder.resolve("two/stress.html")).hasSameBinaryContentAs(folder.resolve("one/stress.html"));
        List<String> lines = Files.readAllLines(folder.resolve("one/stress.csv"));
        assertThat(lines.get(0)).isEqualTo("load_parcels_per_hour,figure,stage,unit,mean,half_width,replications");
        assertThat(lines).anyMatch(line -> line.startsWith(",break_point,,parcels/h,"));
        String page = Files.readString(folder.resolve("one/stress.html"));
        assertThat(page).contains("<html lang=\"en\"", "承载上限", "chart-curve").doesNotContain("<script src", "<link");
    }

    @Test
    void jsonHoldsTheBreakPoint() {
        InProcess.Result result = stress("json", "--json");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("{")
                .contains("\"break_point_parcels_per_hour\": {", "\"curve\": [", "\"overloads\": [");
    }

    @Test
    void hubsThatAreNoneAreRefusedWithWhatIsMeant() {
        InProcess.Result near = stress("none", "--node", "hangzho");
        assertThat(near.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(near.err()).startsWith("cuofeng: no hub has the id \"hangzho\"; ");
        InProcess.Result day = stress("none", "--day", "2024-01-01");
        assertThat(day.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(day.err()).startsWith("cuofeng: 2024-01-01 lies outside the simulated days");
        InProcess.Result days = stress("none", "--days", "1");
        assertThat(days.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(days.err()).contains("allowed is a whole number from 2 to 60");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void anOutletIsNoHub() {
        InProcess.Result result = InProcess.english("stress", "hub-stress", "--node", "urban");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).startsWith("cuofeng: urban is an outlet; stress takes hubs");
    }
}
