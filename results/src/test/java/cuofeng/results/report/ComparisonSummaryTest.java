package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.Compared;
import cuofeng.results.measure.Comparison;
import cuofeng.results.measure.Kpi;
import cuofeng.results.measure.Measures;
import cuofeng.results.measure.Selection;
import cuofeng.results.run.Alternative;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonSummaryTest {

    private static final Scenario SCENARIO = TinyNetwork.twoHubs();

    private static Alternative alternative(String scenario, PlanResult plan) {
        return new Alternative(scenario + "@" + plan.plan(), scenario, SCENARIO, "0".repeat(64), plan);
    }

    private static Compared compared(List<Alternative> alternatives, Optional<Selection> selection) {
        int replications = alternatives.get(0).plan().outcomes().size();
        return new Compared(
                1, "1", alternatives, Comparison.of(alternatives, replications, false), kpi(), false, selection);
    }

    private static Kpi kpi() {
        return new Kpi(Measures.byId("backlog"), Optional.empty());
    }

    private static PlanResult plan(String name, int replications, double backlog) {
        return FakeOutcomes.of(SCENARIO).plan(name, replications, backlog, 0);
    }

    private static List<String> english(Compared compared) {
        return ComparisonSummary.lines(compared, Language.EN);
    }

    @Test
    void namesTheBestAndLeavesOutWhatAllHaveInCommon() {
        Compared compared = compared(
                List.of(alternative("tiny", plan("ship-at-once", 6, 2)), alternative("tiny", plan("uniform", 6, 1))),
                Optional.empty());
        List<String> lines = english(compared);
        assertThat(lines.get(0)).isEqualTo("Backlog (hubs and outlets): Uniform spread is best of 2 (95% confidence).");
        assertThat(lines).anyMatch(line -> line.startsWith("* Uniform spread "));
        assertThat(lines).anyMatch(line -> line.startsWith("  Ship at once "));
        assertThat(ComparisonSummary.lines(compared, Language.ZH).get(0))
                .isEqualTo("网络积压（分拨＋网点）：均匀放行最优（共比较2个，置信 95%）。");
    }

    @Test
    void refusesToRankWhatDoesNotDiffer() {
        List<String> lines = english(compared(
                List.of(alternative("one", plan("uniform", 6, 1)), alternative("two", plan("uniform", 6, 1))),
                Optional.empty()));
        assertThat(lines.get(0))
                .isEqualTo("Backlog (hubs and outlets): not to be ranked, all 2 may be best (95% confidence).");
        // Alternatives that are the same need no number of replications.
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines).anyMatch(line -> line.startsWith("* one ")).anyMatch(line -> line.startsWith("* two "));
    }

    @Test
    void refusesToRankByOneReplication() {
        List<String> lines = english(compared(
                List.of(alternative("one", plan("uniform", 1, 1)), alternative("two", plan("uniform", 1, 9))),
                Optional.empty()));
        assertThat(lines.get(0)).contains("one replication says nothing about chance");
    }

    @Test
    void saysWhatWasSelectedAndWhatWasNot() {
        List<Alternative> alternatives =
                List.of(alternative("one", plan("uniform", 6, 1)), alternative("two", plan("uniform", 6, 1)));
        Selection found = new Selection(kpi(), 1_500, 6, List.of(0, 1), Optional.of(1));
        assertThat(english(compared(alternatives, Optional.of(found))).get(0))
                .isEqualTo(
                        "Backlog (hubs and outlets): two is selected: best, or within 1,500 parcel-hours of the best (95%"
                                + " confidence).");
        Selection open = new Selection(kpi(), 1_500, 6, List.of(0, 1), Optional.empty());
        assertThat(english(compared(alternatives, Optional.of(open))).subList(0, 2))
                .containsExactly(
                        "Backlog (hubs and outlets): not to be ranked, all 2 may be best (95% confidence).",
                        "The replications allowed did not suffice; allow more with --max-replications, or a larger --indifference.");
    }

    @Test
    void namesFromFilesCannotSteerTheTerminal() {
        List<String> lines = english(compared(
                List.of(
                        alternative("evil\u001b[31m", plan("uniform", 6, 1)),
                        alternative("two", plan("uniform", 6, 1))),
                Optional.empty()));
        assertThat(String.join("\n", lines)).doesNotContain("\u001b");
    }
}
