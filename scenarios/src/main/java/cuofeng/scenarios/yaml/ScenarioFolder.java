package cuofeng.scenarios.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where the files of a scenario come from: a directory, or resources in a jar. */
public final class ScenarioFolder {

    /** Opens a file of the folder by its plain name. */
    @FunctionalInterface
    public interface Source {
        /**
         * The bytes of a file.
         *
         * @param file plain file name without path separators
         * @throws NoSuchFileException if the folder has no such file
         * @throws IOException if it cannot be read; the message says why
         */
        InputStream open(String file) throws IOException;
    }

    private final String name;
    private final Source source;

    /**
     * A folder whose files come from somewhere else than the file system.
     *
     * @param name for messages
     */
    public ScenarioFolder(String name, Source source) {
        this.name = Objects.requireNonNull(name, "name");
        this.source = Objects.requireNonNull(source, "source");
    }

    /** A folder of the file system. It need not exist: that is found out, and told, on reading. */
    public static ScenarioFolder ofDirectory(Path directory) {
        return new ScenarioFolder(directory.toString(), file -> {
            if (!Files.exists(directory)) {
                throw new NoSuchFileException(directory.toString(), null, "there is no such folder");
            }
            if (!Files.isDirectory(directory)) {
                throw new FileSystemException(directory.toString(), null, "a file, not a folder");
            }
            Path path = directory.resolve(file);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(file, null, "a folder, not a file");
            }
            // Reading a pipe or device might never end.
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new FileSystemException(file, null, "not a regular file");
            }
            return Files.newInputStream(path);
        });
    }

    public String name() {
        return name;
    }

    /**
     * Opens a file of the folder.
     *
     * @param file plain file name
     * @throws NoSuchFileException if the folder has no such file
     */
    public InputStream open(String file) throws IOException {
        return source.open(file);
    }
}
