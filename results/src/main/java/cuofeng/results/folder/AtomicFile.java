package cuofeng.results.folder;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** One file that is there as a whole or not at all. */
public final class AtomicFile {

    private AtomicFile() {}

    /** What fills the file. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /**
     * Writes a file in UTF-8; folders on the way to it are made.
     *
     * @param file replaced if it exists
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(Path file, Content content) {
        Path name = file.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("file (%s) has no name".formatted(file));
        }
        try (AtomicFolder folder = AtomicFolder.beside(file)) {
            folder.write(name.toString(), content::writeTo);
            folder.publishInto(file.toAbsolutePath().getParent());
        }
    }
}
