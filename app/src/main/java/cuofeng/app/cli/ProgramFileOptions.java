package cuofeng.app.cli;

import cuofeng.app.usecase.ProgramFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether and where the linear programme behind the bound is written. */
final class ProgramFileOptions {

    private static final String EXPORT = "--export-mps";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = EXPORT, paramLabel = "FILE", descriptionKey = "option.export-mps")
    private Path file;

    @Option(names = "--ignore-limits", descriptionKey = "option.ignore-limits")
    private boolean ignoreLimits;

    /** @throws MissingParameterException if limits are to be left out of nothing */
    Optional<ProgramFile> programFile(boolean overwrite) {
        if (file == null && ignoreLimits) {
            throw new MissingParameterException(
                    command.commandLine(), command.findOption(EXPORT), "--ignore-limits needs " + EXPORT);
        }
        return Optional.ofNullable(file).map(path -> new ProgramFile(path, overwrite, !ignoreLimits));
    }
}
