package cuofeng.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import cuofeng.results.store.StoreException.Reason;
import cuofeng.scenarios.model.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading stores, which may come from anywhere. */
class RunStoresTest {

    @TempDir
    Path temp;

    private static RunResults run() {
        return FakeOutcomes.run(FakeSeason.of(2, i -> Text.of("R" + i)), 3);
    }

    private static void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> RunStores.open(List.of(file)).close())
                .isInstanceOfSatisfying(StoreException.class, e -> {
                    assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
                    assertThat(e.file()).isEqualTo(file.toString());
                });
    }

    @Test
    void readsFiguresAsTheyWere() {
        RunResults run = run();
        KpiSheet kpis = KpiSheet.of(run);
        try (RunStores stores = RunStores.open(List.of(WrittenStore.write(run, temp.resolve("x.duckdb"))))) {
            StoredRun stored = stores.runs().get(0);
            assertThat(stored.scenario()).isEqualTo("fake");
            assertThat(stored.plans()).hasSize(run.plans().size());
            assertThat(stored.seed()).isEqualTo(run.seed());
            for (String plan : stored.plans()) {
                List<StoredFigure> figures = stores.figures(0, plan);
                List<KpiSheet.Row> rows = kpis.rows().stream()
                        .filter(row -> row.plan().equals(plan))
                        .toList();
                assertThat(figures).hasSameSizeAs(rows);
                for (int i = 0; i < rows.size(); i++) {
                    StoredFigure figure = figures.get(i);
                    KpiSheet.Row row = rows.get(i);
                    assertThat(figure.kpi()).isEqualTo(row.measure().id());
                    assertThat(figure.scope()).isEqualTo(row.scope());
                    assertThat(figure.estimate()).isEqualTo(row.estimate());
                    assertThat(figure.name()).isEqualTo(row.measure().name());
                    assertThat(figure.better()).isEqualTo(row.measure().better());
                }
            }
        }
    }

    @Test
    void pairsFiguresOfRunsWithTheSameSeed() {
        RunResults run = run();
        KpiSheet kpis = KpiSheet.of(run);
        try (RunStores stores = RunStores.open(List.of(WrittenStore.write(run, temp.resolve("x.duckdb"))))) {
            StoredRun stored = stores.runs().get(0);
            String base = stored.plans().get(0);
            String plan = stored.plans().get(3);
            RunColumn first = new RunColumn("a", stored, base, stores.figures(0, base));
            RunColumn second = new RunColumn("b", stored, plan, stores.figures(0, plan));
            StoredFigure figure = second.find("backlog_hub", "all").orElseThrow();
            assertThat(second.difference(first, figure)).isEqualTo(kpis.difference(plan, base, "backlog_hub", "all"));
            assertThat(first.difference(first, first.find("backlog_hub", "all").orElseThrow()))
                    .isEmpty();
        }
    }

    @Test
    void readsManyAtOnce() {
        Path one = WrittenStore.write(run(), temp.resolve("one.duckdb"));
        Path two = WrittenStore.write(run(), temp.resolve("two.duckdb"));
        try (RunStores stores = RunStores.open(List.of(one, two))) {
            assertThat(stores.runs()).hasSize(2);
            assertThat(stores.days(1, "ship-at-once").days()).hasSize(3 * 20);
        }
    }

    @Test
    void refusesWhatIsNoStore() throws IOException, SQLException {
        assertRefused(temp.resolve("missing.duckdb"), Reason.MISSING);
        assertRefused(Files.writeString(temp.resolve("empty.duckdb"), ""), Reason.NO_STORE);
        assertRefused(Files.writeString(temp.resolve("text.duckdb"), "x".repeat(50_000)), Reason.NO_STORE);
        Path other = temp.resolve("other.duckdb");
        try (WrittenStore foreign = WrittenStore.open(other)) {
            foreign.execute("CREATE TABLE t (i INTEGER)");
        }
        assertRefused(other, Reason.NO_STORE);
    }

    @Test
    void refusesANewerStoreWhateverElseIsInIt() throws SQLException {
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        try (WrittenStore store = WrittenStore.open(file)) {
            store.execute("UPDATE run SET schema_version = " + (StoreSchema.VERSION + 1));
            store.execute("ALTER TABLE run DROP COLUMN seed");
        }
        assertRefused(file, Reason.TOO_NEW);
    }

    @Test
    void refusesADamagedFile() throws IOException {
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[12] ^= 1;
        Files.write(file, bytes);
        assertRefused(file, Reason.NO_STORE);
    }

    /** A file of a database to come cannot be made here: the checksum of its head is DuckDB's own. */
    @Test
    void tellsWhatTheDatabaseSays() {
        assertThat(RunStores.reason("IO Error: Trying to read a database file with version number 125, but we can only"
                        + " read versions between 64 and 67."))
                .isEqualTo(Reason.TOO_NEW);
        assertThat(RunStores.reason("IO Error: Could not set lock on file \"x\": Conflicting lock is held in java"))
                .isEqualTo(Reason.IN_USE);
        assertThat(RunStores.reason("IO Error: Corrupt database file: … in block at location 0"))
                .isEqualTo(Reason.NO_STORE);
    }

    /** A view named as a table could read any file of whoever opens the store. */
    @Test
    void refusesViewsInPlaceOfTables() throws SQLException, IOException {
        Path secret = Files.writeString(temp.resolve("secret.csv"), "plan,position\nx,0\n");
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        try (WrittenStore store = WrittenStore.open(file)) {
            store.execute("DROP VIEW figures");
            store.execute("DROP VIEW differences");
            store.execute("DROP TABLE plan");
            store.execute("CREATE VIEW plan AS SELECT * FROM read_csv(" + Sql.text(secret.toString()) + ")");
        }
        assertRefused(file, Reason.NO_STORE);
    }

    @Test
    void reachesNothingElse() throws IOException, SQLException {
        Path secret = Files.writeString(temp.resolve("secret.csv"), "a\n1\n");
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        Path allowed = Files.createDirectory(temp.resolve("allowed"));
        try (RunStores stores = RunStores.open(List.of(file), Optional.of(allowed))) {
            Connection connection = stores.connection();
            String read = "SELECT * FROM read_csv(" + Sql.text(secret.toString()) + ")";
            assertThatThrownBy(() -> Database.execute(connection, read)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Database.execute(
                            connection,
                            "COPY (SELECT 1) TO "
                                    + Sql.text(temp.resolve("out.csv").toString())))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Database.execute(connection, "SET enable_external_access = true"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Database.execute(connection, "DELETE FROM run0.main.kpi"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(temp.resolve("out.csv")).doesNotExist();
    }

    @Test
    void saysThatAnotherProcessWritesIt() throws IOException, InterruptedException {
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.library.path=" + System.getProperty("java.library.path"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsAStore.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("holds it");
            assertRefused(file, Reason.IN_USE);
        } finally {
            other.destroyForcibly().waitFor();
        }
        RunStores.open(List.of(file)).close();
    }
}
