package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yesterday's schedule: why a shipment was moved, and planning again with what has left or is fixed. */
class GivenScheduleCommandTest {

    private static final int RELEASE = 9;
    private static final int PARCELS = 10;

    @TempDir
    private static Path shared;

    private static Path yesterday;
    private static List<String> rows;

    @TempDir
    private Path folder;

    @BeforeAll
    static void plan() throws IOException {
        Path run = shared.resolve("yesterday");
        InProcess.Result result = InProcess.english(
                "optimize", "quickstart", "--score-calculations", "2000", "--quiet", "--out", run.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        yesterday = run.resolve("schedule.csv");
        rows = Files.readAllLines(yesterday);
    }

    private static String cell(String row, int column) {
        return row.split(",", -1)[column];
    }

    /** Of a shipment with a row that leaves after it is ready. */
    private static String moved() {
        return rows.stream()
                .skip(1)
                .filter(row -> !cell(row, RELEASE).equals(cell(row, 7)))
                .map(row -> cell(row, 0))
                .findFirst()
                .orElseThrow();
    }

    private static InProcess.Result explain(String shipment, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "optimize", "quickstart", "--schedule", yesterday.toString(), "--quiet", "--explain", shipment));
        arguments.addAll(List.of(more));
        return InProcess.english(arguments.toArray(String[]::new));
    }

    @Test
    void explainsAShipmentInBothLanguages() throws IOException {
        String shipment = moved();
        InProcess.Result english = explain(shipment);
        assertThat(english.exitCode()).as(english.err()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .startsWith(shipment + ": ")
                .contains("\nLeaves 11-", "\nAs planned:", "If all of it left in one slot")
                .containsPattern("(?m)^release +backlog added +above limits +planned$");
        long parts = rows.stream().filter(row -> row.startsWith(shipment + ",")).count();
        assertThat(english.out().lines().filter(line -> line.startsWith("Leaves ")))
                .hasSize(Math.toIntExact(parts));

        InProcess.Result chinese = InProcess.chinese(
                "optimize", "quickstart", "--schedule", yesterday.toString(), "--quiet", "--explain", shipment);
        assertThat(chinese.out()).startsWith(shipment + "：").contains("按计划：", "若全部在同一时段发货");
        assertThat(chinese.out()).doesNotContain("parcel");
        try (var files = Files.list(yesterday.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("schedule.csv", "optimization.json", "capacity_value.csv");
        }
    }

    @Test
    void explainsForPrograms() {
        String json = explain(moved(), "--json").out();
        assertThat(json).startsWith("{").contains("\"verdict\": \"", "\"releases\": [", "\"options\": [");
    }

    @Test
    void findsTheScheduleOfTheLastRunInTheOutputFolder() {
        InProcess.Result result = InProcess.english(
                "optimize", "quickstart", "--out", yesterday.getParent().toString(), "--quiet", "--explain", moved());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).startsWith(moved());
    }

    @Test
    void guessesTheShipmentThatWasMeant() {
        String shipment = moved();
        InProcess.Result result = explain(shipment.replaceFirst("^.", ""));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no shipment is named", "did you mean " + shipment);
        assertThat(explain("4711").err()).contains("no shipment is named \"4711\"; names stand in the first column");
    }

    @Test
    void planningAgainKeepsWhatHasLeft() throws IOException {
        String time = "2023-11-11T10:00";
        Path today = folder.resolve("today");
        InProcess.Result result = again(yesterday, today, "--released-until", time);
        assertThat(result.exitCode()).as(result.err()).isZero();
        // The slot from 08:00 to 12:00 has begun.
        List<String> after = Files.readAllLines(today.resolve("schedule.csv"));
        assertThat(leftBefore(after, "2023-11-11T12:00"))
                .isNotEmpty()
                .containsExactlyElementsOf(leftBefore(rows, "2023-11-11T12:00"));
        assertThat(result.out()).contains("Against the given plan ");
        assertThat(Files.readString(today.resolve("optimization.json"))).contains("\"changed_parcels\": ");
    }

    private static InProcess.Result again(Path schedule, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "optimize",
                "quickstart",
                "--score-calculations",
                "2000",
                "--seed",
                "5",
                "--quiet",
                "--schedule",
                schedule.toString(),
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        return InProcess.english(arguments.toArray(String[]::new));
    }

    private static List<String> leftBefore(List<String> schedule, String time) {
        return schedule.stream()
                .skip(1)
                .filter(row -> cell(row, RELEASE).compareTo(time) < 0)
                .toList();
    }

    @Test
    void markedRowsStay() throws IOException {
        // A planner promises a merchant the last possible slot, as a spreadsheet saves it: mark, CRLF, byte-order mark.
        List<String> edited = new ArrayList<>();
        String shipment = moved();
        String promised = "";
        for (String row : rows) {
            if (row.startsWith(shipment + ",") && promised.isEmpty()) {
                String[] cells = row.split(",", -1);
                long all = rows.stream()
                        .filter(other -> other.startsWith(shipment + ","))
                        .mapToLong(other -> Long.parseLong(cell(other, PARCELS)))
                        .sum();
                cells[RELEASE] = cells[8];
                cells[PARCELS] = Long.toString(all);
                promised = String.join(",", cells);
                edited.add(promised + ",yes");
            } else if (!row.startsWith(shipment + ",")) {
                edited.add(row + (edited.isEmpty() ? ",fixed" : ",no"));
            }
        }
        Path file = folder.resolve("edited.csv");
        Files.writeString(file, "\uFEFF" + String.join("\r\n", edited) + "\r\n", StandardCharsets.UTF_8);
        Path today = folder.resolve("today");
        InProcess.Result result = again(file, today);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Files.readAllLines(today.resolve("schedule.csv")))
                .filteredOn(row -> row.startsWith(shipment + ","))
                .containsExactly(promised);
    }

    @Test
    void problemsOfTheFileAreTold() throws IOException {
        Path file = folder.resolve("cut.csv");
        Files.write(file, rows.subList(0, rows.size() - 3));
        InProcess.Result result = again(file, folder.resolve("out"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).containsPattern("(?m)^cut\\.csv:\\d+:1: ").contains("nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        Path out = folder.resolve("out");
        assertThat(again(yesterday, out, "--released-until", "2024-02-30T10:00").err())
                .contains("--released-until: received \"2024-02-30T10:00\"; allowed is a local time");
        assertThat(again(yesterday, out, "--released-until", "2024-02-20T10:00").err())
                .contains("2024-02-20T10:00 lies outside the simulated days; allowed is a time from 2023-11-06T00:00");
        assertThat(InProcess.english("plan", "quickstart", "--released-until", "2023-11-11T10:00")
                        .err())
                .contains("--released-until needs --schedule");
        assertThat(explain(moved(), "--released-until", "2023-11-11T10:00").err())
                .contains("leave out --released-until");
    }

    @Test
    void namesWhatMakesAPlanImpossible() throws IOException {
        Path small = folder.resolve("small");
        InProcess.english("scenarios", "export", "quickstart", small.toString());
        // Outlets rest at night, when a day's ordinary parcels come: more than a thousand, whatever is decided.
        Path outlets = small.resolve("outlets.csv");
        String text = Files.readString(outlets).replace("08:00-20:00,400000,", "08:00-20:00,1000,");
        Files.writeString(outlets, text);
        Path out = folder.resolve("out");
        InProcess.Result result = InProcess.english(
                "optimize", small.toString(), "--score-calculations", "2000", "--quiet", "--out", out.toString());
        assertThat(result.exitCode()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.out())
                .contains(
                        "this one breaks them least",
                        "is above its storage limit from ",
                        "Arrived since it last was empty",
                        "No schedule can help: fixed load alone is ");
        assertThat(Files.readString(out.resolve("optimization.json"))).contains("\"cause\": \"fixed-load\"");
        assertThat(out.resolve("schedule.csv")).isNotEmptyFile();
    }
}
