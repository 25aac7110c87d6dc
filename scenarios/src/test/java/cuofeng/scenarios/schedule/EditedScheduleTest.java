package cuofeng.scenarios.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.source.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a planner does to a schedule in an editor or a spreadsheet between writing and reading it. */
class EditedScheduleTest {

    private static final String RELEASE = ",2023-11-03T20:00,10780";

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());
    /** The heading and the eight rows of the wave's slot, 20:00 on the third, all released when ready. */
    private final List<String> lines = new ArrayList<>(written());

    /** The first row's shipment: the wave's slot of the first stream. */
    private final int first = shipments.index(0, 17);

    private List<String> written() {
        int[] slots = new int[shipments.count()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = shipments.readySlot(i);
        }
        return write(Schedule.unsplit("at once", slots)).lines().toList();
    }

    private String write(Schedule schedule) {
        StringWriter out = new StringWriter();
        try {
            ScheduleCsv.write(shipments, schedule, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private ScheduleReading read(String lineEnd) {
        String text = String.join(lineEnd, lines) + lineEnd;
        return ScheduleCsv.read(shipments, "read", "schedule.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Schedule sound() {
        ScheduleReading reading = read("\n");
        assertThat(reading.problems()).isEmpty();
        return reading.schedule().orElseThrow();
    }

    private String problems() {
        return read("\n").problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private void addColumn(String heading, String... cells) {
        lines.set(0, lines.get(0) + "," + heading);
        for (int row = 1; row < lines.size(); row++) {
            lines.set(row, lines.get(row) + "," + (row <= cells.length ? cells[row - 1] : ""));
        }
    }

    @Test
    void anotherReleaseTimeComesBack() {
        lines.set(1, lines.get(1).replace(RELEASE, ",2023-11-04T08:00,10780"));
        Schedule schedule = sound();
        assertThat(schedule.partCount(first)).isEqualTo(1);
        // Three slots of 4 h after 20:00.
        assertThat(schedule.slot(first, 0)).isEqualTo(shipments.readySlot(first) + 3);
        assertThat(write(schedule).lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void aRowSplitInTwoComesBack() {
        String row = lines.get(1);
        lines.set(1, row.replace(RELEASE, ",2023-11-03T20:00,8085"));
        lines.add(2, row.replace(RELEASE, ",2023-11-04T00:00,2695"));
        Schedule schedule = sound();
        // 8,085 and 2,695 of 10,780 are three quarters and one.
        assertThat(schedule.partCount(first)).isEqualTo(2);
        assertThat(schedule.share(first, 0)).isEqualTo(7_500);
        assertThat(schedule.share(first, 1)).isEqualTo(2_500);
        assertThat(write(schedule).lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void rowsInAnotherOrderAreTheSameSchedule() {
        Schedule before = sound();
        lines.add(lines.remove(1));
        assertThat(sound()).isEqualTo(before);
    }

    @Test
    void whatASpreadsheetAddsIsAccepted() {
        Schedule before = sound();
        lines.set(0, "\uFEFF" + lines.get(0));
        assertThat(read("\r\n").problems()).isEmpty();
        assertThat(read("\r\n").schedule()).contains(before);
    }

    @Test
    void aDeletedRowIsNamed() {
        lines.remove(1);
        assertThat(problems())
                .isEqualTo(
                        "schedule.csv:2:1: shipment shop-east/east-urban/1103T20 of 10780 parcels has no row, here or"
                                + " elsewhere; allowed is a row or several for every shipment that may move; restore it, with"
                                + " release 2023-11-03T20:00 if it is to leave at once");
    }

    @Test
    void everyDeletedRowIsNamed() {
        lines.subList(1, lines.size()).clear();
        assertThat(read("\n").problems())
                .hasSize(8)
                .allSatisfy(problem -> assertThat(problem.toString()).startsWith("schedule.csv:1:1: "));
    }

    @Test
    void theDeletedHalfOfASplitRowIsNamed() {
        lines.set(1, lines.get(1).replace(RELEASE, ",2023-11-03T20:00,8085"));
        assertThat(problems())
                .isEqualTo(
                        "schedule.csv:2:1: the parts of shipment shop-east/east-urban/1103T20 add up to 8085 parcels;"
                                + " it has 10780; correct parcels or add the missing part");
    }

    @Test
    void withoutTheColumnNothingIsFixed() {
        assertThat(read("\n").fixed().count()).isZero();
    }

    @Test
    void markedRowsAreFixed() {
        String row = lines.get(1);
        lines.set(1, row.replace(RELEASE, ",2023-11-03T20:00,8085"));
        lines.add(2, row.replace(RELEASE, ",2023-11-04T00:00,2695"));
        addColumn("fixed", "no", "yes");
        ScheduleReading reading = read("\n");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.fixed().count()).isEqualTo(1);
        assertThat(reading.fixed().contains(first, 0)).isFalse();
        assertThat(reading.fixed().contains(first, 1)).isTrue();
    }

    @Test
    void anotherMarkIsNamed() {
        addColumn("fixed", "ja");
        assertThat(problems())
                .isEqualTo(
                        "schedule.csv:2:143: fixed is \"ja\"; allowed are yes, no and nothing, which means no; choose one");
    }

    @Test
    void anotherColumnIsNamed() {
        addColumn("note", "call back");
        assertThat(problems()).contains("parcels,note; allowed are shipment,", "and fixed after them");
    }
}
