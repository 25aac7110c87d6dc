package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.planning.Feedback;
import java.util.ArrayList;
import java.util.List;

/** Mixes what was known before with what was read. */
final class FeedbackAverage {

    private FeedbackAverage() {}

    /**
     * The mix, number by number.
     *
     * @param read of all hubs and nodes
     * @param share of what was read, [0, 1]
     */
    static Feedback of(Feedback before, Feedback read, double share) {
        List<Double> passage = new ArrayList<>();
        List<Double> vehicle = new ArrayList<>();
        for (int hub = 0; hub < read.passageHours().size(); hub++) {
            passage.add(mix(before.passageHours(hub), read.passageHours(hub), share));
            vehicle.add(mix(before.vehicleHours(hub), read.vehicleHours(hub), share));
        }
        List<List<Double>> factors = new ArrayList<>();
        for (int node = 0; node < read.capacityFactor().size(); node++) {
            List<Double> days = new ArrayList<>();
            for (int day = 0; day < read.capacityFactor().get(node).size(); day++) {
                days.add(mix(before.capacityFactor(node, day), read.capacityFactor(node, day), share));
            }
            factors.add(days);
        }
        return new Feedback(passage, vehicle, factors);
    }

    private static double mix(double before, double read, double share) {
        return before + (read - before) * share;
    }
}
