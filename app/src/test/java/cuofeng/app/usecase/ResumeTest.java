package cuofeng.app.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.report.Language;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets.Target;
import cuofeng.simulator.journal.JournalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are stopped by a failure and go on; kills from outside are tried on the built jar. */
class ResumeTest {

    private static final int REPLICATIONS = 4;

    @TempDir
    private Path folder;

    /** Fails after so many units of the simulation, and remembers what it was told. */
    private static final class Watcher implements Progress {
        private final int failAfter;
        private final List<Step> steps = new ArrayList<>();
        private int advanced;
        private int found;
        private boolean simulates;

        Watcher(int failAfter) {
            this.failAfter = failAfter;
        }

        @Override
        public synchronized void begin(Step step, long total) {
            steps.add(step);
            simulates = step == Step.SIMULATE;
        }

        @Override
        public synchronized void advance() {
            if (simulates && ++advanced == failAfter) {
                throw new IllegalStateException("stopped by the test");
            }
        }

        @Override
        public synchronized void found() {
            found++;
        }
    }

    private static final int NEVER = 0;

    private Path journal(String out) {
        return folder.resolve(out + ".journal");
    }

    private Output output(String out, boolean resume) {
        return new Output(folder.resolve(out), false, Language.EN).resuming(resume);
    }

    private static Sampling sampling(long seed, int threads) {
        return new Sampling(OptionalLong.of(seed), OptionalInt.of(REPLICATIONS), threads);
    }

    private Watcher simulate(String out, boolean resume, int failAfter, Sampling sampling) {
        Watcher watcher = new Watcher(failAfter);
        new SimulateSchedule(watcher)
                .run("quickstart", ScheduleSource.Rule.SHIP_AT_ONCE, output(out, resume), sampling);
        return watcher;
    }

    private void interruptedAfter(int finished, String out) {
        assertThatThrownBy(() -> simulate(out, false, finished, sampling(7, 1))).hasMessage("stopped by the test");
    }

