package cuofeng.optimizer.levers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * More vehicles of a lane on call on a day, whole ones.
 *
 * @param lane position in the scenario; it has a dock
 * @param day simulated day
 * @param mostVehicles {@code >= 1}
 * @param vehicleParcels room of one, {@code >= 1}
 * @param yuanPerVehicle for the whole lane, {@code >= 0}
 */
record VehicleSurge(int lane, int day, int mostVehicles, long vehicleParcels, double yuanPerVehicle) implements Lever {

    @Override
    public LeverKind kind() {
        return LeverKind.SURGE_VEHICLES;
    }

    @Override
    public int levels() {
        return Math.min(STEPS, mostVehicles);
    }

    private int vehicles(int level) {
        return (int) ((long) mostVehicles * level / levels());
    }

    @Override
    public double yuan(int level) {
        return vehicles(level) * yuanPerVehicle;
    }

    @Override
    public double value(PricedModel now, int level) {
        return (vehicles(level + 1) - vehicles(level)) * now.roomValue(lane, day, (double) vehicleParcels);
    }

    @Override
    public void apply(int level, LeveredNetwork network) {
        network.hire(lane, day, vehicles(level), vehicleParcels);
    }

    @Override
    public Measure measure(int level, double savedParcelHours, LeveredNetwork network) {
        Optional<LocalDate> date = Optional.of(network.date(day));
        String name = network.base().lanes().get(lane).name();
        return new Measure(kind(), name, date, vehicles(level), "vehicles", yuan(level), savedParcelHours);
    }
}
