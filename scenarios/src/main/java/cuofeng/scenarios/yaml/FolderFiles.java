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
import java.util.Optional;
import java.util.TreeMap;

/** The files of one folder, each read once and whole, so that a change while reading cannot mix two versions. */
final class FolderFiles {

    /** Counted while reading: a file's stated length proves nothing. */
    private static final int MOST_BYTES = 16 << 20;

    private final ScenarioFolder folder;
    private final Problems problems;
    private final TreeMap<String, byte[]> contents = new TreeMap<>();

    FolderFiles(ScenarioFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Text of a file.
     *
     * @param part top-level key that asks for it
     * @param asked where it is asked for; problems with the file as such are shown there
     */
    Optional<String> text(String file, String part, Place asked) {
        try (InputStream in = folder.open(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.add(
                        part,
                        asked,
                        "%s is larger than %d MiB; split the scenario or leave out what it does not need"
                                .formatted(file, MOST_BYTES >> 20));
                return Optional.empty();
            }
            Optional<String> text = TextDecoder.decode(file, bytes, part, problems);
            contents.put(file, text.map(t -> t.getBytes(StandardCharsets.UTF_8)).orElse(bytes));
            return text;
        } catch (IOException e) {
            problems.add(part, asked, "%s cannot be read: %s".formatted(file, reason(e)));
            return Optional.empty();
        }
    }

    private String reason(IOException e) {
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
