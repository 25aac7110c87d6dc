package cuofeng.results.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writing the results failed midway; the message names the path and the cause. */
public final class OutputFailedException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    OutputFailedException(Path path, IOException cause) {
        super("cannot write %s: %s".formatted(path, reason(cause)), cause);
    }

    /** File system exceptions keep the reason apart from the path, and without one their class says what is wrong. */
    private static String reason(IOException cause) {
        String kind = cause.getClass().getSimpleName();
        if (cause instanceof FileSystemException inFileSystem) {
            return inFileSystem.getReason() == null ? kind : inFileSystem.getReason();
        }
        return cause.getMessage() == null ? kind : cause.getMessage();
    }
}
