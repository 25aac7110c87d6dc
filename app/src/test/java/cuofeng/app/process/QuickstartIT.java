package cuofeng.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built jar with its libraries, started as the launcher starts it. */
class QuickstartIT {

    private static final long PATIENCE_SECONDS = 300;
    private static final int MOST_LOOKS = 600;

    @TempDir
    private Path folder;

    /** What a process left behind. */
    private record Finished(int exitCode, String out, String err) {}

    private Finished cuofeng(String... arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return startWith(List.of(), arguments);
    }

    private Process startWith(List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("cuofeng.jar") + ":" + System.getProperty("cuofeng.lib") + "/*"));
        command.addAll(javaOptions);
        command.add("cuofeng.app.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout.txt").toFile())
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    private Finished finish(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Finished(
                process.exitValue(),
                Files.readString(folder.resolve("stdout.txt"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("stderr.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void planIsTheSameToTheByteOnAnyNumberOfThreads() throws IOException, InterruptedException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Finished first = plan(one, "1");
        Finished second = plan(two, "2");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).isNotEmpty();
        for (String file : List.of(
                "kpis.csv", "backlog.csv", "schedule.csv", "run.json", "report.pdf", "report.xlsx", "report.md")) {
            assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
        assertThat(one.resolve("report.html")).isNotEmptyFile();
        assertThat(one.resolve("optimization.json")).isNotEmptyFile();
    }

    private Finished plan(Path out, String threads) throws IOException, InterruptedException {
        return cuofeng(
                "plan",
                "quickstart",
                "--out",
                out.toString(),
                "--seed",
                "7",
                "--replications",
                "3",
                "--score-calculations",
                "20000",
                "--threads",
                threads,
                "--quiet",
                "--lang",
                "en");
    }

    @Test
    void aWrittenScheduleSimulatesAgain() throws IOException, InterruptedException {
        Path schedule = folder.resolve("schedule");
        Finished searched = cuofeng(
                "optimize", "quickstart", "--out", schedule.toString(), "--score-calculations", "20000", "--quiet");
        assertThat(searched.exitCode()).as(searched.err()).isZero();
        Finished simulated = cuofeng(
                "simulate",
                "quickstart",
                "--schedule",
                schedule.resolve("schedule.csv").toString(),
                "--replications",
                "2",
                "--out",
                folder.resolve("run").toString(),
                "--quiet",
                "--json");
        assertThat(simulated.exitCode()).as(simulated.err()).isZero();
        assertThat(simulated.out()).startsWith("{").contains("\"plan\": \"from-file\"");
        assertThat(simulated.err()).isEmpty();
    }

    /** The solver's library finds no place to unpack itself: a weaker bound, and the same plan. */
    @Test
    void plansWithoutTheSolversLibrary() throws IOException, InterruptedException {
        Path with = folder.resolve("with");
        Path without = folder.resolve("without");
        Finished solved = finish(startWith(List.of(), optimize(with)));
        Path nowhere = folder.resolve("nowhere");
        Finished searched = finish(startWith(List.of("-Djava.io.tmpdir=" + nowhere), optimize(without)));
        assertThat(solved.exitCode()).as(solved.err()).isZero();
        assertThat(searched.exitCode()).as(searched.err()).isZero();
        assertThat(searched.err()).isEqualTo(solved.err().replace(with.toString(), without.toString()));
        assertThat(without.resolve("schedule.csv")).hasSameBinaryContentAs(with.resolve("schedule.csv"));
        assertThat(searched.out()).isNotEqualTo(solved.out()).contains("no plan has less than");
    }

    private static String[] optimize(Path out) {
        return new String[] {
            "optimize",
            "quickstart",
            "--out",
            out.toString(),
            "--score-calculations",
            "20000",
            "--quiet",
            "--lang",
            "en"
        };
    }

    @Test
    void plansForSeveralDemandsAtOnce() throws IOException, InterruptedException {
        Path out = folder.resolve("robust");
        Finished finished = cuofeng(
                "optimize",
                "quickstart",
                "--robust",
                "4",
                "--out",
                out.toString(),
                "--score-calculations",
                "20000",
                "--quiet",
                "--lang",
                "en");
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        assertThat(finished.out()).contains("Over 4 draws of demand the plan costs ");
        assertThat(out.resolve("optimization.json"))
                .content()
                .contains("\"draws\": 4", "\"mean_weight\": 0.5", "\"nominal_worst\": ", "\"rounds\": []");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ship-at-once", "uniform", "least-slack"})
    void everyRuleSimulates(String rule) throws IOException, InterruptedException {
        Finished finished = cuofeng(
                "simulate",
                "quickstart",
                "--plan",
                rule,
                "--replications",
                "2",
                "--out",
                folder.resolve("run").toString(),
                "--quiet");
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        assertThat(finished.err()).doesNotContain("INFO");
    }

    @Test
    void stoppedLeavesNothingBehind() throws IOException, InterruptedException {
        Path out = folder.resolve("new/run");
        Process process = start("plan", "quickstart", "--optimize-for", "1h", "--out", out.toString(), "--lang", "en");
        // The first line of progress shows that the work is under way.
        for (int i = 0;
                i < MOST_LOOKS
                        && !Files.readString(folder.resolve("stderr.txt")).contains("optimizing");
                i++) {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        // TERM, because a process that was started in the background may have been told to ignore Ctrl-C's INT.
        process.destroy();
        Finished finished = finish(process);
        assertThat(finished.exitCode()).isEqualTo(143);
        assertThat(finished.err()).endsWith("\ninterrupted; no unfinished run was left behind\n");
        assertThat(out.getParent()).doesNotExist();
    }
}
