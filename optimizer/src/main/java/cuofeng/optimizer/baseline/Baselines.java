package cuofeng.optimizer.baseline;

import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.ReleasePlan;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.Optional;

/** Release rules that need no search. Shipments that may not move leave when they are ready, in all of them. */
public final class Baselines {

    private Baselines() {}

    /** {@code ship-at-once}: everything leaves when it is ready. */
    public static Schedule shipAtOnce(Shipments shipments) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            plan.release(shipment, shipments.readySlot(shipment), Schedule.WHOLE);
        }
        return plan.schedule("ship-at-once");
    }

    /** {@code uniform}: each shipment in equal parts over all slots from ready to ship-by. */
    public static Schedule uniformSpread(Shipments shipments) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int ready = shipments.readySlot(shipment);
            int slots = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) - ready + 1 : 1;
            for (int i = 0; i < slots; i++) {
                int share = Schedule.WHOLE * (i + 1) / slots - Schedule.WHOLE * i / slots;
                plan.release(shipment, ready + i, share);
            }
        }
        return plan.schedule("uniform");
    }

    /**
     * {@code least-slack}: slot by slot, every origin hub takes in waiting shipments, those nearest to their ship-by first
     * (ties in their order), until its capacity when they arrive, less what arrives whatever is decided, is used up; see
     * {@link LeastSlack}. What reaches its ship-by leaves in any case. Looks at origin hubs only.
     */
    public static Schedule leastSlackFirst(Shipments shipments) {
        return new LeastSlack(new PlanningModel(shipments, PartRule.WHOLE)).schedule();
    }

    /**
     * {@code as-published}: the season as it was, first come first served at the pace of the published collected volumes
     * of single days; see {@link PublishedPace}.
     *
     * @return empty if the scenario has no published volume of a single day
     */
    public static Optional<Schedule> asPublished(Shipments shipments) {
        boolean published = shipments.scenario().published().stream()
                .anyMatch(volume ->
                        volume.isSingleDay() && volume.collectedParcels().isPresent());
        return published ? Optional.of(new PublishedPace(shipments).schedule()) : Optional.empty();
    }
}
