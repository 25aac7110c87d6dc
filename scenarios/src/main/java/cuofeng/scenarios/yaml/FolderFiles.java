package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a scenario's folder and of those that it extends, each read once and whole, so that a change while
 * reading cannot mix two versions. A file's label is what places show: its plain name in the scenario's own folder, else
 * the folder and the name.
 */
final class FolderFiles {

    /** Counted while reading: a file's stated length proves nothing. */
    private static final int MOST_BYTES = 16 << 20;

    private final Problems problems;
    /** By what labels of its files begin with, in the order of the chain. */
    private final Map<String, ScenarioFolder> folders = new LinkedHashMap<>();

    private final TreeMap<String, byte[]> contents = new TreeMap<>();

    FolderFiles(Problems problems) {
        this.problems = problems;
    }

    /** Adds a folder: the scenario's own first, then the one that it extends, and so on. */
    void add(ScenarioFolder folder) {
        folders.put(folders.isEmpty() ? "" : folder.name() + "/", folder);
    }

    /** Folders that are extended, nearest first. */
    List<ScenarioFolder> bases() {
        return folders.values().stream().skip(1).toList();
    }

    /** Label of a file in the folder that was added last. */
    String labelInLast(String file) {
        List<String> starts = List.copyOf(folders.keySet());
        return starts.get(starts.size() - 1) + file;
    }

    /** Label of a file that another file of the same folder names. */
    static String labelBeside(Place place, String file) {
        return startOf(place.file()) + file;
    }

    private static String startOf(String label) {
        return label.substring(0, label.lastIndexOf('/') + 1);
    }

    /**
     * Text of a file.
     *
     * @param label of a file in one of the folders
     * @param part top-level key that asks for it
     * @param asked where it is asked for; problems with the file as such are shown there
     */
    Optional<String> text(String label, String part, Place asked) {
        String start = startOf(label);
        String file = label.substring(start.length());
        ScenarioFolder folder = folders.get(start);
        try (InputStream in = folder.open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(
                        part,
                        asked,
                        "%s is larger than %d MiB; split the scenario or leave out what it does not need"
                                .formatted(label, MOST_BYTES >> 20));
                return Optional.empty();
            }
            Optional<String> text = TextDecoder.decode(label, bytes, part, problems);
            contents.put(
                    hashedName(start, file),
                    text.map(t -> t.getBytes(StandardCharsets.UTF_8)).orElse(bytes));
            return text;
        } catch (IOException e) {
            problems.add(part, asked, "%s cannot be read: %s".formatted(label, reason(e, folder)));
            return Optional.empty();
        }
    }

    /** Names of folders are left out: a scenario and its bases have the same hash wherever they stand. */
    private String hashedName(String start, String file) {
        return "extends/".repeat(List.copyOf(folders.keySet()).indexOf(start)) + file;
    }

    private static String reason(IOException e, ScenarioFolder folder) {
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return "%s (%s); correct the name".formatted(system.getReason(), system.getFile());
        }
        if (e instanceof NoSuchFileException) {
            return "it is not in the folder %s; put it there or correct the name".formatted(folder.name());
        }
        if (e instanceof AccessDeniedException) {
            return "access is denied; give yourself the right to read it";
        }
        return e.getMessage();
    }

    /**
     * SHA-256 of all files read so far, by name: of each its name, its length and its bytes, after line ends became LF
     * and a byte-order mark was taken off. So the same scenario has the same hash on every system.
     */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((file, bytes) -> {
                digest.update("%s %d\n".formatted(file, bytes.length).getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
