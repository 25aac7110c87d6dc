package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.folder.BacktestFolder;
import cuofeng.results.folder.ComparisonFolder;
import cuofeng.results.folder.ResolutionFolder;
import cuofeng.results.folder.RunFolder;
import cuofeng.results.folder.SizeFolder;
import cuofeng.results.measure.Compared;
import cuofeng.results.measure.Resolution;
import cuofeng.results.report.Language;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import cuofeng.results.run.SizeSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.outcome.BacktestOutcome;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a job puts its files.
 *
 * @param folder need not exist
 * @param overwrite whether the files of an earlier run in it may be replaced
 * @param language that the report opens in
 * @param resume whether to go on from what an interrupted run has finished
 */
public record Output(Path folder, boolean overwrite, Language language, boolean resume) {

    /** Output of a job that begins anew. */
    public Output(Path folder, boolean overwrite, Language language) {
        this(folder, overwrite, language, false);
    }

    /** The same output, of a job that may go on from an interrupted one. */
    public Output resuming(boolean newResume) {
        return new Output(folder, overwrite, language, newResume);
    }

    /**
     * Finds out before the work, without touching the disk, what would stop it from being written after it.
     *
     * @throws Refusal if no folder can be made there
     * @throws cuofeng.results.folder.OutputExistsException if it has files and must not be overwritten
     */
    void requireWritable() {
        requireWritable(folder, overwrite);
    }

    static void requireWritable(Path folder, boolean overwrite) {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Refusal.of(Reason.OUTPUT_NOT_WRITABLE, folder.toString(), existing + " is no folder");
        }
        if (!Files.isWritable(existing)) {
            throw Refusal.of(Reason.OUTPUT_NOT_WRITABLE, folder.toString(), existing + " is read-only");
        }
        RunFolder.requireFree(folder, overwrite);
    }

    /**
     * Writes everything that a run found out, or nothing.
     *
     * @throws cuofeng.results.folder.OutputFailedException if the disk refuses
     */
    void write(RunResults results) {
        RunFolder.write(results, folder, overwrite, language);
    }

    /** Writes the forecast of past days. */
    void write(BacktestOutcome outcome) {
        BacktestFolder.write(outcome, folder, overwrite);
    }

    /** Writes a comparison of alternatives. */
    void write(Compared compared) {
        ComparisonFolder.write(compared, folder, overwrite);
    }

    /** Writes a comparison of lot sizes. */
    void write(Resolution resolution) {
        ResolutionFolder.write(resolution, folder, overwrite);
    }

    /** Writes surge capacity. */
    void write(SizeSummary size) {
        SizeFolder.write(size, folder, overwrite);
    }

    /** Writes a schedule that was searched for and not simulated. */
    void write(Shipments shipments, Schedule schedule, OptimizationSummary search) {
        RunFolder.writeSchedule(shipments, schedule, search, folder, overwrite);
    }
}
