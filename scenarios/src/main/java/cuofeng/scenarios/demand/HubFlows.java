package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expected parcels between hubs: from the hub that collects an order stream to the hub that feeds its outlet, averaged
 * over the reported days, waves included. Needs no lanes. Immutable.
 */
public final class HubFlows {

    private final double[][] parcelsPerHour;

    private HubFlows(double[][] parcelsPerHour) {
        this.parcelsPerHour = parcelsPerHour;
    }

    /**
     * The flows of a scenario.
     *
     * @param scenario with known ids, and an outlet for every area that has a share
     */
    public static HubFlows of(Scenario scenario) {
        Map<String, Integer> hubIndex = new HashMap<>();
        List<Hub> hubs = scenario.hubs();
        for (int h = 0; h < hubs.size(); h++) {
            hubIndex.put(hubs.get(h).id(), h);
        }
        OrderCurve curve = new OrderCurve(scenario);
        TimeAxis axis = scenario.season().timeAxis();
        int firstHour = axis.warmupDays() * 24;
        double parcels = 0;
        for (int hour = firstHour; hour < curve.hourCount(); hour++) {
            parcels += curve.total(hour);
        }
        double meanPerHour = parcels / (curve.hourCount() - firstHour);

        double[][] flows = new double[hubs.size()][hubs.size()];
        for (OrderStream stream : OrderStreams.of(scenario)) {
            int from = hubIndex.get(scenario.shippers().get(stream.shipper()).hub());
            int to = hubIndex.get(scenario.outlets().get(stream.outlet()).hub());
            flows[from][to] += stream.share() * meanPerHour;
        }
        return new HubFlows(flows);
    }

    /** Mean parcels per hour between two hubs by their positions in the scenario; 0 if no stream joins them. */
    public double parcelsPerHour(int fromHub, int toHub) {
        return parcelsPerHour[fromHub][toHub];
    }
}
