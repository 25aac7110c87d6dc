package cuofeng.results.measure;

import cuofeng.simulator.outcome.HubRun;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.outcome.StressOutcome;
import cuofeng.simulator.outcome.StressOutcome.Break;
import cuofeng.simulator.outcome.StressOutcome.Step;
import cuofeng.simulator.outcome.StressOutcome.Survival;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Figures of a stressed hub: means over replications with intervals, at each load; the break point; how long overloads are
 * survived. Immutable.
 *
 * @param breakPoint parcels/h; its half-width has half a step of the bisection added, which is how well each replication's
 *     is known
 * @param firstToBreak stages by how many replications they gave way in first, most often first
 * @param floodedReplications replications in which the hub was flooded when it broke; in the others its content grew
 */
public record CapacityCurve(
        StressOutcome stress,
        Estimate breakPoint,
        List<Weakest> firstToBreak,
        int floodedReplications,
        List<Load> loads,
        List<Overload> overloads) {

    private static final double HOURS_PER_DAY = 24;

    public CapacityCurve {
        firstToBreak = List.copyOf(firstToBreak);
        loads = List.copyOf(loads);
        overloads = List.copyOf(overloads);
    }

    /** In how many replications a stage gave way first. */
    public record Weakest(String stage, int replications) {}

    /**
     * What the hub does with a load.
     *
     * @param throughput parcels/h that leave
     * @param backlog parcels that wait in the hub and at its gate, on average over time
     * @param peak most parcels in the hub and at its gate
     * @param dwellP90 hours that nine tenths of the parcels stay at most
     * @param flooded hours with more parcels than the storage limit
     * @param brokenReplications in which the load was more than the hub bears
     * @param stages in their order, those with a capacity of their own
     */
    public record Load(
            double loadParcelsPerHour,
            Estimate throughput,
            Estimate backlog,
            Estimate peak,
            Estimate dwellP90,
            Estimate flooded,
            int brokenReplications,
            List<StageLoad> stages) {
        public Load {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A stage under a load.
     *
     * @param backlog parcels that wait for it, on average over time
     * @param utilisation parcels worked off over what the stage could have worked off, without breakdowns, [0, 1];
     *     empty where it has no capacity of its own
     */
    public record StageLoad(String stage, Estimate backlog, OptionalDouble utilisation) {}

    /**
     * How long an overload is survived from an empty hub.
     *
     * @param hours until the hub is flooded, over the replications in which it was; empty if it never was
     * @param simulatedHours for which the others held, at least
     */
    public record Overload(
            double ofBreakPoint,
            double loadParcelsPerHour,
            Optional<Estimate> hours,
            int floodedReplications,
            int replications,
            double simulatedHours) {
        /** Whether some replication was never flooded, so that the mean is too low. */
        public boolean someHeld() {
            return floodedReplications < replications;
        }
    }

    /** The figures of a stressed hub. */
    public static CapacityCurve of(StressOutcome stress) {
        return new CapacityCurve(
                stress,
                breakPoint(stress),
                firstToBreak(stress),
                (int) stress.breaks().stream().filter(Break::flooded).count(),
                stress.curve().stream().map(step -> load(stress, step)).toList(),
                stress.survivals().stream().map(CapacityCurve::overload).toList());
    }

    private static Estimate breakPoint(StressOutcome stress) {
        Estimate middles = Estimate.of(
                stress.breaks().stream().mapToDouble(Break::parcelsPerHour).toArray());
        double halfStep = stress.breaks().stream()
                .mapToDouble(each -> (each.brokenParcelsPerHour() - each.borneParcelsPerHour()) / 2)
                .max()
                .orElseThrow();
        OptionalDouble halfWidth = middles.halfWidth().isPresent()
                ? OptionalDouble.of(middles.halfWidth().getAsDouble() + halfStep)
                : OptionalDouble.empty();
        return new Estimate(middles.mean(), halfWidth, middles.replications());
    }

    private static List<Weakest> firstToBreak(StressOutcome stress) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        stress.breaks().forEach(each -> counts.merge(each.stage(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Weakest(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Weakest::replications).reversed())
                .toList();
    }

    private static Load load(StressOutcome stress, Step step) {
        double hours = stress.days() * HOURS_PER_DAY;
        return new Load(
                step.loadParcelsPerHour(),
                mean(step, run -> run.leftParcels() / hours),
                mean(step, run -> run.hub().backlogParcelHours() / hours),
                mean(step, HubRun::peakParcels),
                mean(step, run -> run.dwell().p90Hours()),
                mean(step, run -> run.hub().floodedHours()),
                (int) step.runs().stream()
                        .filter(run -> StressOutcome.breaks(run, stress.warmupDays(), stress.lotSize()))
                        .count(),
                stages(step, hours));
    }

    private static List<StageLoad> stages(Step step, double hours) {
        List<StageLoad> stages = new ArrayList<>();
        List<StageOutcome> first = step.runs().get(0).hub().stages();
        for (int i = 0; i < first.size(); i++) {
            int position = i;
            Estimate backlog =
                    mean(step, run -> run.hub().stages().get(position).backlogParcelHours() / hours);
            OptionalDouble utilisation = first.get(i).capacityParcels() > 0
                    ? OptionalDouble.of(
                            mean(step, run -> utilisation(run.hub().stages().get(position)))
                                    .mean())
                    : OptionalDouble.empty();
            stages.add(new StageLoad(first.get(i).stage(), backlog, utilisation));
        }
        return stages;
    }

    private static double utilisation(StageOutcome stage) {
        return stage.busyParcels() / stage.capacityParcels();
    }

    private static Overload overload(Survival survival) {
        double[] hours = survival.runs().stream()
                .filter(HubRun::flooded)
                // Parcels come a little later than they are ordered: hours of the full load, not of the clock.
                .mapToDouble(run -> run.arrivedUntilFlood() / survival.loadParcelsPerHour())
                .toArray();
        return new Overload(
                survival.ofBreakPoint(),
                survival.loadParcelsPerHour(),
                hours.length == 0 ? Optional.empty() : Optional.of(Estimate.of(hours)),
                hours.length,
                survival.runs().size(),
                survival.hours());
    }

    private static Estimate mean(Step step, ToDoubleFunction<HubRun> figure) {
        return Estimate.of(step.runs().stream().mapToDouble(figure).toArray());
    }
}
