package cuofeng.simulator.journal;

import cuofeng.simulator.experiment.OutcomeStore;
import cuofeng.simulator.journal.JournalException.Kind;
import cuofeng.simulator.outcome.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finished work of a run in a file: what was kept is found again by its key, even after the process was killed. A record
 * is checksummed and forced to disk before {@link #keep} returns. One process at a time. Methods may be called from any
 * thread.
 */
public final class Journal implements AutoCloseable {

    private static final String HEADER_KEY = "";
    private static final String OUTCOME_PREFIX = "outcome ";

    private final Path file;
    private final FileChannel channel;
    private final RecordFile records;
    private final Map<String, RecordFile.Place> places = new HashMap<>();
    private Found found = new Found(0, 0, 0);
    private boolean open = true;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        this.records = new RecordFile(channel);
    }

    /**
     * What was there when a journal was opened.
     *
     * @param records that can be used
     * @param damaged records whose checksum did not hold: their work is done again
     * @param tornBytes of a record that was never finished, cut off
     */
    public record Found(int records, int damaged, long tornBytes) {

        /** Whether all is as it was written. */
        public boolean isWhole() {
            return damaged == 0 && tornBytes == 0;
        }
    }

    /**
     * Opens the journal of a run, or begins one.
     *
     * @param file its folder must exist
     * @throws JournalException if that cannot be, or if it keeps the work of another run
     */
    public static Journal open(Path file, JournalHeader header) {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new JournalException(Kind.NOT_WRITABLE, file, reason(e), 0, e);
        }
        Journal journal = new Journal(file, channel);
        try {
            lock(file, channel);
            journal.load(header);
            return journal;
        } catch (IOException e) {
            throw closing(channel, new JournalException(Kind.NOT_WRITABLE, file, reason(e), 0, e));
        } catch (JournalException e) {
            throw closing(channel, e);
        }
    }

    private static JournalException closing(FileChannel channel, JournalException failure) {
        try {
            channel.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    /** The system drops the lock with the process, however that ends. */
    private static void lock(Path file, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new JournalException(Kind.IN_USE, file, "", 0, e);
        }
        // Who had it may have removed it between our opening and locking.
        if (lock == null || !Files.exists(file)) {
            throw new JournalException(Kind.IN_USE, file, "", 0, null);
        }
    }

    private void load(JournalHeader header) throws IOException {
        if (!records.isBlank() && !records.hasMagic()) {
            throw new JournalException(Kind.NOT_A_JOURNAL, file, "", 0, null);
        }
        RecordFile.Contents contents = records.isBlank() ? new RecordFile.Contents(List.of(), 0, 0, 0) : records.scan();
        if (contents.records().isEmpty()) {
            // Not even the header was finished, or nobody can tell any more whose work it is.
            found = new Found(0, contents.damaged(), contents.torn());
            records.start();
            records.append(bytes(HEADER_KEY, header));
            forceFolder(file);
            return;
        }
        for (RecordFile.Place place : contents.records()) {
            DataInputStream in = stream(place);
            places.put(in.readUTF(), place);
        }
        RecordFile.Place ofHeader = places.remove(HEADER_KEY);
        if (ofHeader == null) {
            throw new JournalException(Kind.OF_ANOTHER_RUN, file, "header", places.size(), null);
        }
        requireSame(read(ofHeader, JournalHeader.class), header);
        if (contents.torn() > 0) {
            records.cut(contents.end());
        }
        found = new Found(places.size(), contents.damaged(), contents.torn());
    }

    private void requireSame(JournalHeader theirs, JournalHeader ours) {
        theirs.differenceFrom(ours).ifPresent(difference -> {
            throw new JournalException(Kind.OF_ANOTHER_RUN, file, difference, places.size(), null);
        });
    }

    public Path file() {
        return file;
    }

    public Found found() {
        return found;
    }

    /**
     * Key of a finished replication that is no {@link Outcome}; it counts among {@link #keptOutcomes}.
     *
     * @param what all that tells it from others
     */
    public static String outcomeKey(String what) {
        return OUTCOME_PREFIX + what;
    }

    /** Records that last, in number. */
    public synchronized int kept() {
        return places.size();
    }

    /** Those of them that are finished replications. */
    public synchronized int keptOutcomes() {
        return (int) places.keySet().stream()
                .filter(key -> key.startsWith(OUTCOME_PREFIX))
                .count();
    }

    /**
     * What was kept under a key.
     *
     * @param type that it was kept as
     */
    public <T> Optional<T> find(String key, Class<T> type) {
        RecordFile.Place place;
        synchronized (this) {
            requireOpen();
            place = places.get(key);
        }
        if (place == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(place, type));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /**
     * Keeps a record; when this returns, it lasts.
     *
     * @param key not empty, new
     * @throws JournalException if the disk refuses, or if the journal was closed
     */
    public void keep(String key, Object record) {
        byte[] bytes;
        try {
            bytes = bytes(key, record);
        } catch (IOException e) {
            throw new AssertionError("memory does not refuse to be written", e);
        }
        append(key, bytes);
    }

    private synchronized void append(String key, byte[] bytes) {
        requireOpen();
        try {
            places.put(key, records.append(bytes));
        } catch (IOException e) {
            // After a failed force nobody knows what is on disk: the checksum tells when it is opened again.
            open = false;
            throw failed(e);
        }
    }

    /** Outcomes of a scenario, as an experiment wants them. */
    public OutcomeStore outcomes(String scenario) {
        return new OutcomeStore() {
            @Override
            public Optional<Outcome> find(Key key) {
                return Journal.this.find(name(key), Outcome.class);
            }

            @Override
            public void keep(Key key, Outcome outcome) {
                Journal.this.keep(name(key), outcome);
            }

            private String name(Key key) {
                return outcomeKey(
                        "%s %s %d %d".formatted(scenario, key.scheduleSha256(), key.seed(), key.replication()));
            }
        };
    }

    /** Takes no more: what is being written is finished, and whoever comes later is refused. */
    public synchronized void stop() {
        open = false;
    }

    /** Stops, and removes the file: its work is done, or there is none in it. */
    public synchronized void remove() {
        stop();
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void close() {
        stop();
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new JournalException(Kind.CLOSED, file, "", places.size(), null);
        }
    }

    private JournalException failed(IOException e) {
        return new JournalException(Kind.FAILED, file, reason(e), kept(), e);
    }

    private static byte[] bytes(String key, Object record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(key);
        RecordCodec.write(record, out);
        return bytes.toByteArray();
    }

    private <T> T read(RecordFile.Place place, Class<T> type) throws IOException {
        DataInputStream in = stream(place);
        in.readUTF();
        return RecordCodec.read(in, type);
    }

    private DataInputStream stream(RecordFile.Place place) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(records.bytes(place)));
    }

    private static void forceFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel ofFolder = FileChannel.open(folder, StandardOpenOption.READ)) {
                ofFolder.force(true);
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException inFileSystem && inFileSystem.getReason() != null) {
            return inFileSystem.getReason();
        }
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
