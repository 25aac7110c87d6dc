package cuofeng.optimizer.planning;

import cuofeng.optimizer.planning.ScoreTerm.Level;
import java.util.List;

/**
 * All that a plan is judged by, one amount per constraint; less is better.
 *
 * @param storageLimits hard: load-slots above storage limits
 * @param shipBy hard: load released outside [ready, ship-by]
 * @param courierHours hard: load that couriers deliver in overtime beyond their monthly limit
 * @param leastRelease hard: load-slots held beyond what the least released share of a region allows
 * @param hubBacklog medium: load times slots times hundredths of weight; with screening
 * @param outletBacklog medium: load times slots times hundredths of weight
 * @param held soft: tenths of a parcel times slots from ready to release
 * @param tardy soft: tenths of a parcel times hundredths of a slot of planned arrival after the promise
 * @param inequality soft: load times slots of delay above the national mean, over regions and over areas
 * @param roughness soft: load by which daily loads of nodes change from day to day
 * @param overtime soft: thousandths of courier-hours
 * @param deviation soft: tenths of a parcel times slots away from a given schedule; 0 where none is given
 */
public record PlanTerms(
        long storageLimits,
        long shipBy,
        long courierHours,
        long leastRelease,
        long hubBacklog,
        long outletBacklog,
        long held,
        long tardy,
        long inequality,
        long roughness,
        long overtime,
        long deviation) {

    PlanScore score(CostRates rates) {
        long cost = rates.held(held);
        cost = Math.addExact(cost, rates.tardy(tardy));
        cost = Math.addExact(cost, rates.inequality(inequality));
        cost = Math.addExact(cost, rates.roughness(roughness));
        cost = Math.addExact(cost, rates.overtime(overtime));
        cost = Math.addExact(cost, rates.deviation(deviation));
        return new PlanScore(storageLimits + shipBy + courierHours + leastRelease, hubBacklog + outletBacklog, cost);
    }

    /** The terms as people read them, level by level. */
    List<ScoreTerm> named(CostRates rates, int slotHours) {
        return List.of(
                violation(ScoreTerm.STORAGE_LIMITS, storageLimits),
                violation("ship_by", shipBy),
                violation("courier_hours", courierHours),
                violation("least_release", leastRelease),
                backlog("hub_backlog", hubBacklog, slotHours),
                backlog("outlet_backlog", outletBacklog, slotHours),
                yuan("held", rates.held(held)),
                yuan("tardy", rates.tardy(tardy)),
                yuan("inequality", rates.inequality(inequality)),
                yuan("roughness", rates.roughness(roughness)),
                yuan("overtime", rates.overtime(overtime)),
                yuan("deviation", rates.deviation(deviation)));
    }

    private static ScoreTerm violation(String name, long load) {
        return new ScoreTerm(name, Level.HARD, "parcel_slots", (double) load / Units.LOAD_PER_PARCEL);
    }

    private static ScoreTerm backlog(String name, long weightedLoadSlots, int slotHours) {
        return new ScoreTerm(
                name, Level.MEDIUM, "parcel_hours", Units.backlogParcelHours(weightedLoadSlots, slotHours));
    }

    private static ScoreTerm yuan(String name, long cost) {
        return new ScoreTerm(name, Level.SOFT, "yuan", (double) cost / Units.COST_PER_YUAN);
    }

    /** Parcel-hours of held parcels. */
    public double heldParcelHours(int slotHours) {
        return (double) held / Units.QUANTITY_PER_PARCEL * slotHours;
    }
}
