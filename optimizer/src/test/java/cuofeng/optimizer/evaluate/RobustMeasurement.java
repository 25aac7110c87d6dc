package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.solve.Effort;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StaggerPlanner;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.optimizer.solve.robust.RobustPlanner;
import cuofeng.optimizer.solve.robust.RobustProposal;
import cuofeng.optimizer.solve.robust.RobustWeights;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.util.List;
import java.util.Locale;

/**
 * Compares the robust plan of a shipped scenario with the plan for the expected demand, on draws of demand that neither
 * of them has seen, and prints the table of {@code docs/robust.md}. Not a test: run its main by hand.
 */
final class RobustMeasurement {

    /** Of no shipped scenario: the draws planned for must not be among the fresh ones. */
    private static final long FRESH_SEED = 987_654_321;

    private static final int FRESH_DRAWS = 20;

    private RobustMeasurement() {}

    /**
     * Runs the measurement.
     *
     * @param args name of a shipped scenario, then the number of draws to plan for
     */
    public static void main(String[] args) {
        Scenario scenario = ScenarioReader.read(ScenarioLibrary.open(args[0]).orElseThrow())
                .scenario()
                .orElseThrow();
        int count = Integer.parseInt(args[1]);
        Shipments shipments = new Shipments(scenario);
        if (scenario.seed() == FRESH_SEED) {
            throw new IllegalStateException("the fresh draws are those of the scenario's own seed");
        }
        Effort effort = Effort.calculations(scenario.scoreCalculations());
        List<DemandDraw> draws = DemandDraws.of(shipments, scenario.seed(), count);
        List<DemandDraw> fresh = DemandDraws.of(shipments, FRESH_SEED, FRESH_DRAWS);

        Proposal nominal = new StaggerPlanner().plan(shipments, effort, scenario.seed(), point -> {});
        RobustProposal robust = new RobustPlanner(RobustWeights.DEFAULT)
                .plan(
                        PlanningInput.of(shipments, PartRule.DEFAULT),
                        StartPlan.NONE,
                        draws,
                        effort,
                        scenario.seed(),
                        point -> {});

        System.out.printf(
                Locale.ROOT,
                "%s, %d draws planned for, %d fresh ones; search %.0f s for the expected demand, %.0f s for all draws%n",
                scenario.id(),
                count,
                FRESH_DRAWS,
                nominal.seconds(),
                robust.proposal().seconds());
        System.out.printf(
                Locale.ROOT,
                "weighted mean and worst of the draws planned for: nominal %,.0f, robust %,.0f from %s, bound %,.0f, gap %.2f%%%n%n",
                robust.robust().nominalObjective(),
                robust.robust().objective(),
                robust.robust().start(),
                robust.robust().bound(),
                100 * robust.robust().gap());
        System.out.println(
                "| million parcel-hours | expected | mean of draws | worst | mean of fresh | worst | over limits |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        print("expected demand", nominal.schedule(), shipments, draws, fresh);
        print("robust", robust.proposal().schedule(), shipments, draws, fresh);
    }

    private static void print(
            String name, Schedule schedule, Shipments shipments, List<DemandDraw> draws, List<DemandDraw> fresh) {
        Figures expected = Figures.of(shipments, schedule, List.of(DemandDraw.EXPECTED));
        Figures planned = Figures.of(shipments, schedule, draws);
        Figures unseen = Figures.of(shipments, schedule, fresh);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.1f | %,.1f | %,.1f | %,.1f | %,.1f | %d |%n",
                name,
                expected.mean(),
                planned.mean(),
                planned.worst(),
                unseen.mean(),
                unseen.worst(),
                unseen.flooded());
    }

    /** Millions of weighted parcel-hours; draws in which a storage limit breaks. */
    private record Figures(double mean, double worst, int flooded) {

        static Figures of(Shipments shipments, Schedule schedule, List<DemandDraw> draws) {
            double sum = 0;
            double worst = 0;
            int flooded = 0;
            for (DemandDraw draw : draws) {
                PlanningModel model = new PlanningModel(
                        PlanningInput.of(shipments, PartRule.DEFAULT).with(draw));
                PlanScore score = model.score(schedule);
                double hours = score.backlogParcelHours(model.slotHours()) / 1e6;
                sum += hours;
                worst = Math.max(worst, hours);
                flooded += score.isFeasible() ? 0 : 1;
            }
            return new Figures(sum / draws.size(), worst, flooded);
        }
    }
}
