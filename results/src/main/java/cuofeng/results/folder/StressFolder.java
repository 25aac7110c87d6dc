package cuofeng.results.folder;

import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.report.Language;
import cuofeng.results.report.StressPage;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.StressTable;
import cuofeng.scenarios.model.Scenario;
import java.nio.file.Path;
import java.util.List;

/** The folder of a stressed hub: table and page, the same for the same seed on any machine. */
public final class StressFolder {

    private static final String TABLE = "stress.csv";
    private static final String PAGE = "stress.html";

    private StressFolder() {}

    /**
     * Writes both, or nothing.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(
            Scenario scenario, CapacityCurve curve, String version, Path dir, boolean overwrite, Language language) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(TABLE, out -> CsvWriter.write(StressTable.of(curve), out));
            folder.write(PAGE, out -> out.append(StressPage.html(scenario, curve, version, language)));
            folder.publish(dir, overwrite, List.of(TABLE, PAGE));
        }
    }
}
