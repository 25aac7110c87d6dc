package cuofeng.results.folder;

import cuofeng.results.measure.Resolution;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.ResolutionTable;
import java.nio.file.Path;
import java.util.List;

/** The folder of a comparison of lot sizes: its table, the same for the same seed on any machine. */
public final class ResolutionFolder {

    private static final String RESOLUTION = "resolution.csv";

    private ResolutionFolder() {}

    /**
     * Writes the table, or nothing.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(Resolution resolution, Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(RESOLUTION, out -> CsvWriter.write(ResolutionTable.of(resolution), out));
            folder.publish(dir, overwrite, List.of(RESOLUTION));
        }
    }
}
