package cuofeng.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.folder.ParquetFolder;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {

    @TempDir
    Path temp;

    @Test
    void holdsEveryRowOfEveryRun() throws SQLException {
        RunResults run = FakeOutcomes.run(FakeSeason.of(2, i -> Text.of("R" + i)), 2);
        Path one = WrittenStore.write(run, temp.resolve("one.duckdb"));
        Path two = WrittenStore.write(run, temp.resolve("two.duckdb"));
        Path out = temp.resolve("it's out");
        ParquetFolder.write(List.of(one, two), List.of("a'b", "北京"), out, false);
        try (WrittenStore store = WrittenStore.open(one);
                Connection any = Database.inMemory()) {
            for (StoreTable table : StoreSchema.TABLES) {
                String file = Sql.text(out.resolve(table.name() + ".parquet").toString());
                long rows = store.count("SELECT count(*) FROM " + table.name());
                assertThat(Database.rows(
                                any,
                                "SELECT run, count(*) FROM read_parquet(" + file + ") GROUP BY run ORDER BY run",
                                row -> row.getString(1) + " " + row.getLong(2)))
                        .as(table.name())
                        .isEqualTo(rows == 0 ? List.of() : List.of("a'b " + rows, "北京 " + rows));
            }
            assertThat(Database.rows(
                            any,
                            "SELECT sum(parcels) FROM read_parquet("
                                    + Sql.text(out.resolve("schedule.parquet").toString()) + ")",
                            row -> row.getLong(1)))
                    .containsExactly(2 * store.count("SELECT sum(parcels) FROM schedule"));
        }
    }
}
