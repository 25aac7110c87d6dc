package cuofeng.scenarios.history;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.scenarios.source.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCsvTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
    /** 1 June to 9 August. */
    private static final DaySpan CALIBRATE = new DaySpan(FIRST, FIRST.plusDays(69));
    /** 10 to 14 August. */
    private static final DaySpan FORECAST = new DaySpan(FIRST.plusDays(70), FIRST.plusDays(74));

    private static HistoryReading read(String text) {
        return HistoryCsv.read("v.csv", text.getBytes(StandardCharsets.UTF_8), CALIBRATE, FORECAST);
    }

    /** 75 sound days; line 2 is 1 June. */
    private static String sound() {
        return "date,collected_100m,delivered_100m\n"
                + IntStream.range(0, 75)
                        .mapToObj(day -> FIRST.plusDays(day) + ",3.5," + (day < 70 ? "3.25" : "") + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void readsVolumesAndLeavesOutWhatIsEmpty() {
        VolumeHistory history = read(sound()).history().orElseThrow();
        assertThat(history.collected()).hasSize(75).containsEntry(FIRST, 3.5);
        assertThat(history.delivered()).hasSize(70).doesNotContainKey(FORECAST.from());
    }

    @Test
    void columnsMayStandInAnyOrderAndNameASource() {
        String text =
                sound().replace("date,collected_100m,delivered_100m\n", "date,delivered_100m,collected_100m,source\n");
        text = text.lines()
                .map(line -> line.startsWith("d") ? line : swapped(line))
                .collect(Collectors.joining("\n"));
        VolumeHistory history = read(text).history().orElseThrow();
        assertThat(history.collected()).containsEntry(FIRST, 3.5);
        assertThat(history.delivered()).containsEntry(FIRST, 3.25);
    }

    private static String swapped(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", cells[0], cells[2], cells[1], "bulletin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-06-01,3.5|2022-06-1,3.5|v.csv:2:1: date is \"2022-06-1\"; allowed is a day such as 2022-11-01",
                "2022-06-30,3.5|2022-06-31,3.5|v.csv:31:1: date is \"2022-06-31\", which no calendar has",
                "2022-06-02,3.5|2022-06-01,3.5|v.csv:3:1: 2022-06-01 is listed twice, first in line 2",
                "2022-06-02,3.5|2022-06-02,-3.5|v.csv:3:12: collected_100m is \"-3.5\"; allowed is a number above 0",
                "2022-06-02,3.5|2022-06-02,0|v.csv:3:12: collected_100m is \"0\"; allowed is a number above 0",
                "2022-06-02,3.5|2022-06-02,NaN|v.csv:3:12: collected_100m is \"NaN\"; allowed is a number above 0",
                "2022-06-02,3.5|2022-06-02,350000000|v.csv:3:12: collected_100m is \"350000000\"; allowed is a number",
                "2022-06-02,3.5,3.25|2022-06-02,3.5,3e1|v.csv:3:16: delivered_100m is \"3e1\"; allowed is a number",
                "2022-06-02,3.5,3.25|2022-06-02,3.5|v.csv:3:1: the row has 2 cells; the heading has 3 columns",
                "collected_100m|collected|v.csv:1:6: there is no column \"collected\"",
                "delivered_100m|collected_100m|v.csv:1:21: column collected_100m is named twice"
            })
    void tellsWhatIsWrongAndWhere(String sound, String wrong, String expected) {
        HistoryReading reading = read(sound().replaceFirst(sound, wrong));
        assertThat(reading.history()).isEmpty();
        assertThat(lines(reading)).anySatisfy(line -> assertThat(line).startsWith(expected));
    }

    @Test
    void tellsAllProblemsAtOnceByPosition() {
        HistoryReading reading =
                read(sound().replace("2022-06-03,3.5", "x,y").replace("2022-06-02,3.5", "2022-06-02,z"));
        assertThat(lines(reading)).hasSize(3).isSorted();
    }

    @Test
    void aHeadingThatLacksAColumnIsNamed() {
        assertThat(lines(read("date,collected_100m\n2022-06-01,3.5\n")))
                .singleElement()
                .asString()
                .startsWith("v.csv:1:1: the heading lacks delivered_100m");
        assertThat(lines(read(""))).singleElement().asString().startsWith("v.csv:1:1: the table is empty");
    }

    @Test
    void bridgesThreeDaysWithoutCollectedVolumeAndNotFour() {
        String three = without(sound(), 10, 13);
        assertThat(read(three).problems()).isEmpty();
        String four = without(sound(), 10, 14);
        // Lines 12 to 15 are gone, so the day after the gap, 15 June, stands in line 12.
        assertThat(lines(read(four)))
                .singleElement()
                .asString()
                .startsWith(
                        "v.csv:12:1: collected_100m is missing on the 4 days before 2022-06-15; allowed are 3 days");
    }

    /** Without the rows of days {@code [from, to)}. */
    private static String without(String text, int from, int to) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> line < from + 1 || line >= to + 1)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theForecastMustEndWithACollectedVolume() {
        assertThat(lines(read(sound().replace("2022-08-14,3.5,", "2022-08-14,,"))))
                .singleElement()
                .asString()
                .startsWith("v.csv:76:1: collected_100m of 2022-08-14 is missing")
                .contains("from 2022-06-01 to 2022-08-13");
        assertThat(lines(read(without(sound(), 74, 75))))
                .singleElement()
                .asString()
                .startsWith("v.csv:1:1: collected_100m of 2022-08-14 is missing");
    }

    @Test
    void calibrationNeedsSixtyDeliveredVolumes() {
        String text = sound();
        for (int day = 0; day < 11; day++) {
            text = text.replace(FIRST.plusDays(day) + ",3.5,3.25", FIRST.plusDays(day) + ",3.5,");
        }
        assertThat(lines(read(text)))
                .singleElement()
                .asString()
                .startsWith(
                        "v.csv:2:1: delivered_100m is known on 59 days of 2022-06-01..2022-08-09; calibration needs 60");
    }

    @Test
    void theShippedFileIsSoundAndHoldsNovemberBack() {
        DaySpan calibrate = new DaySpan(LocalDate.of(2022, 6, 8), LocalDate.of(2022, 10, 31));
        DaySpan forecast = new DaySpan(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 20));
        VolumeHistory history = HistoryCsv.read(ShippedHistory.FILE, ShippedHistory.bytes(), calibrate, forecast)
                .history()
                .orElseThrow();
        assertThat(history.delivered().subMap(forecast.from(), LocalDate.of(2022, 12, 1)))
                .isEmpty();
        assertThat(history.collected())
                .containsEntry(LocalDate.of(2022, 11, 11), 5.52)
                .doesNotContainKeys(LocalDate.of(2022, 11, 18), LocalDate.of(2022, 11, 19));
    }

    private static List<String> lines(HistoryReading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }
}
