package cuofeng.results.folder;

import java.nio.file.Path;

/** The output folder holds files already, and nobody allowed to overwrite them. */
public final class OutputExistsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path dir;

    OutputExistsException(Path dir) {
        super("%s is not empty; choose another folder, or allow to overwrite the files of a run in it".formatted(dir));
        this.dir = dir;
    }

    public Path dir() {
        return dir;
    }
}
