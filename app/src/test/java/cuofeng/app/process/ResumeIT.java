package cuofeng.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, killed or stopped at any moment, and started again with {@code --resume}. */
class ResumeIT {

    private static final long PATIENCE_SECONDS = 300;
    private static final long SEED = 20231111;
    private static final int MOMENTS = 20;
    private static final String REPLICATIONS = "40";
    /** Some nine replications of this scenario, so that many moments lie within a record. */
    private static final int MOST_BYTES_KEPT_BETWEEN_KILLS = 160_000;

    private static final List<String> FILES = List.of("kpis.csv", "backlog.csv", "run.json");
    private static final Pattern KEPT = Pattern.compile("(\\d+) finished replications");

    @TempDir
    private Path folder;

    private Path whole;

    private record Finished(int exitCode, String err) {}

    private Process start(List<String> before, Path out, String threads, String... more) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half the time of these runs is the start of the JVM.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("cuofeng.jar") + ":" + System.getProperty("cuofeng.lib") + "/*",
                "cuofeng.app.Main",
                "simulate",
                "quickstart",
                "--seed",
                "7",
                "--lang",
                "en",
                "--threads",
                threads,
                "--out",
                out.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err(out).toFile())
                .start();
    }

    private static Path err(Path out) {
        return out.resolveSibling(out.getFileName() + ".err");
    }

    private static Path journal(Path out) {
        return out.resolveSibling(out.getFileName() + ".journal");
    }

    private static Finished finish(Process process, Path out) throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Finished(process.exitValue(), Files.readString(err(out), StandardCharsets.UTF_8));
    }

    @BeforeEach
    void runsUninterrupted() throws IOException, InterruptedException {
        whole = folder.resolve("whole");
        Finished finished = finish(start(List.of(), whole, "2", "--replications", REPLICATIONS), whole);
        assertThat(finished.exitCode()).as(finished.err()).isZero();
    }

    /**
     * A run that is killed again and again, each time when its journal has grown by another number of bytes, and goes on each
     * time; when it gets done in spite of that, the next one begins. Bytes, because by the clock a busy machine would kill
     * them all before they begin. With one thread and with two side by side, to save time.
     */
    @Test
    void killedAtAnyMomentItGoesOnToTheSameFiles() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(SEED);
        Chain one = new Chain("1");
        Chain two = new Chain("2");
        for (int moment = 0; moment < MOMENTS; moment++) {
            int bytes = random.nextInt(MOST_BYTES_KEPT_BETWEEN_KILLS);
            String what = "seed %d, moment %d, after %d bytes".formatted(SEED, moment, bytes);
            one.start();
            two.start();
            while (!one.hasKept(bytes) || !two.hasKept(bytes)) {
                one.killAfter(bytes);
                two.killAfter(bytes);
                Thread.sleep(1);
            }
            one.killed(what);
            two.killed(what);
        }
        one.finish();
        two.finish();
        // Moments before the first replication, and runs that were done, prove nothing.
        assertThat(one.goneOn)
                .as("times it had something to go on from, seed %d", SEED)
                .isGreaterThan(MOMENTS / 4);
        assertThat(two.goneOn)
                .as("times it had something to go on from, seed %d", SEED)
                .isGreaterThan(MOMENTS / 4);
    }

    /** Runs of one number of threads, one after another. */
    private final class Chain {
        private final String threads;
        private int number;
        private int kept;
        private int goneOn;
        private long bytesBefore;
        private Process process;

        Chain(String threads) throws IOException {
            this.threads = threads;
            this.process = new ProcessBuilder("true").start();
        }

        private Path out() {
            return folder.resolve(threads + "-threads-" + number);
        }

        void start() throws IOException {
            if (Files.exists(out())) {
                assertSameFiles(out());
                number++;
                kept = 0;
            }
            bytesBefore = journalBytes();
            process = ResumeIT.this.start(List.of(), out(), threads, "--replications", REPLICATIONS, "--resume");
        }

        private long journalBytes() {
            // The file is gone as soon as the run is written.
            return journal(out()).toFile().length();
        }

        boolean hasKept(int bytes) {
            return !process.isAlive() || journalBytes() >= bytesBefore + bytes;
        }

        void killAfter(int bytes) {
            if (hasKept(bytes)) {
                process.destroyForcibly();
            }
        }

        void killed(String what) throws IOException, InterruptedException {
            process.destroyForcibly().waitFor();
            String err = Files.readString(err(out()), StandardCharsets.UTF_8);
            assertThat(err).as(what).doesNotContain("Exception");
            Matcher found = KEPT.matcher(err);
            if (found.find()) {
                int now = Integer.parseInt(found.group(1));
                assertThat(now)
                        .as("%s: replications lost, %s threads", what, threads)
                        .isGreaterThanOrEqualTo(kept);
                kept = now;
                goneOn++;
            }
        }

        void finish() throws IOException, InterruptedException {
            if (!Files.exists(out())) {
                process = ResumeIT.this.start(List.of(), out(), threads, "--replications", REPLICATIONS, "--resume");
                Finished finished = ResumeIT.finish(process, out());
                assertThat(finished.exitCode()).as(finished.err()).isZero();
            }
            assertSameFiles(out());
            assertThat(journal(out())).doesNotExist();
        }
    }

    private void assertSameFiles(Path out) {
        for (String file : FILES) {
            assertThat(out.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
        }
    }

    /** Ctrl-C, as a terminal sends it; {@code env} undoes that background jobs are told to ignore it. */
    @Test
    void ctrlCKeepsWhatIsFinished() throws IOException, InterruptedException {
        stoppedBy("INT", 130);
    }

    @Test
    void beingToldToEndKeepsWhatIsFinished() throws IOException, InterruptedException {
        stoppedBy("TERM", 143);
    }

    private void stoppedBy(String signal, int exitCode) throws IOException, InterruptedException {
        Path out = folder.resolve("stopped");
        Process process =
                start(List.of("env", "--default-signal=" + signal), out, "2", "--replications", "10000", "--quiet");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!(Files.exists(journal(out)) && Files.size(journal(out)) > 100_000) && System.nanoTime() < deadline) {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        Finished stopped = finish(process, out);
        assertThat(stopped.exitCode()).as(stopped.err()).isEqualTo(exitCode);
        Matcher kept = KEPT.matcher(stopped.err());
        assertThat(kept.find()).as(stopped.err()).isTrue();
        assertThat(stopped.err())
                .startsWith("\ninterrupted\ncuofeng: " + kept.group(1) + " finished replications are kept in ")
                .endsWith(" --resume\n")
                .contains("type: ./cuofeng simulate quickstart --seed 7 ")
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();

        Finished resumed = finish(start(List.of(), out, "2", "--replications", REPLICATIONS, "--resume"), out);
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("going on from " + kept.group(1) + " finished replications");
        assertSameFiles(out);
    }

    /** A limit on the size of files stands for a full disk: what was finished before lasts. */
    @Test
    void aFullDiskLosesNothingThatWasFinished() throws IOException, InterruptedException {
        Path out = folder.resolve("full");
        Process process = start(
                List.of("sh", "-c", "ulimit -f 512; exec \"$@\"", "sh"),
                out,
                "1",
                "--replications",
                "10000",
                "--quiet");
        Finished full = finish(process, out);
        assertThat(full.exitCode()).as(full.err()).isEqualTo(74);
        assertThat(full.err()).contains("full.journal cannot be written or read any more: ");
        Matcher kept = KEPT.matcher(full.err());
        assertThat(kept.find()).as(full.err()).isTrue();

        Finished resumed = finish(start(List.of(), out, "2", "--replications", REPLICATIONS, "--resume"), out);
        assertThat(resumed.exitCode()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("going on from " + kept.group(1) + " finished replications");
        assertSameFiles(out);
    }

    @Test
    void twoProcessesDoNotWorkOnOneRun() throws IOException, InterruptedException {
        Path out = folder.resolve("shared");
        Process first = start(List.of(), out, "1", "--replications", "10000", "--quiet");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!(Files.exists(journal(out)) && Files.size(journal(out)) > 100) && System.nanoTime() < deadline) {
            first.waitFor(20, TimeUnit.MILLISECONDS);
        }
        Finished second = finish(start(List.of(), out, "1", "--replications", REPLICATIONS, "--resume"), out);
        first.destroyForcibly().waitFor();
        assertThat(second.exitCode()).as(second.err()).isEqualTo(75);
        assertThat(second.err()).contains("another process is at work on this run");
    }
}
