package cuofeng.optimizer.evaluate.sizing;

import java.util.List;

/**
 * Something for sale at one place for one day, in steps; level 0 buys nothing.
 *
 * @param place position of the outlet, hub or lane in the scenario
 * @param day simulated day
 * @param levels the highest level, {@code >= 1}
 * @param mostUnits that can be bought; whole, but for the shares of shifts
 * @param factorPerUnit by which a unit raises the present capacity of the day; 0 for vehicles
 * @param parcelsPerUnit that a unit adds to each stage of a hub, 0 where it adds none; one entry for outlets and lanes
 * @param yuanPerUnit {@code >= 0}
 */
record SurgeOffer(
        SurgeKind kind,
        int place,
        int day,
        int levels,
        double mostUnits,
        double factorPerUnit,
        List<Double> parcelsPerUnit,
        double yuanPerUnit) {
    SurgeOffer {
        parcelsPerUnit = List.copyOf(parcelsPerUnit);
    }

    double units(int level) {
        double units = mostUnits * level / levels;
        return kind == SurgeKind.SHIFTS ? units : StrictMath.floor(units + 1e-9);
    }

    /** Of the capacity without it. */
    double factor(int level) {
        return 1 + units(level) * factorPerUnit;
    }

    double yuan(int level) {
        return units(level) * yuanPerUnit;
    }

    /** What the step from a level to the next costs. */
    double stepYuan(int level) {
        return yuan(level + 1) - yuan(level);
    }

    /** Parcels that the step from a level to the next adds to a stage. */
    double stepParcels(int level, int stage) {
        return (units(level + 1) - units(level)) * parcelsPerUnit.get(stage);
    }

    /** What is told of a level: factors for shifts, else units. */
    double amount(int level) {
        return kind == SurgeKind.SHIFTS ? factor(level) : units(level);
    }

    /** Parcels that a level adds, in the scarcest of the stages that it adds to. */
    double parcels(int level) {
        double least = parcelsPerUnit.stream()
                .filter(parcels -> parcels > 0)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        return units(level) * least;
    }
}
