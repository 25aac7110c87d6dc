package cuofeng.results.folder;

import cuofeng.results.store.ParquetExport;
import java.nio.file.Path;
import java.util.List;

/** The tables of runs as a folder of Parquet files. */
public final class ParquetFolder {

    private ParquetFolder() {}

    /**
     * Writes all files, or none.
     *
     * @param stores each once
     * @param names of the runs, as many
     * @param overwrite whether files of an earlier export may be replaced
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     * @throws cuofeng.results.store.StoreException if a store cannot be read
     */
    public static void write(List<Path> stores, List<String> names, Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.fill(ParquetExport.fileNames(), temporary -> ParquetExport.write(stores, names, temporary));
            folder.publish(dir, overwrite, ParquetExport.fileNames());
        }
    }
}
