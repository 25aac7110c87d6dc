package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckResolutionCommandTest {

    @TempDir
    private Path folder;

    private InProcess.Result check(String scenario, String lotSizes, String out, String threads) {
        return InProcess.english(
                "check-resolution",
                scenario,
                "--lot-sizes",
                lotSizes,
                "--replications",
                "2",
                "--threads",
                threads,
                "--quiet",
                "--out",
                folder.resolve(out).toString());
    }

    /** The quick start with other lots. */
    private String quickstartWithLots(int parcels) throws IOException {
        Path copy = folder.resolve("lots-" + parcels);
        InProcess.english("scenarios", "export", "quickstart", copy.toString());
        Path file = copy.resolve("scenario.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains("lot_size: 500 ");
        Files.writeString(file, text.replace("lot_size: 500 ", "lot_size: " + parcels + " "), StandardCharsets.UTF_8);
        return copy.toString();
    }

    @Test
    void comparesWithTheSmallestAndWritesTheSameFileOnAnyNumberOfThreads() throws IOException {
        InProcess.Result one = check("quickstart", "2000", "one", "1");
        InProcess.Result two = check("quickstart", "2000,500", "two", "2");
        // The scenario's own 500 are the smallest here: nothing says that they are too large.
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out())
                .startsWith("The scenario’s lots of 500 are the smallest compared")
                .contains("\n* 500 ", "\n  2,000 ", "×1.0");
        assertThat(two.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("two/resolution.csv")).hasSameBinaryContentAs(folder.resolve("one/resolution.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("one/resolution.csv"));
        assertThat(lines.get(0))
                .isEqualTo("lot_size,kpi,scope,unit,mean,half_width,reference_mean,error,error_half_width,inside");
        assertThat(lines).anyMatch(line -> line.startsWith("500,backlog,all,parcel-hours,"));
        assertThat(lines).anyMatch(line -> line.startsWith("2000,order_to_door,p90,hours,"));
    }

    @Test
    void lotsThatAreFarTooLargeFail() throws IOException {
        // A lot of 200,000 keeps a hub of Beijing's size busy for half a day: nothing flows as it would.
        InProcess.Result result = check(quickstartWithLots(200_000), "4000", "out", "2");
        assertThat(result.exitCode()).as(result.out() + result.err()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.out())
                .startsWith("Lots of 200,000 fail: beside lots of 4,000")
                .contains("Recommended lot_size: 4,000");
    }

    @Test
    void jsonHoldsTimesThatTheFileMustNot() {
        InProcess.Result result = InProcess.english(
                "check-resolution",
                "quickstart",
                "--lot-sizes=8000",
                "--replications=1",
                "--quiet",
                "--json",
                "--out",
                folder.resolve("json").toString());
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("{")
                .contains(
                        "\"own_lot_size\": 500",
                        "\"reference_lot_size\": 500",
                        "\"speed_ratio\": 1,",
                        "\"kpi\": \"backlog_hub\"");
    }

    @Test
    void moreLotsThanThereIsRoomForAreRefusedBeforeAnyWork() throws IOException {
        Path scenario = Path.of(quickstartWithLots(1));
        Path file = scenario.resolve("scenario.yaml");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains("daily_parcels: 900000 ");
        Files.writeString(
                file, text.replace("daily_parcels: 900000 ", "daily_parcels: 900000000 "), StandardCharsets.UTF_8);
        InProcess.Result result = check(scenario.toString(), "100000", "out", "1");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("cuofeng: lots of 1 parcels may mean ")
                .contains("choose a larger lot size", "67,108,864");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void lotSizesOutOfRangeAreRefused() {
        InProcess.Result result = InProcess.english("check-resolution", "quickstart", "--lot-sizes", "500,0");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).startsWith("cuofeng: --lot-sizes: received \"");
    }
}
