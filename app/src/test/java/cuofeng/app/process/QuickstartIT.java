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

    @TempDir
    private Path folder;

    /** What a process left behind. */
    private record Finished(int exitCode, String out, String err) {}

    private Finished cuofeng(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("cuofeng.jar") + ":" + System.getProperty("cuofeng.lib") + "/*",
                "cuofeng.app.Main"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("stdout.txt");
        Path err = folder.resolve("stderr.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return new Finished(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void planIsTheSameToTheByteOnAnyNumberOfThreads() throws IOException, InterruptedException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Finished first = plan(one, "1");
        Finished second = plan(two, "2");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.out()).isEqualTo(first.out()).isNotEmpty();
        for (String file : List.of("kpis.csv", "backlog.csv", "schedule.csv", "run.json")) {
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
}
