package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan",
                "simulate",
                "optimize",
                "backtest",
                "check-resolution",
                "stress",
                "sweep",
                "size",
                "compare",
                "diff",
                "validate",
                "scenarios",
                "scenarios export",
                "version"
            })
    void helpGivesPurposeAndExampleInBothLanguages(String command) {
        String[] args = (command + " --help").trim().split(" ");
        InProcess.Result english = InProcess.english(args);
        InProcess.Result chinese = InProcess.chinese(args);
        assertThat(english.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).contains("Usage: ", "Example: ./cuofeng ").doesNotContain("选项");
        assertThat(chinese.out()).contains("用法：", "示例：./cuofeng ", "选项").doesNotContain("Options");
        // Picocli leaves a text out when its key is missing: each option needs one.
        assertThat(english.out().lines().filter(line -> line.matches(" *(-h, )?--[a-z=|A-Z-]+ *")))
                .as("options on a line without a text continue on the next one")
                .allSatisfy(line -> assertThat(english.out()).contains(line + "\n        "));
    }

    @Test
    void helpOfTheProgramListsWhatExistsAndNothingElse() {
        assertThat(InProcess.english("--help").out())
                .contains(
                        "\n  plan ",
                        "\n  simulate ",
                        "\n  optimize ",
                        "\n  backtest ",
                        "\n  check-resolution ",
                        "\n  stress ",
                        "\n  sweep ",
                        "\n  size ",
                        "\n  compare ",
                        "\n  diff ",
                        "\n  validate ",
                        "\n  scenarios ",
                        "\n  version ")
                .doesNotContain("serve");
    }

    @Test
    void purposeOfTheProgramDoesNotLeakIntoItsCommands() {
        assertThat(InProcess.english("version", "--help").out()).doesNotContain("express peak season");
    }

    @Test
    void withoutArgumentsShowsUsageOnStandardError() {
        InProcess.Result result = InProcess.english();
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Usage: cuofeng").contains("Commands:");
    }

    @Test
    void askedOnlyForQuietSaysThatACommandIsMissing() {
        InProcess.Result result = InProcess.english("--quiet");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("give a command");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        InProcess.Result result = InProcess.english("simluate", "quickstart");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("""
                        cuofeng: there is no command or argument "simluate" here
                        cuofeng: did you mean simulate?
                        cuofeng: "cuofeng --help" shows what is allowed
                        """);
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        InProcess.Result result = InProcess.english("plan", "quickstart", "--replication", "3");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("there is no option --replication", "did you mean --replications");
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(InProcess.english("plan").err()).startsWith("cuofeng: missing: SCENARIO\n");
        assertThat(InProcess.english("plan", "quickstart", "--seed").err()).startsWith("cuofeng: missing: --seed\n");
        assertThat(InProcess.chinese("plan").err()).startsWith("cuofeng: 缺少：SCENARIO\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--replications, 0",
        "--replications, 10001",
        "--replications, many",
        "--threads, 0",
        "--threads, -1",
        "--seed, 1.5",
        "--seed, 99999999999999999999",
        "--score-calculations, 0",
        "--score-calculations, 1e6",
        "--optimize-for, 60",
        "--optimize-for, 0s",
        "--optimize-for, 25h",
        "--optimize-for, -5s",
        "--levers, trucks",
        "--robust, -1",
        "--robust, 101",
        "--robust, many",
        "--rounds, 0",
        "--rounds, 21",
        "--lang, de"
    })
    void refusesValuesOutOfRangeAndSaysWhatIsAllowed(String option, String value) {
        InProcess.Result english = InProcess.english("plan", "quickstart", option + "=" + value);
        assertThat(english.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(english.err()).startsWith("cuofeng: " + option + ": received \"" + value + "\"; allowed is ");
        InProcess.Result chinese = InProcess.chinese("plan", "quickstart", option + "=" + value);
        assertThat(chinese.err()).startsWith("cuofeng: " + option + "：收到“" + value + "”；可用");
    }

    @Test
    void refusesALeverThatTheScenarioDoesNotOffer() {
        InProcess.Result result = InProcess.english("optimize", "quickstart", "--levers", "surge_couriers");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("does not offer the lever surge_couriers; it offers: none");
    }

    @Test
    void countAndClockExcludeEachOther() {
        InProcess.Result result =
                InProcess.english("plan", "quickstart", "--optimize-for", "5s", "--score-calculations", "10");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("--optimize-for", "--score-calculations");
    }

    @Test
    void speaksTheLanguageAskedForWhateverTheSystems() {
        assertThat(InProcess.chinese("nonsense", "--lang", "en").err()).contains("there is no");
        assertThat(InProcess.english("nonsense", "--lang=zh").err()).contains("没有");
        assertThat(InProcess.chinese("nonsense").err()).contains("没有");
    }

    @Test
    void versionNamesProgramAndJava() {
        InProcess.Result result = InProcess.english("version");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).matches("cuofeng \\d+\\.\\d+\\.\\d+ \\(Java .+\\)\n");
    }
}
