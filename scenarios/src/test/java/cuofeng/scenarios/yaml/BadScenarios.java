package cuofeng.scenarios.yaml;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folders below {@code bad/}, one mistake each: {@code scenario.yaml} holds only the top-level blocks with the
 * mistake, the rest comes from {@code base.yaml} (unless a file {@code whole} says that it stands for itself);
 * {@code expected.txt} holds every line that must be printed.
 */
public final class BadScenarios {

    private static final String EXPECTED = "expected.txt";
    private static final String WHOLE = "whole";

    private BadScenarios() {}

    /**
     * A scenario with a mistake.
     *
     * @param files by name; those of a scenario that is extended with its folder, such as {@code base/scenario.yaml}
     * @param expected lines to be printed, each ended by a line feed
     */
    public record Case(Map<String, byte[]> files, String expected) {}

    /** All cases by name, in order. */
    public static Map<String, Case> all() throws IOException {
        URI root = root();
        if (!root.getScheme().equals("jar")) {
            return cases(Path.of(root));
        }
        try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
            return cases(jar.getPath("/bad"));
        }
    }

    private static URI root() {
        try {
            return BadScenarios.class.getResource("/bad").toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Case> cases(Path root) throws IOException {
        Map<String, Case> cases = new TreeMap<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                cases.put(folder.getFileName().toString().replace("/", ""), read(folder));
            }
        }
        return cases;
    }

    private static Case read(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        String expected = new String(files.remove(EXPECTED), StandardCharsets.UTF_8);
        if (files.remove(WHOLE) == null) {
            String overlay = new String(files.get(ScenarioReader.MAIN_FILE), StandardCharsets.UTF_8);
            files.put(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(overlay)));
        }
        return new Case(files, expected);
    }
}
