package cuofeng.results.folder;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.json.SizeJson;
import cuofeng.results.run.SizeSummary;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.SizeTable;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of surge capacity: its table, how it was found and confirmed, and, where it is enough, the scenario with it.
 * The same for the same seed on any machine.
 */
public final class SizeFolder {

    /** Folder, in that of the run, with the scenario that has what was bought. */
    public static final String SIZED = "sized";

    private static final String SIZE_CSV = "size.csv";
    private static final String SIZE_JSON = "size.json";
    private static final String SIZED_SCENARIO = SIZED + "/scenario.yaml";

    private SizeFolder() {}

    /**
     * Writes all files, or none.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(SizeSummary size, Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            size.sized().ifPresent(text -> folder.write(SIZED_SCENARIO, out -> out.append(text)));
            folder.write(SIZE_CSV, out -> CsvWriter.write(SizeTable.of(size.purchases()), out));
            folder.write(SIZE_JSON, out -> out.append(JsonWriter.pretty(SizeJson.of(size))));
            folder.publish(dir, overwrite, List.of(SIZE_JSON, SIZE_CSV, SIZED_SCENARIO));
        }
    }
}
