package cuofeng.app.usecase;

import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.levers.LeverPlan;
import cuofeng.optimizer.levers.LeverSearch;
import cuofeng.optimizer.levers.Measure;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.results.run.LeverSummary;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What each lever contributes: the season is planned with all levers that are on, with each of them off in turn, and with
 * none, every time from the beginning and with the same effort and seed: once and for the expected demand, so that the
 * cases compare, however the plan that is handed over was found.
 */
final class LeverCases {

    private static final SizedScenario.Suffix SUFFIX = new SizedScenario.Suffix(
            "levered",
            new Text("加措施", "with levers"),
            new Text(
                    "由 cuofeng 写出：原场景加上所购措施；可与同一次运行的 schedule.csv 一起仿真。levers 仍在，再次规划时请加 --levers none。",
                    "Written by cuofeng: the scenario with what levers bought; simulate it with the schedule.csv of the same run. Its levers are still on offer: plan it again with --levers none."));

    private final Scenario scenario;
    private final Set<LeverKind> on;
    private final LeverPlan all;

    /** Chooses what to buy with all levers that are on. */
    LeverCases(Scenario scenario, Set<LeverKind> on) {
        this.scenario = scenario;
        this.on = on;
        this.all = find(on);
    }

    /**
     * The scenario with everything that is bought, as a text that extends the one that was given.
     *
     * @param folder where it will stand
     * @param nameOrFolder of the scenario that was given
     * @return empty if that cannot be extended from there
     */
    Optional<String> text(Path folder, String nameOrFolder) {
        return SizedScenario.ifPossible(folder, nameOrFolder)
                .map(writer -> writer.text(
                        scenario,
                        all.scenario(),
                        SUFFIX,
                        List.of("Written by cuofeng: what levers bought on top of the scenario that this one extends."),
                        scenario.seed(),
                        scenario.replications()));
    }

    private LeverPlan find(Set<LeverKind> kinds) {
        return kinds.isEmpty() ? new LeverPlan(scenario, List.of(), 0, 0, 0) : new LeverSearch().find(scenario, kinds);
    }

    boolean isEmpty() {
        return on.isEmpty();
    }

    /** The scenario with everything that is bought. */
    Scenario scenario() {
        return all.scenario();
    }

    /**
     * Plans the other cases and sums all up.
     *
     * @param levered text of the scenario with what is bought
     * @param simulate gives the outcomes of a case's proposal, or none
     */
    LeverSummary summary(
            Effort effort,
            long seed,
            Optional<String> levered,
            BiFunction<Shipments, Proposal, List<Outcome>> simulate) {
        List<LeverSummary.Case> cases = new ArrayList<>();
        for (Set<LeverKind> kinds : sets()) {
            LeverPlan plan = kinds.equals(on) ? all : find(kinds);
            Shipments shipments = new Shipments(plan.scenario());
            Proposal other = new StaggerPlanner().plan(shipments, effort, seed, point -> {});
            cases.add(of(kinds, plan, other, simulate.apply(shipments, other)));
        }
        return new LeverSummary(
                scenario.levers().budgetYuan(),
                all.measures().stream().map(LeverCases::of).toList(),
                cases,
                levered);
    }

    /** All, all but one, then none; with a single lever the last two are the same. */
    private List<Set<LeverKind>> sets() {
        List<Set<LeverKind>> others = new ArrayList<>();
        others.add(on);
        for (LeverKind off : on) {
            if (on.size() > 1) {
                Set<LeverKind> rest = EnumSet.copyOf(on);
                rest.remove(off);
                others.add(rest);
            }
        }
        others.add(EnumSet.noneOf(LeverKind.class));
        return others;
    }

    private LeverSummary.Case of(Set<LeverKind> kinds, LeverPlan plan, Proposal proposal, List<Outcome> outcomes) {
        Set<LeverKind> off = EnumSet.copyOf(on);
        off.removeAll(kinds);
        return new LeverSummary.Case(
                ids(kinds),
                ids(off),
                plan.yuan(),
                proposal.objective(),
                outcomes.stream().map(LeverCases::backlogParcelHours).toList());
    }

    private static double backlogParcelHours(Outcome outcome) {
        return outcome.backlogParcelHours(NodeKind.HUB) + outcome.backlogParcelHours(NodeKind.OUTLET);
    }

    private static List<String> ids(Set<LeverKind> kinds) {
        return kinds.stream().map(LeverKind::id).toList();
    }

    private static LeverSummary.Measure of(Measure measure) {
        return new LeverSummary.Measure(
                measure.kind().id(),
                measure.where(),
                measure.day(),
                measure.amount(),
                measure.unit(),
                measure.yuan(),
                measure.savedParcelHours());
    }
}
