package cuofeng.results.folder;

import cuofeng.results.document.Document;
import cuofeng.results.markdown.MarkdownReport;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.pdf.PdfReport;
import cuofeng.results.report.Language;
import cuofeng.results.report.Report;
import cuofeng.results.report.ReportDocument;
import cuofeng.results.run.LeverSummary;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import cuofeng.results.sheet.Workbooks;
import cuofeng.results.table.BacklogTable;
import cuofeng.results.table.CapacityValueTable;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.KpiTable;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.schedule.ScheduleCsv;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of a run: tables, schedule, provenance and report. */
public final class RunFolder {

    /** Folder, in that of the run, with the scenario that has what levers bought. */
    public static final String LEVERED = "levered";

    private static final String RUN = "run.json";
    private static final String KPIS = "kpis.csv";
    private static final String BACKLOG = "backlog.csv";
    private static final String SCHEDULE = "schedule.csv";
    private static final String OPTIMIZATION = "optimization.json";
    private static final String CAPACITY_VALUE = "capacity_value.csv";
    private static final String REPORT = "report.html";
    private static final String PDF = "report.pdf";
    private static final String WORKBOOK = "report.xlsx";
    private static final String SUMMARY = "report.md";

    private static final String LEVERED_SCENARIO = RunFolder.LEVERED + "/scenario.yaml";

    /** All files of a run, {@code run.json} first: a folder without it is not a complete run. */
    private static final List<String> FILES = List.of(
            RUN,
            KPIS,
            BACKLOG,
            SCHEDULE,
            OPTIMIZATION,
            CAPACITY_VALUE,
            REPORT,
            PDF,
            WORKBOOK,
            SUMMARY,
            LEVERED_SCENARIO);

    private RunFolder() {}

    /**
     * Fails early, before minutes of simulation, where {@link #write} would fail late.
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
     * @param language that {@code report.html} opens in, which holds both; the other reports have this one alone
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(RunResults run, Path dir, boolean overwrite, Language language) {
        requireFree(dir, overwrite);
        KpiSheet kpis = KpiSheet.of(run);
        String kpisCsv = kpisCsv(kpis);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(KPIS, out -> out.append(kpisCsv));
            folder.write(BACKLOG, out -> CsvWriter.write(BacklogTable.of(run), out));
            folder.write(
                    SCHEDULE,
                    out -> ScheduleCsv.write(
                            run.shipments(), run.recommendedPlan().schedule(), out));
            folder.write(OPTIMIZATION, out -> out.append(OptimizationJson.of(run.optimization())));
            if (run.optimization().isPresent()) {
                writeCapacityValues(run.optimization().get(), folder);
                writeLevered(run.optimization().get(), folder);
            }
            writeReport(ReportDocument.of(run, kpis), kpis, run.seed(), language, folder);
            folder.write(RUN, out -> out.append(RunJson.of(run, kpisCsv)));
            folder.publish(dir, overwrite, FILES);
        }
    }

    /**
     * Writes a schedule that was searched for and not simulated: {@code schedule.csv}, {@code optimization.json} and
     * {@code capacity_value.csv}, or none. Other files of an earlier run go, as they belong to another schedule.
     *
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void writeSchedule(
            Shipments shipments, Schedule schedule, OptimizationSummary search, Path dir, boolean overwrite) {
        requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(SCHEDULE, out -> ScheduleCsv.write(shipments, schedule, out));
            folder.write(OPTIMIZATION, out -> out.append(OptimizationJson.of(Optional.of(search))));
            writeCapacityValues(search, folder);
            writeLevered(search, folder);
            folder.publish(dir, overwrite, FILES);
        }
    }

    /** One document in four formats. */
    private static void writeReport(Document report, KpiSheet kpis, long seed, Language language, AtomicFolder folder) {
        folder.write(REPORT, out -> out.append(Report.html(report, language)));
        folder.write(PDF, PdfReport.of(report, seed, language));
        folder.write(WORKBOOK, Workbooks.of(report, kpis, language));
        folder.write(SUMMARY, out -> out.append(MarkdownReport.of(report, ReportDocument.PLANS, language)));
    }

    private static void writeLevered(OptimizationSummary search, AtomicFolder folder) {
        search.levers()
                .flatMap(LeverSummary::levered)
                .ifPresent(text -> folder.write(LEVERED_SCENARIO, out -> out.append(text)));
    }

    /** What was simulated and not searched for has no prices. */
    private static void writeCapacityValues(OptimizationSummary search, AtomicFolder folder) {
        folder.write(CAPACITY_VALUE, out -> CsvWriter.write(CapacityValueTable.of(search.capacityValues()), out));
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
