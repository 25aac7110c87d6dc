package cuofeng.optimizer.planning;

import java.util.List;

/**
 * How the network was found to work, where that differs from the planning model of an unhindered network. Hubs and
 * nodes are numbered as in {@link PlanningModel}; a list that is empty, or too short for a node, changes nothing there.
 *
 * @param passageHours hours that a parcel spends in each hub on top of the unhindered passage, {@code >= 0}
 * @param vehicleHours hours that it waits for a vehicle in each hub on top of half a headway; may be below 0, but no wait
 *     falls below 0
 * @param capacityFactor {@code [node][simulated day]}, what the planned capacity is multiplied by, {@code > 0}
 */
public record Feedback(List<Double> passageHours, List<Double> vehicleHours, List<List<Double>> capacityFactor) {

    /** The network as planned. */
    public static final Feedback NONE = new Feedback(List.of(), List.of(), List.of());

    public Feedback {
        passageHours = List.copyOf(passageHours);
        vehicleHours = List.copyOf(vehicleHours);
        capacityFactor = capacityFactor.stream().map(List::copyOf).toList();
        for (double hours : passageHours) {
            if (!(hours >= 0) || Double.isInfinite(hours)) {
                throw new IllegalArgumentException(
                        "feedback: passage hours (%s) must be finite and not below 0".formatted(hours));
            }
        }
        for (double hours : vehicleHours) {
            if (Double.isNaN(hours) || Double.isInfinite(hours)) {
                throw new IllegalArgumentException("feedback: vehicle hours (%s) must be finite".formatted(hours));
            }
        }
        for (List<Double> days : capacityFactor) {
            for (double factor : days) {
                if (!(factor > 0) || Double.isInfinite(factor)) {
                    throw new IllegalArgumentException(
                            "feedback: capacity factor (%s) must be finite and above 0".formatted(factor));
                }
            }
        }
    }

    /** Of one hub. */
    public double passageHours(int hub) {
        return hub < passageHours.size() ? passageHours.get(hub) : 0;
    }

    /** Of one hub. */
    public double vehicleHours(int hub) {
        return hub < vehicleHours.size() ? vehicleHours.get(hub) : 0;
    }

    /** Of one node on one simulated day. */
    public double capacityFactor(int node, int day) {
        return node < capacityFactor.size() ? capacityFactor.get(node).get(day) : 1;
    }
}
