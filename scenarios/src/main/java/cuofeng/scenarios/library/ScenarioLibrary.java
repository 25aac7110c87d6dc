package cuofeng.scenarios.library;

import cuofeng.scenarios.yaml.ScenarioFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shipped scenarios by name. */
public final class ScenarioLibrary {

    private static final String INDEX = "index.txt";
    private static final String FILES = "files.txt";

    private ScenarioLibrary() {}

    /** Names of all shipped scenarios, simplest first. */
    public static List<String> names() {
        return lines(INDEX);
    }

    /** File names of a shipped scenario's folder. */
    public static List<String> files(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("scenario (%s) is not shipped; shipped are %s".formatted(name, names()));
        }
        return lines(name + "/" + FILES);
    }

    /** The folder of a shipped scenario; empty if there is none of that name. */
    public static Optional<ScenarioFolder> open(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        List<String> files = files(name);
        ScenarioFolder.Source source = file -> {
            if (!files.contains(file)) {
                throw new NoSuchFileException(file);
            }
            return resource(name + "/" + file);
        };
        return Optional.of(new ScenarioFolder(name, source, ScenarioLibrary::open));
    }

    /** A folder of the file system, whose scenario may extend a shipped one. */
    public static ScenarioFolder ofDirectory(Path directory) {
        return ScenarioFolder.ofDirectory(directory, ScenarioLibrary::open);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = resource(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("resource (%s) of the program cannot be read".formatted(resource), e);
        }
    }

    private static InputStream resource(String path) throws NoSuchFileException {
        InputStream in = ScenarioLibrary.class.getResourceAsStream(path);
        if (in == null) {
            throw new NoSuchFileException(path);
        }
        return in;
    }
}
