package cuofeng.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.simulator.journal.JournalException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final JournalHeader HEADER = new JournalHeader("0.1.0 code", "simulate", "abc", 7);
    private static final int RECORDS = 3;

    @TempDir
    private Path folder;

    /** What is kept in these tests. */
    record Note(String text, double value) {}

    private Path file() {
        return folder.resolve("run.journal");
    }

    private static Note note(int number) {
        return new Note("note " + number, 1.0 / number);
    }

    private static String key(int number) {
        return "outcome " + number;
    }

    /** A journal with some notes, and where the last of them begins. */
    private long written() throws IOException {
        long lastBegins = 0;
        try (Journal journal = Journal.open(file(), HEADER)) {
            for (int number = 1; number <= RECORDS; number++) {
                lastBegins = Files.size(file());
                journal.keep(key(number), note(number));
            }
        }
        return lastBegins;
    }

    private static Kind kindOf(Runnable action) {
        try {
            action.run();
        } catch (JournalException e) {
            return e.kind();
        }
        throw new AssertionError("no failure");
    }

    private Kind kindOfOpening(JournalHeader header) {
        return kindOf(() -> Journal.open(file(), header).close());
    }

    @Test
    void findsAgainWhatItKeptAndNothingElse() throws IOException {
        written();
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.found()).isEqualTo(new Journal.Found(RECORDS, 0, 0));
            assertThat(journal.kept()).isEqualTo(RECORDS);
            assertThat(journal.keptOutcomes()).isEqualTo(RECORDS);
            assertThat(journal.find(key(2), Note.class)).contains(note(2));
            assertThat(journal.find(key(9), Note.class)).isEmpty();
        }
    }

    /** As after a power cut or a kill in mid-write: every length that the last record can have. */
    @Test
    void aRecordThatWasNotFinishedIsCutOffWhereverItWasCut() throws IOException {
        long lastBegins = written();
        byte[] whole = Files.readAllBytes(file());
        for (int length = (int) lastBegins; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file(), HEADER)) {
                assertThat(journal.found())
                        .as("cut to %d of %d bytes", length, whole.length)
                        .isEqualTo(new Journal.Found(RECORDS - 1, 0, length - lastBegins));
                assertThat(journal.find(key(RECORDS), Note.class)).isEmpty();
                journal.keep(key(RECORDS), note(RECORDS));
            }
            assertThat(Files.readAllBytes(file())).isEqualTo(whole);
        }
    }

    /** Blocks that the file system had promised and not written. */
    @Test
    void zeroesInPlaceOfARecordAreCutOff() throws IOException {
        int lastBegins = (int) written();
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, lastBegins, bytes.length, (byte) 0);
        Files.write(file(), bytes);
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.found()).isEqualTo(new Journal.Found(RECORDS - 1, 0, bytes.length - lastBegins));
        }
        assertThat(Files.size(file())).isEqualTo(lastBegins);
    }

    /** Every bit of every byte: what comes back is what was kept, or nothing, or the journal is refused. */
    @Test
    void aFlippedBitIsNeverBelieved() throws IOException {
        written();
        byte[] whole = Files.readAllBytes(file());
        int refused = 0;
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            Files.write(file(), flipped);
            try (Journal journal = Journal.open(file(), HEADER)) {
                assertThat(journal.found().isWhole()).as("bit %d", bit).isFalse();
                assertThat(journal.kept()).as("bit %d", bit).isLessThan(RECORDS);
                for (int number = 1; number <= RECORDS; number++) {
                    Optional<Note> found = journal.find(key(number), Note.class);
                    assertThat(found.isEmpty() || found.get().equals(note(number)))
                            .as("bit %d, record %d: %s", bit, number, found)
                            .isTrue();
                }
            } catch (JournalException e) {
                assertThat(List.of(Kind.NOT_A_JOURNAL, Kind.OF_ANOTHER_RUN))
                        .as("bit %d", bit)
                        .contains(e.kind());
                refused++;
            }
        }
        assertThat(refused).isPositive().isLessThan(whole.length * Byte.SIZE / 2);
    }

    @Test
    void aDamagedRecordIsLeftOutAndThoseAfterItAreNot() throws IOException {
        int lastBegins = (int) written();
        byte[] bytes = Files.readAllBytes(file());
        bytes[lastBegins - 1] ^= 1;
        Files.write(file(), bytes);
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.found()).isEqualTo(new Journal.Found(RECORDS - 1, 1, 0));
            assertThat(journal.find(key(2), Note.class)).isEmpty();
            assertThat(journal.find(key(3), Note.class)).contains(note(3));
            journal.keep(key(2), note(2));
        }
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.find(key(2), Note.class)).contains(note(2));
        }
    }

    @Test
    void onlyOneAtATime() {
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(kindOfOpening(HEADER)).isEqualTo(Kind.IN_USE);
            journal.keep(key(1), note(1));
        }
        try (Journal again = Journal.open(file(), HEADER)) {
            assertThat(again.kept()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.2.0 code, simulate, abc, 7, program",
        "0.1.0 code, plan, abc, 7, command",
        "0.1.0 code, simulate, abd, 7, scenario",
        "0.1.0 code, simulate, abc, 8, seed"
    })
    void workOfAnotherRunIsRefusedAndStays(
            String program, String command, String scenario, long seed, String difference) throws IOException {
        written();
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Journal.open(file(), new JournalHeader(program, command, scenario, seed)))
                .isInstanceOfSatisfying(JournalException.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.OF_ANOTHER_RUN);
                    assertThat(e.reason()).isEqualTo(difference);
                    assertThat(e.kept()).isEqualTo(RECORDS);
                });
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "my notes", "CUOFENG, a file of mine"})
    void aFileThatIsSomethingElseIsNotTouched(String text) throws IOException {
        Files.writeString(file(), text);
        assertThat(kindOfOpening(HEADER)).isEqualTo(Kind.NOT_A_JOURNAL);
        assertThat(file()).hasContent(text);
    }

    /** As left by a process that was killed at once. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 12, 30})
    void aJournalWithoutAFinishedHeadBeginsAnew(int length) throws IOException {
        written();
        Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), length));
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.kept()).isZero();
            journal.keep(key(1), note(1));
        }
        try (Journal journal = Journal.open(file(), HEADER)) {
            assertThat(journal.find(key(1), Note.class)).contains(note(1));
        }
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        assertThat(kindOf(() -> Journal.open(folder.resolve("no/such/run.journal"), HEADER)))
                .isEqualTo(Kind.NOT_WRITABLE);
        assertThat(kindOf(() -> Journal.open(folder, HEADER))).isEqualTo(Kind.NOT_WRITABLE);
    }

    @Test
    void takesNothingAfterItWasStopped() {
        try (Journal journal = Journal.open(file(), HEADER)) {
            journal.keep(key(1), note(1));
            journal.stop();
            assertThat(kindOf(() -> journal.keep(key(2), note(2)))).isEqualTo(Kind.CLOSED);
            assertThat(kindOf(() -> journal.find(key(1), Note.class))).isEqualTo(Kind.CLOSED);
            assertThat(journal.kept()).isEqualTo(1);
        }
    }

    @Test
    void goesWhenItsWorkIsDone() {
        Journal journal = Journal.open(file(), HEADER);
        journal.keep(key(1), note(1));
        journal.remove();
        assertThat(file()).doesNotExist();
    }
}
