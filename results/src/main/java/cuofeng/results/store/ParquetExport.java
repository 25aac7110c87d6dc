package cuofeng.results.store;

import cuofeng.results.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies the tables of stores into Parquet files, one a table, with a first column that names the run. */
public final class ParquetExport {

    private ParquetExport() {}

    /** Name of the file of each table. */
    public static List<String> fileNames() {
        return StoreSchema.TABLES.stream().map(ParquetExport::fileName).toList();
    }

    private static String fileName(StoreTable table) {
        return table.name() + ".parquet";
    }

    /**
     * Writes {@link #fileNames}.
     *
     * @param files stores, each once
     * @param names of the runs, as many; written as column {@code run}
     * @param folder that exists and has none of these files
     * @throws StoreException if a store cannot be read, or the database cannot write
     */
    public static void write(List<Path> files, List<String> names, Path folder) {
        try (RunStores stores = RunStores.open(files, Optional.of(folder))) {
            for (StoreTable table : StoreSchema.TABLES) {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < names.size(); i++) {
                    parts.add("SELECT %s AS run, * FROM %s.main.%s"
                            .formatted(Sql.text(names.get(i)), RunStores.catalog(i), table.name()));
                }
                String file = folder.toAbsolutePath().resolve(fileName(table)).toString();
                Database.execute(
                        stores.connection(),
                        "COPY (%s) TO %s (FORMAT parquet, COMPRESSION zstd)"
                                .formatted(String.join(" UNION ALL BY NAME ", parts), Sql.text(file)));
            }
        } catch (SQLException e) {
            throw new StoreException(Reason.FAILED, folder, RunStores.firstLine(e), e);
        }
    }
}
