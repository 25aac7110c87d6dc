package cuofeng.scenarios.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.source.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCsvTest {

    private static final String HEADING =
            "shipment,shipper,origin,destination,area,class,ordered_from,ready,ship_by,release,parcels\n";

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());

    private Schedule atReady() {
        int[] slots = new int[shipments.count()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = shipments.readySlot(i);
        }
        return Schedule.unsplit("at once", slots);
    }

    /** Every movable shipment in up to three parts at random slots and shares. */
    private Schedule random(long seed) {
        Random random = new Random(seed);
        List<Integer> slots = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        int[] firstPart = new int[shipments.count() + 1];
        for (int i = 0; i < shipments.count(); i++) {
            int ready = shipments.readySlot(i);
            int slack = shipments.mayMove(i) ? shipments.shipBySlot(i) - ready : 0;
            int parts = 1 + random.nextInt(Math.min(3, slack + 1));
            List<Integer> chosen = random.ints(ready, ready + slack + 1)
                    .distinct()
                    .limit(parts)
                    .sorted()
                    .boxed()
                    .toList();
            int left = Schedule.WHOLE;
            for (int p = 0; p < parts; p++) {
                int share = p == parts - 1 ? left : 1 + random.nextInt(left - (parts - 1 - p));
                slots.add(chosen.get(p));
                shares.add(share);
                left -= share;
            }
            firstPart[i + 1] = slots.size();
        }
        return Schedule.split(
                "random",
                firstPart,
                slots.stream().mapToInt(Integer::intValue).toArray(),
                shares.stream().mapToInt(Integer::intValue).toArray());
    }

    private String write(Schedule schedule) throws IOException {
        StringWriter out = new StringWriter();
        ScheduleCsv.write(shipments, schedule, out);
        return out.toString();
    }

    private ScheduleReading read(String csv) {
        return ScheduleCsv.read(shipments, "read", "schedule.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String problems(String csv) {
        ScheduleReading reading = read(csv);
        assertThat(reading.schedule()).isEmpty();
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void writesOneRowForEachMovableShipment() throws IOException {
        String csv = write(atReady());
        assertThat(csv).startsWith(HEADING);
        // One wave slot (20:00 to 24:00), two shippers, four outlets.
        assertThat(csv.lines()).hasSize(1 + 8);
        // 0.7 of all orders from the east, 0.5 of them to the east, 0.7 of these urban: 0.245 of 40,000 in the wave
        // and of 4,000 others in the slot.
        assertThat(csv.lines().toList().get(1))
                .isEqualTo("shop-east/east-urban/1103T20,shop-east,hub-east,east,urban,standard,"
                        + "2023-11-03T20:00,2023-11-03T20:00,2023-11-05T16:00,2023-11-03T20:00,10780");
    }

    @Test
    void readsAnUnsplitScheduleAsItWas() throws IOException {
        Schedule schedule = atReady();
        assertThat(read(write(schedule)).schedule()).contains(schedule);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void partsAddUpAndComeBackToTheParcel(long seed) throws IOException {
        Schedule schedule = random(seed);
        String csv = write(schedule);
        ScheduleReading reading = read(csv);
        assertThat(reading.problems()).as("seed %d", seed).isEmpty();
        assertThat(write(reading.schedule().orElseThrow())).as("seed %d", seed).isEqualTo(csv);
    }

    @Test
    void refusesScheduleOfAnotherScenario() {
        Schedule other = Schedule.unsplit("other", new int[3]);
        assertThatThrownBy(() -> ScheduleCsv.write(shipments, other, new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 shipments");
    }

    @Test
    void tellsWhatIsWrongAndWhere() throws IOException {
        List<String> rows = write(atReady()).lines().toList();
        String row = rows.get(1);
        assertThat(problems(HEADING + row.replace("east-urban", "east-urbam") + "\n"))
                .isEqualTo("schedule.csv:2:1: shipment \"shop-east/east-urbam/1103T20\" is not in scenario tiny;"
                        + " did you mean shop-east/east-urban/1103T20?; was the schedule made for another scenario?");
        assertThat(problems(HEADING + row.replace("1103T20", "1103T21") + "\n"))
                .contains("no slot of this season starts at \"1103T21\"");
        assertThat(problems(HEADING + row.replace("1103T20", "1104T20") + "\n")).contains("may not be moved");
        assertThat(problems(HEADING + row.replace("T20:00,10780", "T21:00,10780") + "\n"))
                .contains("release is \"2023-11-03T21:00\"; allowed is the start of a slot of 4 h");
        assertThat(problems(HEADING + row.replace("2023-11-03T20:00,10780", "2023-11-05T20:00,10780") + "\n"))
                .isEqualTo(
                        "schedule.csv:2:120: release is 2023-11-05T20:00;"
                                + " allowed is from ready 2023-11-03T20:00 to ship_by 2023-11-05T16:00; choose a slot between them");
        assertThat(problems(HEADING + row.replace("10780", "10779") + "\n"))
                .contains("add up to 10779 parcels; it has 10780");
        assertThat(problems(HEADING + row.replace("10780", "1e4") + "\n")).contains("parcels is \"1e4\"");
        assertThat(problems(HEADING + row + "\n" + row + "\n"))
                .contains("is released twice")
                .contains("line 2");
        assertThat(problems(HEADING + row.replace("2023-11-05T16:00", "2023-11-05T12:00") + "\n"))
                .contains("ship_by is \"2023-11-05T12:00\", but in scenario tiny it is 2023-11-05T16:00");
        assertThat(problems("shipment,release\n")).contains("the columns are shipment,release; allowed are");
        assertThat(problems(HEADING + row + ",1\n")).contains("the row has 12 cells");
    }

    @Test
    void partTooSmallForAShareIsRefused() throws IOException {
        // Of 10,780 parcels the first 6 are 5.57 and the first 7 are 6.49 ten-thousandths: the seventh has no share.
        String row = write(atReady()).lines().toList().get(1);
        String release = "2023-11-03T20:00,10780";
        String csv = HEADING + row.replace("10780", "6") + "\n"
                + row.replace(release, "2023-11-04T00:00,1") + "\n"
                + row.replace(release, "2023-11-04T04:00,10773") + "\n";
        assertThat(problems(csv))
                .startsWith("schedule.csv:3:1: the part of 1 parcels is less than 1/10000 of shipment");
    }

    @Test
    void wrongRowsAreCountedNotHintedBeyondFifty() {
        StringBuilder csv = new StringBuilder(HEADING);
        for (int i = 0; i < 5_000; i++) {
            csv.append("nobody/nowhere/1103T20,a,b,c,d,e,f,g,h,i,")
                    .append(i + 1)
                    .append('\n');
        }
        List<Problem> problems = read(csv.toString()).problems();
        assertThat(problems).hasSize(51);
        assertThat(problems.get(50).message()).startsWith("4950 more problems");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void formulasAreGuardedAndComeBack(String text) {
        String cell = CsvText.cell(text);
        assertThat(cell.replace("\"", "")).startsWith("'");
        assertThat(CsvText.unguarded("'" + text)).isEqualTo(text);
    }

    @Test
    void plainTextIsNotTouched() {
        assertThat(CsvText.cell("shop-east")).isEqualTo("shop-east");
        assertThat(CsvText.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(CsvText.unguarded("'tis")).isEqualTo("'tis");
    }
}
