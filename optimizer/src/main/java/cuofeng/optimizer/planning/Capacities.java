package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each node can work off in each slot, as load. */
final class Capacities {

    private Capacities() {}

    /**
     * A hub's capacity in a slot is that of its scarcest stage in that slot; a hub without stages has no limit.
     *
     * @param unlimited load that stands for no limit
     * @return {@code [node * horizon + slot]}
     */
    static long[] of(Scenario scenario, int horizon, long unlimited) {
        TimeAxis axis = scenario.season().timeAxis();
        List<List<RateCurve>> curves = new ArrayList<>();
        for (Hub hub : scenario.hubs()) {
            List<RateCurve> stages = new ArrayList<>();
            for (Stage stage : hub.stages()) {
                stages.add(RateCurve.of(stage.parcelsPerHour(), stage.window(), hub.surges(), axis));
            }
            curves.add(stages);
        }
        for (Outlet outlet : scenario.outlets()) {
            curves.add(List.of(RateCurve.of(outlet.parcelsPerHour(), outlet.window(), outlet.surges(), axis)));
        }
        long[] capacity = new long[curves.size() * horizon];
        Arrays.fill(capacity, unlimited);
        for (int node = 0; node < curves.size(); node++) {
            for (RateCurve curve : curves.get(node)) {
                for (int slot = 0; slot < horizon; slot++) {
                    long work = curve.work(axis.slotStartMillis(slot + 1)) - curve.work(axis.slotStartMillis(slot));
                    long load = work / (RateCurve.WORK_PER_PARCEL / Units.LOAD_PER_PARCEL);
                    int cell = node * horizon + slot;
                    capacity[cell] = Math.min(capacity[cell], load);
                }
            }
        }
        return capacity;
    }
}
