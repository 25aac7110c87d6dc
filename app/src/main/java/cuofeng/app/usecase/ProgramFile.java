package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.prices.BacklogProgram;
import cuofeng.results.folder.AtomicFile;
import cuofeng.scenarios.demand.Shipments;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the linear programme goes that gives the bound, so that anyone can check it with a solver of their own.
 *
 * @param file in free MPS format
 * @param overwrite whether it may be replaced
 * @param keepLimits whether storage limits are part of the programme
 */
public record ProgramFile(Path file, boolean overwrite, boolean keepLimits) {

    /**
     * Finds out before the work what would stop it from being written after it.
     *
     * @throws Refusal if it cannot be made there, or exists and must not be replaced
     */
    void requireWritable() {
        if (Files.isDirectory(file) || file.getFileName() == null) {
            throw Refusal.of(Reason.FILE_NOT_WRITABLE, file.toString(), "it is a folder");
        }
        if (Files.exists(file) && !overwrite) {
            throw Refusal.of(Reason.FILE_EXISTS, file.toString());
        }
        Path existing = file.toAbsolutePath().normalize().getParent();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Refusal.of(Reason.FILE_NOT_WRITABLE, file.toString(), existing + " is no folder");
        }
        if (!Files.isWritable(existing)) {
            throw Refusal.of(Reason.FILE_NOT_WRITABLE, file.toString(), existing + " is read-only");
        }
    }

    /**
     * Writes the programme of the same planning model that the search has.
     *
     * @throws cuofeng.results.folder.OutputFailedException if the disk refuses
     */
    void write(Shipments shipments) {
        PlanningModel model = new PlanningModel(shipments, PartRule.DEFAULT);
        AtomicFile.write(file, new BacklogProgram(model, keepLimits)::writeMps);
    }
}
