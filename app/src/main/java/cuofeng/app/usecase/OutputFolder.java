package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a job fills. Checked before the work starts, without touching the disk; written when all of it is
 * done, first under another name, so that nobody finds half a run where a run should be.
 */
public final class OutputFolder {

    /** The files of a run, the last one written last. Others in the folder are left alone. */
    private static final List<String> RUN_FILES =
            List.of("kpis.csv", "backlog.csv", "schedule.csv", "optimization.json", "report.html", "run.json");

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes files into a folder that exists. */
    @FunctionalInterface
    public interface Writer {
        void write(Path into) throws IOException;
    }

    /**
     * Makes sure that the folder can be filled later.
     *
     * @param overwrite whether the files of an earlier run may be replaced
     * @throws Refusal if it cannot, or has files and must not be overwritten
     */
    public static OutputFolder claim(Path path, boolean overwrite) {
        Path folder = path.toAbsolutePath().normalize();
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Refusal.of(Reason.OUTPUT_NOT_WRITABLE, path.toString(), existing + " is no folder");
        }
        if (!Files.isWritable(existing)) {
            throw Refusal.of(Reason.OUTPUT_NOT_WRITABLE, path.toString(), existing + " is not writable");
        }
        if (existing.equals(folder) && !overwrite && !isEmpty(folder)) {
            throw Refusal.of(Reason.OUTPUT_EXISTS, path.toString());
        }
        return new OutputFolder(folder);
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw Refusal.because(e, Reason.OUTPUT_NOT_WRITABLE, folder.toString(), e.toString());
        }
    }

    public Path path() {
        return folder;
    }

    /**
     * Fills the folder with all the writer writes, or with nothing if the writer fails or the process is stopped.
     *
     * @throws Refusal if the disk refuses
     */
    public void publish(Writer writer) {
        boolean exists = Files.isDirectory(folder);
        String name = ".unfinished-" + ProcessHandle.current().pid();
        Path unfinished = exists ? folder.resolve(name) : folder.resolveSibling("." + folder.getFileName() + name);
        Thread cleaner = new Thread(() -> delete(unfinished), "clean-up");
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            Files.createDirectories(unfinished);
            writer.write(unfinished);
            if (exists) {
                replaceFiles(unfinished);
            } else {
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.because(e, Reason.IO_FAILED, sentence(e));
        } finally {
            delete(unfinished);
            forget(cleaner);
        }
    }

    private void replaceFiles(Path unfinished) throws IOException {
        for (int i = RUN_FILES.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(folder.resolve(RUN_FILES.get(i)));
        }
        List<Path> written = new ArrayList<>(list(unfinished));
        written.sort(Comparator.comparingInt(
                (Path file) -> RUN_FILES.indexOf(file.getFileName().toString())));
        for (Path file : written) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static void delete(Path unfinished) {
        if (!Files.exists(unfinished)) {
            return;
        }
        try {
            for (Path file : list(unfinished)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // The run itself is safe or was refused already; a hidden folder that stays behind harms nobody.
            return;
        }
    }

    private static void forget(Thread cleaner) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException alreadyShuttingDown) {
            // Then the hook runs, and finds nothing left to do.
            return;
        }
    }

    private static String sentence(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return file.getClass().getSimpleName() + ": " + file.getFile();
        }
        return cause.getMessage();
    }
}
