package cuofeng.results.folder;

import cuofeng.results.measure.Compared;
import cuofeng.results.table.ComparisonTable;
import cuofeng.results.table.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder of a comparison: its table and its provenance, the same for the same seed on any machine. */
public final class ComparisonFolder {

    private static final String TABLE = "compare.csv";
    private static final String PROVENANCE = "compare.json";

    private ComparisonFolder() {}

    /**
     * Writes both files, or none.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(Compared compared, Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
        StringBuilder csv = new StringBuilder();
        try {
            CsvWriter.write(ComparisonTable.of(compared.comparison()), csv);
        } catch (IOException e) {
            throw new AssertionError("a string builder does not fail", e);
        }
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(TABLE, out -> out.append(csv));
            folder.write(PROVENANCE, out -> out.append(ComparisonJson.text(compared, csv.toString())));
            folder.publish(dir, overwrite, List.of(PROVENANCE, TABLE));
        }
    }
}
