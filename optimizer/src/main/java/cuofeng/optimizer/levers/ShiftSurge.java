package cuofeng.optimizer.levers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * More capacity in all stages of a hub on a day.
 *
 * @param hub position in the scenario
 * @param day simulated day
 * @param presentParcels that the hub's scarcest stage can work off on it, {@code > 0}
 * @param mostFactor {@code > 1}
 */
record ShiftSurge(int hub, int day, double presentParcels, double mostFactor, double yuanPer1000Parcels)
        implements Lever {

    @Override
    public LeverKind kind() {
        return LeverKind.SURGE_SHIFTS;
    }

    @Override
    public int levels() {
        return STEPS;
    }

    private double factor(int level) {
        return 1 + (mostFactor - 1) * level / STEPS;
    }

    @Override
    public double yuan(int level) {
        return presentParcels * (factor(level) - 1) / 1000 * yuanPer1000Parcels;
    }

    @Override
    public double value(PricedModel now, int level) {
        double ofDay = now.capacityValue(hub, day);
        int screening = now.model().screeningNode(hub);
        if (screening >= 0) {
            ofDay += now.capacityValue(screening, day);
        }
        return ofDay * (factor(level + 1) / factor(level) - 1);
    }

    @Override
    public void apply(int level, LeveredNetwork network) {
        network.surgeHub(hub, day, factor(level));
    }

    @Override
    public Measure measure(int level, double savedParcelHours, LeveredNetwork network) {
        Optional<LocalDate> date = Optional.of(network.date(day));
        String id = network.base().hubs().get(hub).id();
        return new Measure(kind(), id, date, factor(level), "factor", yuan(level), savedParcelHours);
    }
}
