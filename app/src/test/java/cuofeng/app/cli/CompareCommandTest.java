package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several alternatives on the command line. */
class CompareCommandTest {

    @TempDir
    private Path folder;

    /** The quick start, in few lots. */
    private String small(String name, String changes) throws IOException {
        Path variant = Files.createDirectory(folder.resolve(name));
        Files.writeString(
                variant.resolve("scenario.yaml"),
                "extends: quickstart\nid: %s\ntitle: {zh: 快速上手, en: Quick start}\nlot_size: 5000\nreplications: 6\n%s"
                        .formatted(name, changes),
                StandardCharsets.UTF_8);
        return variant.toString();
    }

    private InProcess.Result compare(String out, String... args) {
        List<String> all = new ArrayList<>(
                List.of("compare", "--quiet", "--out", folder.resolve(out).toString()));
        all.addAll(Arrays.asList(args));
        return InProcess.english(all.toArray(String[]::new));
    }

    @Test
    void ranksRulesAndWritesTheSameFilesOnAnyNumberOfThreads() throws IOException {
        String scenario = small("season", "");
        InProcess.Result one = compare("one", scenario, "--plan", "ship-at-once,uniform,least-slack", "--threads", "1");
        InProcess.Result two = compare("two", scenario, "--plan", "ship-at-once,uniform,least-slack", "--threads", "2");
        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.DONE);
        assertThat(one.out())
                .startsWith("Backlog (hubs and outlets): ")
                .contains("Ship at once", "Uniform spread", "Least slack first", "Held at shippers");
        assertThat(two.out()).isEqualTo(one.out());
        for (String file : List.of("compare.csv", "compare.json")) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
        }
        List<String> lines = Files.readAllLines(folder.resolve("one/compare.csv"));
        assertThat(lines.get(0))
                .isEqualTo("alternative,kpi,scope,unit,mean,half_width,replications,difference,difference_half_width,"
                        + "pairing_gain,adjusted_mean,adjusted_half_width,adjusted_difference,"
                        + "adjusted_difference_half_width,beside_best_lower,beside_best_upper,may_be_best");
        assertThat(lines)
                .anyMatch(line -> line.startsWith(scenario + "@uniform,held,all,parcel-hours,"))
                .anyMatch(line -> line.startsWith(scenario + "@ship-at-once,order_to_door,p90,hours,"));
    }

    @Test
    void aPlanStandsBehindTheScenarioOrComesFromAFile() throws IOException {
        String scenario = small("season", "");
        InProcess.Result simulated = InProcess.english(
                "simulate",
                scenario,
                "--plan",
                "uniform",
                "--quiet",
                "--replications",
                "1",
                "--out",
                folder.resolve("run").toString());
        assertThat(simulated.exitCode()).as(simulated.err()).isEqualTo(ExitCode.DONE);
        String file = folder.resolve("run/schedule.csv").toString();
        InProcess.Result result = compare("out", scenario + "@uniform", scenario + "@" + file, "--json");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        // The same releases by two names: nothing differs, and nothing is ranked.
        assertThat(result.out())
                .contains("\"decided\": false", "\"difference\": 0,", "\"difference_half_width\": 0,")
                .contains("\"alternative\": \"" + scenario + "@" + file + "\"");
        assertThat(compare("again", scenario, "--plan=uniform", "--schedule", file)
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void comparesScenariosUnderOnePlan() throws IOException {
        String more = small("more", "demand: {daily_parcels: 1000000}\n");
        String less = small("less", "");
        InProcess.Result result = compare("out", more, less, "--kpi", "order_to_door:p90");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("Order to door (nine in ten within): " + less + " is best of 2 (95% confidence).\n")
                .contains("* " + less + " ", "  " + more + " ");
    }

    @Test
    void selectsOneByIndifferenceOnAnyNumberOfThreads() throws IOException {
        String scenario = small("season", "");
        String[] args = {scenario, "--plan=ship-at-once,uniform,least-slack", "--kpi=held", "--indifference=20%"};
        InProcess.Result result = compare("one", args[0], args[1], args[2], "--indifference=100000", "--threads=1");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out())
                .startsWith("Held at shippers: Ship at once is selected: best, or within 100,000 parcel-hours");
        InProcess.Result two = compare("two", args[0], args[1], args[2], "--indifference=100000", "--threads=2");
        assertThat(two.out()).isEqualTo(result.out());
        assertThat(folder.resolve("two/compare.json")).hasSameBinaryContentAs(folder.resolve("one/compare.json"));
        // Ship at once holds nothing, and a share of nothing is nothing.
        InProcess.Result share = compare("share", args);
        assertThat(share.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(share.err()).contains("the first alternative has 0 of \"held\"");
    }

    @Test
    void givesUpWhenTooFewReplicationsAreAllowed() throws IOException {
        String one = small("one", "");
        String two = small("two", "seed: 1\ndemand: {daily_parcels: 900001}\n");
        InProcess.Result result =
                compare("out", one, two, "--indifference", "0.001", "--max-replications", "20", "--replications", "4");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(result.out()).contains("The replications allowed did not suffice");
    }

    @Test
    void adjustingForOrdersIsAskedFor() throws IOException {
        String scenario = small("season", "");
        InProcess.Result result =
                compare("out", scenario, "--plan", "ship-at-once,uniform", "--adjust", "--replications", "8");
        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("Beside the best: adjusted for the number of orders.");
        InProcess.Result both = compare("both", scenario, "--adjust", "--indifference", "5%");
        assertThat(both.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(both.err()).contains("leave out --adjust");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quickstart                                   | \"quickstart@ship-at-once\" alone cannot be compared; name",
                "quickstart quickstart                        | \"quickstart@ship-at-once\" is named twice",
                "quickstart quickstart@unifrm                 | \"unifrm\" is neither a release rule nor a file; did you mean uniform?",
                "quickstart quikstart                         | \"quikstart\" is neither a folder nor a shipped scenario",
                "quickstart quickstart@uniform --kpi backlogs | there is no figure \"backlogs\"; did you mean backlog?",
                "quickstart quickstart@uniform --kpi collected | more or less of \"collected\" is neither better nor worse",
                "quickstart quickstart@as-published           | the scenario has nothing to compute the schedule \"as-published\" from",
                "quickstart storm --indifference 0            | --indifference: received \"0\"; allowed is a number above 0",
                "quickstart storm --indifference -1%          | --indifference: received \"-1%\"; allowed is a number above 0",
                "quickstart storm --max-replications 50       | --max-replications needs --indifference",
            })
    void badRequestsAreNamedBeforeAnyWork(String arguments, String message) {
        InProcess.Result result = compare("out", arguments.trim().split(" +"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("cuofeng: " + message);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aScopeThatNothingHasIsNamed() throws IOException {
        InProcess.Result result =
                compare("out", small("season", ""), "--plan=ship-at-once,uniform", "--kpi=flooded:node:hangzhu");
        assertThat(result.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("\"flooded:node:hangzhu\"", "did you mean node:hangzhou?");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatAnInterruptedComparisonFinishedIsNotSimulatedAgain() throws IOException {
        String scenario = small("season", "");
        // The scope is found wanting when all is simulated; the work is kept.
        compare("out", scenario, "--plan=ship-at-once,uniform", "--kpi=flooded:node:hangzhu");
        assertThat(folder.resolve("out.journal")).exists();
        InProcess.Result again = compare("out", scenario, "--plan=ship-at-once,uniform");
        assertThat(again.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("keeps 12 finished replications", "--resume");
        InProcess.Result resumed = compare("out", scenario, "--plan=ship-at-once,uniform", "--resume");
        assertThat(resumed.exitCode()).as(resumed.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out.journal")).doesNotExist();
        compare("whole", scenario, "--plan=ship-at-once,uniform");
        for (String file : List.of("compare.csv", "compare.json")) {
            assertThat(folder.resolve("out").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(file));
        }
    }
}
