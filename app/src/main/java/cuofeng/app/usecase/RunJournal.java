package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.simulator.experiment.OutcomeStore;
import cuofeng.simulator.journal.Journal;
import cuofeng.simulator.journal.JournalException;
import cuofeng.simulator.journal.JournalHeader;
import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.stress.HubRunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a run has finished so far, in a file beside its output folder; {@code --resume} goes on from it. The file is there
 * while the run works and goes when the run is written; what stops the run in between leaves it behind, unless there is
 * nothing in it.
 *
 * <p>A command opens it after its input is read, hands {@link #outcomes} to its experiments, and calls {@link #done} when
 * its output is written:
 *
 * <pre>{@code
 * try (RunJournal journal = RunJournal.open(output, "simulate", sha256, seed, progress)) {
 *     sampling.replications(scenario, journal.outcomes(sha256), progress).simulate(shipments, schedules);
 *     output.write(…);
 *     journal.done();
 * }
 * }</pre>
 */
public final class RunJournal implements AutoCloseable {

    private static final String SUFFIX = ".journal";

    private final Journal journal;
    private final boolean resumes;
    private final List<Path> madeFolders;
    private boolean ended;
    private volatile boolean isDone;

    private RunJournal(Journal journal, boolean resumes, List<Path> madeFolders) {
        this.journal = journal;
        this.resumes = resumes;
        this.madeFolders = madeFolders;
    }

    /**
     * Opens the journal of a run.
     *
     * @param output beside which it lies; says whether an interrupted run is to go on
     * @param command name of the command
     * @param inputSha256 of all that goes in; of several scenarios, their digests in order with a comma between them
     * @param seed of all randomness
     * @throws Refusal if there is work of an interrupted run and nobody asked to go on from it
     * @throws JournalException if it cannot be opened or belongs to another run
     */
    static RunJournal open(Output output, String command, String inputSha256, long seed, Progress progress) {
        Path file = beside(output.folder());
        boolean isNew = !Files.exists(file);
        List<Path> made = makeFolders(output, file);
        Journal journal;
        try {
            journal = Journal.open(file, new JournalHeader(ProgramVersion.fingerprint(), command, inputSha256, seed));
        } catch (JournalException e) {
            if (isNew && e.kind() == JournalException.Kind.NOT_WRITABLE) {
                remove(file);
            }
            removeEmpty(made);
            throw e;
        }
        RunJournal opened = new RunJournal(journal, output.resume(), made);
        if (!output.resume() && journal.kept() > 0) {
            opened.close();
            throw Refusal.of(Reason.JOURNAL_EXISTS, file.toString(), Integer.toString(journal.keptOutcomes()));
        }
        progress.keeps(opened);
        return opened;
    }

    /** Beside the folder and not in it: that appears when the run is complete. */
    private static Path beside(Path folder) {
        Path plain = folder.normalize();
        Path name = plain.getFileName();
        if (name == null || name.toString().isEmpty() || name.toString().equals("..")) {
            plain = folder.toAbsolutePath().normalize();
            name = plain.getFileName();
        }
        if (name == null) {
            throw Refusal.of(Reason.OUTPUT_NOT_WRITABLE, folder.toString(), "it is the root of the file system");
        }
        return plain.resolveSibling(name + SUFFIX);
    }

    /** Folders on the way to a file that were not there, outermost first. */
    private static List<Path> makeFolders(Output output, Path file) {
        List<Path> missing = new ArrayList<>();
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            missing.add(0, folder);
            folder = folder.getParent();
        }
        try {
            for (Path one : missing) {
                Files.createDirectories(one);
            }
        } catch (IOException e) {
            throw Refusal.because(
                    e, Reason.OUTPUT_NOT_WRITABLE, output.folder().toString(), String.valueOf(e.getMessage()));
        }
        return missing;
    }

    public Path file() {
        return journal.file();
    }

    /** Whether the run was asked to go on from an interrupted one. */
    public boolean resumes() {
        return resumes;
    }

    /** What was there when the run began. */
    public Journal.Found found() {
        return journal.found();
    }

    /** Finished replications, of all plans together, that are kept by now. */
    public int replications() {
        return journal.keptOutcomes();
    }

    /** Whether there is anything to go on from. */
    public boolean holdsWork() {
        return !isDone && journal.kept() > 0;
    }

    /**
     * Replications of a scenario.
     *
     * @param scenario what makes it what it is: the digest of its files, and for a variant of them what was changed, such
     *     as {@code 3f…/lot_size=500}. Equal text, equal outcomes
     */
    OutcomeStore outcomes(String scenario) {
        return journal.outcomes(scenario);
    }

    /** Runs of a stressed hub; progress is told of each. */
    HubRunStore hubRuns(Progress progress) {
        return (key, simulation) -> {
            String name = Journal.outcomeKey(key);
            Optional<HubRun> before = journal.find(name, HubRun.class);
            if (before.isPresent()) {
                progress.found();
                return before.get();
            }
            HubRun run = simulation.get();
            journal.keep(name, run);
            progress.advance();
            return run;
        };
    }

    /**
     * Does a piece of work unless an interrupted run has done it already.
     *
     * @param key all that the result depends on, besides the code and what {@link #open} was told
     * @param type a record of plain values
     */
    <T> T remember(String key, Class<T> type, Supplier<T> work) {
        return journal.find(key, type).orElseGet(() -> {
            T result = work.get();
            journal.keep(key, result);
            return result;
        });
    }

    /** The run is written; what was kept of it is no longer needed. */
    synchronized void done() {
        ended = true;
        isDone = true;
        journal.remove();
    }

    /** Keeps what there is; without anything in it the journal goes as if it had never been. */
    @Override
    public synchronized void close() {
        if (ended) {
            return;
        }
        ended = true;
        journal.stop();
        if (holdsWork()) {
            journal.close();
        } else {
            journal.remove();
            removeEmpty(madeFolders);
        }
    }

    private static void removeEmpty(List<Path> folders) {
        for (int i = folders.size() - 1; i >= 0; i--) {
            remove(folders.get(i));
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException e) {
            // Someone else has put something there meanwhile, so it stays.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
