package cuofeng.scenarios.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

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

    /** Finds what a scenario extends. */
    @FunctionalInterface
    public interface Bases {
        /** None: such a scenario must stand for itself. */
        Bases NONE = name -> Optional.empty();

        /** The folder of a name that stands after {@code extends:}. */
        Optional<ScenarioFolder> find(String name);
    }

    private final String name;
    private final Source source;
    private final Bases bases;

    /**
     * A folder whose files come from somewhere else than the file system.
     *
     * @param name for messages; folders that extend one another have different names
     */
    public ScenarioFolder(String name, Source source, Bases bases) {
        this.name = Objects.requireNonNull(name, "name");
        this.source = Objects.requireNonNull(source, "source");
        this.bases = Objects.requireNonNull(bases, "bases");
    }

    /** A folder whose scenario extends no other. */
    public ScenarioFolder(String name, Source source) {
        this(name, source, Bases.NONE);
    }

    /** A folder of the file system whose scenario may extend one in another folder. */
    public static ScenarioFolder ofDirectory(Path directory) {
        return ofDirectory(directory, Bases.NONE);
    }

    /**
     * A folder of the file system. It need not exist: that is found out, and told, on reading.
     *
     * @param named scenarios that can be extended by name; other names are folders relative to this one
     */
    public static ScenarioFolder ofDirectory(Path directory, Bases named) {
        Bases bases = name -> named.find(name).or(() -> besides(directory, name, named));
        return new ScenarioFolder(directory.toString(), filesOf(directory), bases);
    }

    private static Optional<ScenarioFolder> besides(Path directory, String name, Bases named) {
        try {
            Path normal = directory.resolve(name).normalize();
            // The folder where the program was started.
            Path path = normal.toString().isEmpty() ? Path.of(".") : normal;
            return Files.exists(path) ? Optional.of(ofDirectory(path, named)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Source filesOf(Path directory) {
        return file -> {
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
        };
    }

    public String name() {
        return name;
    }

    /** The folder of the scenario that this one's extends under a name. */
    Optional<ScenarioFolder> base(String baseName) {
        return bases.find(baseName);
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
