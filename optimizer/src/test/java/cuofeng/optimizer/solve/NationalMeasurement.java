package cuofeng.optimizer.solve;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Prints how objective, bound and gap develop on a season of national size. Not a test: run its main by hand. */
final class NationalMeasurement {

    private NationalMeasurement() {}

    /**
     * Runs the measurement.
     *
     * @param args seconds of search, then optionally seed
     */
    public static void main(String[] args) {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        long started = System.nanoTime();
        Shipments shipments = SyntheticSeason.NATIONAL.generate(seed);
        PlanningModel model = new PlanningModel(shipments, PartRule.DEFAULT);
        System.out.printf(
                Locale.ROOT,
                "%d parts, %d nodes, %d slots, model built in %.1f s%n",
                model.parts().count(),
                model.nodeCount(),
                model.slotCount(),
                (System.nanoTime() - started) / 1e9);
        for (Schedule baseline : List.of(
                Baselines.shipAtOnce(shipments),
                Baselines.uniformSpread(shipments),
                Baselines.leastSlackFirst(shipments))) {
            PlanScore score = model.score(baseline);
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %,18.0f parcel-hours, violation %,d%n",
                    baseline.name(),
                    score.backlogParcelHours(model.slotHours()),
                    score.violation());
        }
        Proposal proposal = new StaggerPlanner()
                .plan(
                        model,
                        Effort.within(Duration.ofSeconds(Long.parseLong(args[0]))),
                        seed,
                        point -> System.out.printf(
                                Locale.ROOT,
                                "%6.1f s %-12s objective %,18.0f bound %,18.0f gap %.2f%%%n",
                                point.seconds(),
                                point.phase(),
                                point.objective(),
                                point.bound(),
                                100 * (point.objective() - point.bound()) / point.objective()));
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "gap %.2f%%, violation %,d, held %,.0f, heap %d MB, worst %s%n",
                100 * proposal.gap(),
                proposal.score().violation(),
                model.terms(proposal.schedule()).heldParcelHours(model.slotHours()),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                proposal.floodings());
    }
}
