package cuofeng.results.folder;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import cuofeng.results.report.Report;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import cuofeng.results.table.BacklogTable;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.KpiTable;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a run: tables, schedule, provenance and report. */
public final class RunFolder {

    private RunFolder() {}

    /** Writes {@code schedule.csv}. */
    public interface ScheduleWriter {
        void write(Shipments shipments, Schedule schedule, Appendable out) throws IOException;
    }

    /**
     * Fails early, before hours of simulation, where {@link #write} would fail late.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the path is a file, or cannot be looked into
     */
    public static void requireFree(Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
    }

    /**
     * Writes all files of a run, or none.
     *
     * @param dir created if it does not exist
     * @param overwrite whether files of an earlier run may be replaced; other files in the folder stay in any case
     * @param language the report opens in; it holds both
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(
            RunResults run, Path dir, boolean overwrite, Language language, ScheduleWriter scheduleWriter) {
        requireFree(dir, overwrite);
        KpiSheet kpis = KpiSheet.of(run);
        String kpisCsv = kpisCsv(kpis);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write("kpis.csv", out -> out.append(kpisCsv));
            folder.write("backlog.csv", out -> CsvWriter.write(BacklogTable.of(run), out));
            folder.write(
                    "schedule.csv",
                    out -> scheduleWriter.write(
                            run.shipments(), run.recommendedPlan().schedule(), out));
            folder.write("optimization.json", out -> out.append(OptimizationJson.of(run.optimization())));
            folder.write("report.html", out -> out.append(Report.html(run, kpis, language)));
            // Last, because a folder with run.json is a complete one.
            folder.write("run.json", out -> out.append(RunJson.of(run, kpisCsv)));
            folder.publish(dir, overwrite);
        }
    }

    /**
     * Writes a schedule that was searched for and not simulated: {@code schedule.csv} and {@code optimization.json}, or
     * neither.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void writeSchedule(
            Shipments shipments,
            Schedule schedule,
            OptimizationSummary search,
            Path dir,
            boolean overwrite,
            ScheduleWriter scheduleWriter) {
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write("schedule.csv", out -> scheduleWriter.write(shipments, schedule, out));
            folder.write("optimization.json", out -> out.append(OptimizationJson.of(Optional.of(search))));
            folder.publish(dir, overwrite);
        }
    }

    private static String kpisCsv(KpiSheet kpis) {
        StringBuilder text = new StringBuilder();
        try {
            CsvWriter.write(KpiTable.of(kpis), text);
        } catch (IOException e) {
            throw new AssertionError("a string builder does not fail", e);
        }
        return text.toString();
    }
}
