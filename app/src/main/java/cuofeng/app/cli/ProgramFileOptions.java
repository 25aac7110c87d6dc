package cuofeng.app.cli;

import cuofeng.app.usecase.ProgramFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Whether and where the linear programme behind the bound is written. */
final class ProgramFileOptions {

    @ArgGroup(exclusive = false)
    private Export export;

    /** The second has a meaning only beside the first. */
    static final class Export {

        @Option(names = "--export-mps", required = true, paramLabel = "FILE", descriptionKey = "option.export-mps")
        private Path file;

        @Option(names = "--ignore-limits", descriptionKey = "option.ignore-limits")
        private boolean ignoreLimits;
    }

    Optional<ProgramFile> programFile(boolean overwrite) {
        return Optional.ofNullable(export).map(wanted -> new ProgramFile(wanted.file, overwrite, !wanted.ignoreLimits));
    }
}
