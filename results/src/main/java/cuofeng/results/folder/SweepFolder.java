package cuofeng.results.folder;

import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepSheet;
import cuofeng.results.report.Language;
import cuofeng.results.report.SweepPage;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.SweepTable;
import cuofeng.scenarios.model.Text;
import java.nio.file.Path;
import java.util.List;

/** The folder of a sweep: table and page, the same for the same seed on any machine. */
public final class SweepFolder {

    private static final String TABLE = "sweep.csv";
    private static final String PAGE = "sweep.html";

    private SweepFolder() {}

    /**
     * Writes both, or nothing.
     *
     * @param title of the scenario
     * @param effects that the page shows
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(
            Text title,
            SweepSheet sheet,
            List<SweepEffects> effects,
            String version,
            Path dir,
            boolean overwrite,
            Language language) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(TABLE, out -> CsvWriter.write(SweepTable.of(sheet), out));
            folder.write(PAGE, out -> out.append(SweepPage.html(title, sheet, effects, version, language)));
            folder.publish(dir, overwrite, List.of(TABLE, PAGE));
        }
    }
}