    private void assertSameFiles(String out, String other, String... names) {
        for (String name : names) {
            assertThat(folder.resolve(out).resolve(name))
                    .hasSameBinaryContentAs(folder.resolve(other).resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSimulationGoesOnWhereItStopped(int threads) {
        simulate("whole", false, NEVER, sampling(7, 1));
        interruptedAfter(3, "stopped");
        assertThat(folder.resolve("stopped")).doesNotExist();
        assertThat(journal("stopped")).isNotEmptyFile();

        Watcher resumed = simulate("stopped", true, NEVER, sampling(7, threads));
        assertThat(resumed.found).isEqualTo(3);
        assertThat(resumed.advanced).isEqualTo(REPLICATIONS - 3);
        assertSameFiles("stopped", "whole", "kpis.csv", "backlog.csv", "schedule.csv", "run.json", "report.html");
        assertThat(journal("stopped")).doesNotExist();
    }

    @Test
    void mayGoOnWithMoreReplications() {
        Sampling six = new Sampling(OptionalLong.of(7), OptionalInt.of(6), 2);
        simulate("whole", false, NEVER, six);
        interruptedAfter(3, "stopped");
        assertThat(simulate("stopped", true, NEVER, six).found).isEqualTo(3);
        assertSameFiles("stopped", "whole", "kpis.csv", "run.json");
    }

    @Test
    void finishedWorkIsNotThrownAwayUnasked() throws IOException {
        interruptedAfter(3, "stopped");
        byte[] before = Files.readAllBytes(journal("stopped"));
        assertThatThrownBy(() -> simulate("stopped", false, NEVER, sampling(7, 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.JOURNAL_EXISTS);
                    assertThat(refusal.details())
                            .containsExactly(journal("stopped").toString(), "3");
                });
        assertThat(Files.readAllBytes(journal("stopped"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void workOfAnotherSeedIsNotMixedIn(boolean resume) {
        interruptedAfter(3, "stopped");
        assertThatThrownBy(() -> simulate("stopped", resume, NEVER, sampling(8, 1)))
                .isInstanceOfSatisfying(
                        JournalException.class, e -> assertThat(e.reason()).isEqualTo("seed"));
    }

    @Test
    void whatIsRefusedBeforeAnythingIsFinishedLeavesNothing() {
        Output output = output("new/deep/run", false);
        assertThatThrownBy(() -> new SimulateSchedule(Progress.SILENT)
                        .run("no-such-scenario", ScheduleSource.Rule.SHIP_AT_ONCE, output, sampling(7, 1)))
                .isInstanceOf(Refusal.class);
        RunJournal.open(output, "simulate", "abc", 7, Progress.SILENT).close();
        assertThat(folder).isEmptyDirectory();
    }

    private Watcher plan(String out, boolean resume, int failAfter) {
        Watcher watcher = new Watcher(failAfter);
        new PlanSeason(watcher)
                .run(
                        "quickstart",
                        output(out, resume),
                        sampling(7, 1),
                        new SearchLimit(OptionalLong.of(5_000), Optional.empty()),
                        new SearchScope(2, 0),
                        GivenPlan.NONE,
                        new LeverChoice(Optional.empty()));
        return watcher;
    }

    /** The schedule that was found is kept, too; with a clock for a limit another search would find another one. */
    @Test
    void aPlanGoesOnWithoutSearchingAgain() throws IOException {
        plan("whole", false, NEVER);
        assertThatThrownBy(() -> plan("stopped", false, 6)).hasMessage("stopped by the test");

        Watcher resumed = plan("stopped", true, NEVER);
        assertThat(resumed.found).isEqualTo(6);
        assertThat(resumed.steps).doesNotContain(Progress.Step.TRAIN);
        assertSameFiles(
                "stopped", "whole", "kpis.csv", "backlog.csv", "schedule.csv", "run.json", "capacity_value.csv");
        assertThat(withoutSeconds("stopped")).isEqualTo(withoutSeconds("whole"));
    }

    /** How long the search took is the one thing in it that the machine decides. */
    private List<String> withoutSeconds(String out) throws IOException {
        return Files.readAllLines(folder.resolve(out).resolve("optimization.json")).stream()
                .filter(line -> !line.contains("\"seconds\""))
                .toList();
    }

    @Test
    void aComparisonOfLotSizesGoesOn() {
        new CheckResolution(Progress.SILENT).run("quickstart", List.of(2000), output("whole", false), sampling(7, 2));
        assertThatThrownBy(() -> new CheckResolution(new Watcher(6))
                        .run("quickstart", List.of(2000), output("stopped", false), sampling(7, 1)))
                .hasMessage("stopped by the test");
        Watcher resumed = new Watcher(NEVER);
        CheckResolution.Checked checked =
                new CheckResolution(resumed).run("quickstart", List.of(2000), output("stopped", true), sampling(7, 1));
        assertThat(resumed.found).isEqualTo(6);
        assertThat(checked.seconds()).allSatisfy(seconds -> assertThat(seconds).isPositive());
        assertSameFiles("stopped", "whole", "resolution.csv");
    }

    private Watcher size(String out, boolean resume, int failAfter) {
        Watcher watcher = new Watcher(failAfter);
        SizeSettings settings =
                new SizeSettings(List.of(new Target(TargetFigure.FLOODED, 60)), 0.95, 2, OptionalInt.of(2000), 60);
        new SizeCapacity(watcher)
                .run("quickstart", ScheduleSource.Rule.SHIP_AT_ONCE, output(out, resume), sampling(7, 2), settings);
        return watcher;
    }

    /** Candidates of the search are kept as well as replications of the confirmation. */
    @Test
    void aSearchForCapacityGoesOn() throws IOException {
        size("whole", false, NEVER);
        assertThatThrownBy(() -> size("stopped", false, 2)).hasMessage("stopped by the test");
        long kept = Files.size(journal("stopped"));
        // Stopped again as soon as it simulates what is not kept: the confirmation, where it had stopped.
        assertThatThrownBy(() -> size("stopped", true, 1)).hasMessage("stopped by the test");
        assertThat(Files.size(journal("stopped"))).isGreaterThan(kept).isLessThan(kept + kept / 4);

        assertThat(size("stopped", true, NEVER).found).isGreaterThanOrEqualTo(3);
        assertSameFiles("stopped", "whole", "size.csv", "size.json");
        assertThat(journal("stopped")).doesNotExist();
    }

    private Watcher stress(String out, boolean resume, int failAfter) {
        Watcher watcher = new Watcher(failAfter);
        StressHub.Question question =
                new StressHub.Question(Optional.empty(), Optional.empty(), OptionalInt.of(2), OptionalInt.of(500));
        new StressHub(watcher).run("hub-stress", question, output(out, resume), sampling(7, 1));
        return watcher;
    }

    @Test
    void aStressedHubIsStressedOn() {
        int all = stress("whole", false, NEVER).advanced;
        assertThatThrownBy(() -> stress("stopped", false, 30)).hasMessage("stopped by the test");
        Watcher resumed = stress("stopped", true, NEVER);
        assertThat(resumed.found).isEqualTo(30);
        assertThat(resumed.advanced).isEqualTo(all - 30);
        assertSameFiles("stopped", "whole", "stress.csv", "stress.html");
    }
}
