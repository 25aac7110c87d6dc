package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the linear programme, and whether solvers that are not ours find the bound in it. */
class ExportMpsTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final double SIX_DIGITS = 5e-7;

    @TempDir
    private Path folder;

    @Test
    void solversOfOthersFindTheReportedBound() throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Path file = run.resolve("bound.mps");
        InProcess.Result result = optimize("--out", run.toString(), "--export-mps", file.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("The linear programme is in " + file);
        double bound = number("\"bound\": ([0-9.]+)", Files.readString(run.resolve("optimization.json")));

        Path solution = folder.resolve("glpsol.txt");
        run("glpsol", "glpk-utils", "--freemps", file.toString(), "--output", solution.toString());
        String glpsol = Files.readString(solution);
        assertThat(glpsol).containsPattern("Status: +OPTIMAL");
        assertThat(number("Objective: +objective = ([0-9.e+]+)", glpsol)).isCloseTo(bound, within(SIX_DIGITS * bound));

        String cbc = run("cbc", "coinor-cbc", file.toString(), "solve");
        assertThat(number("Optimal - objective value ([0-9.e+]+)", cbc)).isCloseTo(bound, within(SIX_DIGITS * bound));
    }

    /** Starts a solver and waits for what it prints. */
    private String run(String solver, String debianPackage, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(solver));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve(solver + ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "%s is missing; install it, on Debian with: apt-get install %s".formatted(solver, debianPackage),
                    e);
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(printed);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static double number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in%n%s", pattern, text).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void replacesNoFileUnlessAllowed() throws IOException {
        Path file = folder.resolve("bound.mps");
        Files.writeString(file, "mine");
        Path run = folder.resolve("run");

        InProcess.Result refused = optimize("--out", run.toString(), "--export-mps", file.toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(refused.err())
                .isEqualTo("cuofeng: %s exists; choose another file, or add --overwrite to replace it%n", file);
        assertThat(file).hasContent("mine");
        assertThat(run).doesNotExist();

        assertThat(optimize("--out", run.toString(), "--export-mps", file.toString(), "--overwrite")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).startsWith("* Cuofeng: ").endsWith("\nENDATA\n");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, run);
        }
    }

    @Test
    void namesWhatCannotBeWritten() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        Path run = folder.resolve("run");

        InProcess.Result below = optimize(
                "--out",
                run.toString(),
                "--export-mps",
                notAFolder.resolve("bound.mps").toString());
        assertThat(below.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(below.err()).contains("file/bound.mps: ", "file is no folder; choose another file");

        InProcess.Result onAFolder = optimize("--out", run.toString(), "--export-mps", folder.toString());
        assertThat(onAFolder.exitCode()).isEqualTo(ExitCode.NO_OUTPUT);
        assertThat(onAFolder.err()).contains("it is a folder");
        assertThat(run).doesNotExist();
    }

    @Test
    void leavesLimitsOutOnlyOfAFile() throws IOException {
        Path file = folder.resolve("new/bound.mps");
        Path run = folder.resolve("run");

        InProcess.Result alone = optimize("--out", run.toString(), "--ignore-limits");
        assertThat(alone.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(alone.err()).startsWith("cuofeng: missing: --export-mps\n");

        assertThat(optimize("--out", run.toString(), "--ignore-limits", "--export-mps", file.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file))
                .contains("* Storage limits are left out.\n")
                .doesNotContain(" UP ");
    }

    @Test
    void saysWhyASolverMayFindNothing() throws IOException, InterruptedException {
        Path file = folder.resolve("bound.mps");
        String run = folder.resolve("run").toString();

        InProcess.Result result = of("city-lastmile", "--out", run, "--export-mps", file.toString());

        assertThat(result.exitCode()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.err()).contains("If a solver finds it infeasible, no plan keeps all storage limits");
        assertThat(run("glpsol", "glpk-utils", "--freemps", file.toString()))
                .contains("HAS NO PRIMAL FEASIBLE SOLUTION");
        assertThat(of("city-lastmile", "--out", run, "--overwrite", "--ignore-limits", "--export-mps", file.toString())
                        .err())
                .doesNotContain("infeasible");
    }

    private static InProcess.Result optimize(String... more) {
        return of("quickstart", more);
    }

    private static InProcess.Result of(String scenario, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("optimize", scenario, "--score-calculations", "2000", "--quiet"));
        arguments.addAll(List.of(more));
        return InProcess.english(arguments.toArray(String[]::new));
    }
}
