package cuofeng.optimizer.levers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * More couriers in an outlet on a day, whole ones.
 *
 * @param outlet position in the scenario
 * @param day simulated day
 * @param presentCouriers at work on it, the scenario's own surges included, {@code > 0}
 * @param mostCouriers more, {@code >= 1}
 */
record CourierSurge(int outlet, int day, double presentCouriers, int mostCouriers, double yuanPerCourierDay)
        implements Lever {

    @Override
    public LeverKind kind() {
        return LeverKind.SURGE_COURIERS;
    }

    @Override
    public int levels() {
        return Math.min(STEPS, mostCouriers);
    }

    private int couriers(int level) {
        return (int) ((long) mostCouriers * level / levels());
    }

    private double factor(int level) {
        return 1 + couriers(level) / presentCouriers;
    }

    @Override
    public double yuan(int level) {
        return couriers(level) * yuanPerCourierDay;
    }

    @Override
    public double value(PricedModel now, int level) {
        return now.capacityValue(now.outletNode(outlet), day) * (factor(level + 1) / factor(level) - 1);
    }

    @Override
    public void apply(int level, LeveredNetwork network) {
        network.surgeOutlet(outlet, day, factor(level));
    }

    @Override
    public Measure measure(int level, double savedParcelHours, LeveredNetwork network) {
        Optional<LocalDate> date = Optional.of(network.date(day));
        String id = network.base().outlets().get(outlet).id();
        return new Measure(kind(), id, date, couriers(level), "couriers", yuan(level), savedParcelHours);
    }
}
