package cuofeng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as its users start it. */
final class Program {

    private static final long PATIENCE_SECONDS = 900;

    private Program() {}

    /** Runs a command that must succeed. */
    static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "cuofeng.app.Main"));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
    }

    /** Plans a scenario with little effort and returns its report. */
    static Path plan(Path folder, String scenario, String effort, String language)
            throws IOException, InterruptedException {
        run(
                folder,
                "plan",
                scenario,
                "--out",
                "run",
                "--replications",
                "1",
                "--rounds",
                "1",
                "--score-calculations",
                effort,
                "--lang",
                language,
                "--quiet");
        return folder.resolve("run/report.html");
    }
}
