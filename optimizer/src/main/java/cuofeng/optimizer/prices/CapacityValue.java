package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The marginal value of capacity.
 *
 * @param node id of a hub or outlet; {@code from > to} for room on a lane
 * @param slot in which there would be more of it
 * @param savedParcelHours weighted parcel-hours that 1,000 parcels per hour more in this slot, in all stages of a hub, take
 *     off the proven bound; {@code > 0}. The saving of the best plan is that for small amounts, and less for large ones
 */
public record CapacityValue(String node, int slot, double savedParcelHours) {

    private static final double MORE_PARCELS_PER_HOUR = 1000;

    /**
     * Where and when capacity has a value, by node, then slot.
     *
     * @param prices valid ones, as {@link DualBound#certified} gives them
     */
    public static List<CapacityValue> of(PlanningModel model, double[] prices) {
        // The screening of a hub is a node of its own with the hub's id.
        Map<String, double[]> bySite = new LinkedHashMap<>();
        for (int node = 0; node < model.nodeCount(); node++) {
            double[] sum = bySite.computeIfAbsent(model.nodeId(node), id -> new double[model.slotCount()]);
            for (int slot = 0; slot < sum.length; slot++) {
                sum[slot] += prices[node * model.horizon() + slot];
            }
        }
        double moreParcels = MORE_PARCELS_PER_HOUR * model.slotHours();
        List<CapacityValue> values = new ArrayList<>();
        bySite.forEach((node, sums) -> {
            for (int slot = 0; slot < sums.length; slot++) {
                if (sums[slot] > 0) {
                    double saved = sums[slot] / Units.WEIGHT_ONE * model.slotHours() * moreParcels;
                    values.add(new CapacityValue(node, slot, saved));
                }
            }
        });
        return List.copyOf(values);
    }
}
