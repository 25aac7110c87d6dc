package cuofeng.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.results.report.Language;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path temp;

    private static RunResults small() {
        return FakeOutcomes.run(FakeSeason.of(2, i -> Text.of("R" + i)), 3);
    }

    private static void write(Path dir, boolean overwrite) {
        RunFolder.write(small(), dir, overwrite, Language.EN);
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesEveryFileAndLeavesNothingElse() throws IOException {
        write(temp.resolve("a/run"), false);
        assertThat(names(temp.resolve("a"))).containsExactly("run");
        assertThat(names(temp.resolve("a/run")))
                .containsExactly(
                        "backlog.csv",
                        "capacity_value.csv",
                        "kpis.csv",
                        "optimization.json",
                        "report.html",
                        "report.md",
                        "report.pdf",
                        "report.xlsx",
                        "run.json",
                        "schedule.csv");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        write(temp.resolve("one"), false);
        write(temp.resolve("two"), false);
        for (String name : names(temp.resolve("one"))) {
            assertThat(Files.readAllBytes(temp.resolve("one").resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(temp.resolve("two").resolve(name)));
        }
    }

    @Test
    void refusesAFolderWithFilesUntilAllowed() throws IOException {
        Path dir = Files.createDirectory(temp.resolve("run"));
        Path own = Files.writeString(dir.resolve("notes.txt"), "mine");
        Files.writeString(dir.resolve("kpis.csv"), "old");
        assertThatThrownBy(() -> write(dir, false))
                .isInstanceOf(OutputExistsException.class)
                .hasMessageContaining(dir.toString())
                .hasMessageContaining("choose another folder");
        assertThat(names(dir)).containsExactly("kpis.csv", "notes.txt");
        write(dir, true);
        assertThat(own).hasContent("mine");
        assertThat(Files.readString(dir.resolve("kpis.csv"))).startsWith("plan,kpi,scope");
    }

    @Test
    void aScheduleAloneTakesTheRestOfAnEarlierRunAway() throws IOException {
        Path dir = temp.resolve("run");
        write(dir, false);
        RunResults run = small();
        RunFolder.writeSchedule(
                run.shipments(),
                run.recommendedPlan().schedule(),
                run.optimization().orElseThrow(),
                dir,
                true);
        assertThat(names(dir)).containsExactly("capacity_value.csv", "optimization.json", "schedule.csv");
    }

    @Test
    void namesThePathThatIsAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThatThrownBy(() -> write(file, true))
                .isInstanceOf(OutputFailedException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void runJsonTellsNothingOfTheMachine() throws IOException {
        write(temp.resolve("run"), false);
        String json = Files.readString(temp.resolve("run/run.json"));
        assertThat(json).contains("\"seed\": 20231111").doesNotContain(temp.toString());
        assertThat(json).containsPattern("\"kpis_sha256\": \"[0-9a-f]{64}\"");
    }
}
