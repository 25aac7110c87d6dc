package cuofeng.results.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written into a hidden folder beside their place, forced to disk, and moved when all are there. Closing
 * removes what was not published.
 */
final class AtomicFolder implements AutoCloseable {

    private final Path temporary;
    private final List<String> names = new ArrayList<>();

    private AtomicFolder(Path temporary) {
        this.temporary = temporary;
    }

    /** What fills a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    static void requireFree(Path dir, boolean overwrite) {
        if (!Files.exists(dir)) {
            return;
        }
        try {
            if (!Files.isDirectory(dir)) {
                throw new NotDirectoryException(dir.toString());
            }
            if (!overwrite && !isEmpty(dir)) {
                throw new OutputExistsException(dir);
            }
        } catch (IOException e) {
            throw new OutputFailedException(dir, e);
        }
    }

    private static boolean isEmpty(Path dir) throws IOException {
        try (Stream<Path> entries = Files.list(dir)) {
            return entries.findAny().isEmpty();
        }
    }

    /** A temporary folder on the same file system as the target, so that moves are renames. */
    static AtomicFolder beside(Path dir) {
        Path absolute = dir.toAbsolutePath().normalize();
        Path parent = absolute.getParent() == null ? absolute : absolute.getParent();
        try {
            Files.createDirectories(parent);
            return new AtomicFolder(Files.createTempDirectory(parent, ".cuofeng-"));
        } catch (IOException e) {
            throw new OutputFailedException(parent, e);
        }
    }

    /** @param name of the file; a folder may stand before it, as in {@code sized/scenario.yaml} */
    void write(String name, Content content) {
        fill(name, stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
            content.writeTo(out);
            out.flush();
        });
    }

    void write(String name, byte[] bytes) {
        fill(name, stream -> stream.write(bytes));
    }

    private void fill(String name, Bytes content) {
        Path file = temporary.resolve(name);
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new OutputFailedException(file.getParent(), e);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            channel.force(true);
        } catch (IOException e) {
            throw new OutputFailedException(file, e);
        }
        names.add(name);
    }

    private interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Moves the files to their place, in the order in which they were written.
     *
     * @param replaced names that must not be left over from an earlier run; they go in this order before the first move
     */
    void publish(Path dir, boolean overwrite, List<String> replaced) {
        requireFree(dir, overwrite);
        Path current = dir;
        try {
            Files.createDirectories(dir);
            for (String name : replaced) {
                current = dir.resolve(name);
                Files.deleteIfExists(current);
            }
        } catch (IOException e) {
            throw new OutputFailedException(current, e);
        }
        publishInto(dir);
    }

    /**
     * Moves the files into a folder that exists, in the order in which they were written. What bears their names there
     * is replaced; all else stays.
     */
    void publishInto(Path dir) {
        Path current = dir;
        try {
            for (String name : names) {
                current = dir.resolve(name);
                Files.createDirectories(current.getParent());
                Files.move(temporary.resolve(name), current, StandardCopyOption.ATOMIC_MOVE);
            }
            current = dir;
            force(dir);
        } catch (IOException e) {
            throw new OutputFailedException(current, e);
        }
    }

    /** Makes the renames last. Systems that cannot open a folder do it by themselves. */
    private static void force(Path dir) throws IOException {
        if (dir.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(dir, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.walk(temporary)) {
            // What is inside a folder comes after it.
            for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new OutputFailedException(temporary, e);
        }
    }
}
