package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacktestCommandTest {

    /** The forecast that docs/backtest.md shows, beside it. */
    private static final Path IN_THE_DOCS = Path.of("..", "docs", "backtest.csv");

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsGivesTheForecastOfTheDocs() throws IOException {
        Path out = folder.resolve("季/out");
        InProcess.Result result = InProcess.english("backtest", "--quiet", "--out", out.toString());
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("backtest.csv")).hasSameBinaryContentAs(IN_THE_DOCS);
        assertThat(result.out())
                .contains("100 million parcels", "18 November 2022, 19 November 2022", "it was interpolated");
        assertThat(result.err()).contains("backtest.csv");
        assertThat(Files.readString(Path.of("..", "docs", "backtest.md"), StandardCharsets.UTF_8))
                .as("the docs show what the command prints")
                .contains(result.out().strip());
    }

    /** Deliveries are nine tenths of what was collected the day before. */
    private static String volumes(int days) {
        return "date,collected_100m,delivered_100m\n"
                + IntStream.range(0, days)
                        .mapToObj(day -> "%s,%.2f,%.3f%n"
                                .formatted(FIRST.plusDays(day), collected(day), 0.9 * collected(day - 1)))
                        .collect(Collectors.joining());
    }

    private static double collected(int day) {
        return 3 + 0.3 * StrictMath.floorMod(day, 3) + (day >= 40 && day < 44 ? 1 : 0);
    }

    private InProcess.Result onOwnData(String text, String... more) throws IOException {
        Path data = Files.writeString(folder.resolve("mine.csv"), text, StandardCharsets.UTF_8);
        String[] start = {
            "backtest",
            "--quiet",
            "--data=" + data,
            "--calibrate=2022-01-01..2022-03-31",
            "--forecast=2022-04-01..2022-04-05",
            "--replications=50",
            "--out=" + folder.resolve("own")
        };
        return InProcess.english(IntStream.range(0, start.length + more.length)
                .mapToObj(i -> i < start.length ? start[i] : more[i - start.length])
                .toArray(String[]::new));
    }

    @Test
    void onOwnDataComparesWithPublishedDeliveries() throws IOException {
        InProcess.Result result = onOwnData(volumes(95));
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Against the published volumes of 5 days: mean absolute error ");
        assertThat(Files.readAllLines(folder.resolve("own/backtest.csv"))).hasSize(6);
        assertThat(onOwnData(volumes(95)).exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
    }

    @Test
    void jsonHoldsForecastModelAndTests() throws IOException {
        InProcess.Result result = onOwnData(volumes(95), "--json", "--seed=3");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("{")
                .contains(
                        "\"seed\": 3",
                        "\"knee\"",
                        "\"delivered_mean\"",
                        "\"kind\": \"peak\"",
                        "\"delay_and_capacity\"");
    }

    @Test
    void allProblemsOfAFileAreToldAndNothingIsWritten() throws IOException {
        InProcess.Result result = onOwnData(
                volumes(95).replace("2022-01-02,3.30", "2022-01-02,viele").replace("2022-01-04", "2022-01-01"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("mine.csv:3:12: collected_100m is \"viele\"", "mine.csv:5:1: 2022-01-01 is listed twice")
                .contains("nothing was written");
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void aForecastBeyondTheFileIsAProblemOfTheFile() throws IOException {
        InProcess.Result result = onOwnData(volumes(92));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).startsWith("mine.csv:1:1: collected_100m of 2022-04-05 is missing");
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        InProcess.Result result = InProcess.english(
                "backtest", "--data", folder.resolve("none.csv").toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("cannot read", "none.csv");
        assertThat(InProcess.english("backtest", "--data", folder.getRoot().toString())
                        .err())
                .startsWith("cuofeng: cannot read ");
    }

    @ParameterizedTest
    @CsvSource({
        "--calibrate, 2022-06-08",
        "--calibrate, 2022-06-31..2022-10-31",
        "--calibrate, 2022-10-31..2022-06-08",
        "--forecast, 2022-11-01..2025-11-01",
        "--replications, 0",
        "--seed, x"
    })
    void refusesValuesOutOfRangeAndSaysWhatIsAllowed(String option, String value) {
        InProcess.Result english = InProcess.english("backtest", option + "=" + value);
        assertThat(english.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(english.err()).startsWith("cuofeng: " + option + ": received \"" + value + "\"; allowed ");
        assertThat(InProcess.chinese("backtest", option + "=" + value).err())
                .startsWith("cuofeng: " + option + "：收到“" + value + "”；可用");
    }

    @Test
    void aForecastOfCalibratedDaysIsRefused() {
        InProcess.Result result = InProcess.english("backtest", "--forecast=2022-10-31..2022-11-20");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err())
                .contains("--forecast 2022-10-31..2022-11-20 must begin after --calibrate 2022-06-08..2022-10-31 ends");
    }
}
