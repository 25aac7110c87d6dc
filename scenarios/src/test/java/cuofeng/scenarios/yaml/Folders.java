package cuofeng.scenarios.yaml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scenario folders in memory. {@link #base} is a small valid scenario; a test overlays it with the few top-level blocks
 * that it is about. The overlay stands first in the file, so its line numbers are those of the whole.
 */
public final class Folders {

    private static final String BASE = "base.yaml";
    private static final String RICH = "rich.yaml";

    private Folders() {}

    /** A folder with these files; those in folders below it, such as {@code base/scenario.yaml}, can be extended. */
    public static ScenarioFolder of(Map<String, byte[]> files) {
        return within(files, Path.of(""));
    }

    private static ScenarioFolder within(Map<String, byte[]> files, Path folder) {
        String start = folder.toString().isEmpty() ? "" : folder + "/";
        ScenarioFolder.Source source = file -> {
            if (!files.containsKey(start + file)) {
                throw new NoSuchFileException(file);
            }
            return new ByteArrayInputStream(files.get(start + file));
        };
        ScenarioFolder.Bases bases = name -> {
            Path base = folder.resolve(name).normalize();
            boolean exists =
                    files.keySet().stream().anyMatch(file -> Path.of(file).startsWith(base))
                            || base.toString().isEmpty();
            return exists ? Optional.of(within(files, base)) : Optional.empty();
        };
        return new ScenarioFolder(Path.of("test").resolve(folder).normalize().toString(), source, bases);
    }

    /** A folder with one main file. */
    public static ScenarioFolder of(String yaml) {
        return of(Map.of(ScenarioReader.MAIN_FILE, bytes(yaml)));
    }

    /** A folder with one main file and one table. */
    public static ScenarioFolder of(String yaml, String table, String csv) {
        return of(Map.of(ScenarioReader.MAIN_FILE, bytes(yaml), table, bytes(csv)));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The base scenario. */
    public static String base() {
        return resource(BASE);
    }

    /** A scenario that uses every key. */
    static String rich() {
        return resource(RICH);
    }

    private static String resource(String name) {
        try (InputStream in = Folders.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The overlay, then those blocks of the base whose top-level key it does not have. */
    public static String overlaid(String overlay) {
        return overlaid(overlay, base());
    }

    /** The overlay, then those blocks of a scenario whose top-level key it does not have. */
    static String overlaid(String overlay, String scenario) {
        StringBuilder yaml = new StringBuilder(overlay);
        if (!overlay.endsWith("\n")) {
            yaml.append('\n');
        }
        Map<String, String> changed = blocks(overlay);
        blocks(scenario).forEach((key, block) -> {
            if (!changed.containsKey(key)) {
                yaml.append(block);
            }
        });
        return yaml.toString();
    }

    /** Text by top-level key. */
    static Map<String, String> blocks(String yaml) {
        Map<String, String> blocks = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(yaml.lines().toList());
        String key = "";
        for (String line : lines) {
            if (line.matches("[a-z_]+:.*")) {
                key = line.substring(0, line.indexOf(':'));
            }
            blocks.merge(key, line + "\n", String::concat);
        }
        blocks.remove("");
        return blocks;
    }
}
