package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeCommandTest {

    @TempDir
    private Path folder;

    private InProcess.Result size(String out, String threads, String... more) {
        return InProcess.english(arguments(out, threads, more));
    }

    private String[] arguments(String out, String threads, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "size",
                "quickstart",
                "--replications=4",
                "--training-replications=2",
                "--training-lot-size=2000",
                "--evaluations=60",
                "--quiet",
                "--threads=" + threads,
                "--out",
                folder.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    /** The first number under a key. */
    private static double number(String json, String key) {
        Matcher matcher = Pattern.compile("\"" + key + "\": (-?[0-9.]+)").matcher(json);
        assertThat(matcher.find()).as("%s in %s", key, json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void buysWhatSimulatingTheScenarioThatItWritesConfirms() throws IOException {
        InProcess.Result one = size("one", "1", "--target=flooded=60");
        InProcess.Result two = size("two", "2", "--target=flooded=60");

        assertThat(one.exitCode()).as(one.out() + one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out())
                .startsWith("Surge capacity for ")
                .contains("confirmed on 4 fresh replications with 95.0%");
        for (String file : List.of("size.csv", "size.json", "sized/scenario.yaml")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        assertThat(two.out()).isEqualTo(one.out());
        assertThat(text("one/size.csv")).startsWith("kind,where,day,amount,unit,parcels,yuan\n");

        String json = text("one/size.json");
        assertThat(json).contains("\"answer\": \"enough\"", "\"met\": true");
        assertThat(number(json, "without")).isGreaterThan(60);
        InProcess.Result simulated = InProcess.english(
                "simulate",
                folder.resolve("one/sized").toString(),
                "--quiet",
                "--json",
                "--out",
                folder.resolve("run").toString());
        assertThat(simulated.exitCode()).as(simulated.err()).isEqualTo(ExitCode.DONE);
        assertThat(number(simulated.out(), "replications")).isEqualTo(4);
        String flooded = simulated.out().substring(simulated.out().indexOf("\"flooded\""));
        assertThat(number(flooded, "mean")).isCloseTo(number(json, "with"), within(1e-9));
    }

    @Test
    void speaksChineseAndGivesJson() throws IOException {
        InProcess.Result chinese = InProcess.chinese(arguments("zh", "2", "--target=flooded=60"));
        assertThat(chinese.out()).startsWith("增购").contains("置信度95.0%", "不超过 60");
        InProcess.Result json = size("json", "2", "--target=flooded=60", "--json");
        assertThat(json.out()).contains("\"answer\": \"enough\"", "\"folder\": \"" + folder.resolve("json") + "\"");
    }

    @Test
    void namesTheTargetThatNothingForSaleMeets() throws IOException {
        InProcess.Result result = size("out", "2", "--target=order_to_door_p90=2");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.out())
                .startsWith("No capacity for sale meets all targets")
                .contains("Missed: order_to_door_p90, whose bound is ", "the target is at most 2");
        assertThat(text("out/size.json")).contains("\"answer\": \"not-for-sale\"");
        assertThat(folder.resolve("out/sized")).doesNotExist();
    }

    @Test
    void needsATarget() {
        InProcess.Result result = size("out", "2");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("there is nothing to size for", "on_time_72h");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void needsMoreThanOneReplication() {
        InProcess.Result result = InProcess.english("size", "quickstart", "--target=flooded=1", "--replications=1");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("one replication cannot confirm anything");
    }

    @Test
    void refusesTargetsThatAreNone() {
        for (String target : List.of("floods=1", "flooded", "flooded=-1", "flooded=NaN", "on_time_72h=1.5", "held=3")) {
            InProcess.Result result = size("out", "2", "--target=" + target);
            assertThat(result.exitCode()).as(target).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(result.err()).contains("--target: received \"" + target + "\"; allowed is FIGURE=LIMIT");
        }
        assertThat(size("out", "2", "--confidence=1").err()).contains("allowed is a number from 0.5 to 0.9999");
    }
}
