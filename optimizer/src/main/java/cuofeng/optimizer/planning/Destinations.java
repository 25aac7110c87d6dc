package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who waits for parcels: the regions, then the areas of the scenario, as groups. A group's delay is what its parcels are
 * held plus the backlog of its own outlets, load times slots. Immutable.
 */
final class Destinations {

    /** Shares of groups are in 2^-30. */
    private static final int SHARE_BITS = 30;

    private static final List<Area> AREAS = List.of(Area.values());

    private final int regionCount;
    private final int[] regionOfRoute;
    private final int[] areaOfRoute;
    private final int[] regionOfNode;
    private final int[] areaOfNode;
    private final long[] share;

    /**
     * @param quantity of each shipment
     * @param firstOutlet node of the scenario's first outlet
     */
    Destinations(Shipments shipments, long[] quantity, int firstOutlet, int nodeCount) {
        Scenario scenario = shipments.scenario();
        this.regionCount = scenario.regions().size();
        Map<String, Integer> regionIndex = new HashMap<>();
        scenario.regions().forEach(region -> regionIndex.put(region.id(), regionIndex.size()));
        this.regionOfNode = new int[nodeCount];
        this.areaOfNode = new int[nodeCount];
        Arrays.fill(regionOfNode, -1);
        for (int outlet = 0; outlet < scenario.outlets().size(); outlet++) {
            Outlet site = scenario.outlets().get(outlet);
            regionOfNode[firstOutlet + outlet] = regionIndex.get(site.region());
            areaOfNode[firstOutlet + outlet] = regionCount + AREAS.indexOf(site.area());
        }
        this.regionOfRoute = new int[shipments.streams().size()];
        this.areaOfRoute = new int[regionOfRoute.length];
        for (OrderStream stream : shipments.streams()) {
            regionOfRoute[stream.index()] = regionOfNode[firstOutlet + stream.outlet()];
            areaOfRoute[stream.index()] = areaOfNode[firstOutlet + stream.outlet()];
        }
        long[] size = new long[groupCount()];
        for (int shipment = 0; shipment < quantity.length; shipment++) {
            int route = shipment / shipments.slotCount();
            size[regionOfRoute[route]] += quantity[shipment];
            size[areaOfRoute[route]] += quantity[shipment];
        }
        this.share = shares(size);
    }

    /** Rounded up, so that equal delays are not taken for unequal ones. */
    private long[] shares(long[] size) {
        BigInteger all = BigInteger.valueOf(
                Math.max(1, Arrays.stream(size, regionCount, size.length).sum()));
        long[] shares = new long[size.length];
        for (int group = 0; group < size.length; group++) {
            shares[group] = BigInteger.valueOf(size[group])
                    .shiftLeft(SHARE_BITS)
                    .add(all)
                    .subtract(BigInteger.ONE)
                    .divide(all)
                    .longValueExact();
        }
        return shares;
    }

    int regionCount() {
        return regionCount;
    }

    int groupCount() {
        return regionCount + AREAS.size();
    }

    int[] regionOfRoutes() {
        return regionOfRoute.clone();
    }

    /** Adds delay of parcels on a route to their groups. */
    void addOfRoute(long[] delay, int route, long loadSlots) {
        delay[regionOfRoute[route]] += loadSlots;
        delay[areaOfRoute[route]] += loadSlots;
    }

    /** Adds delay of parcels in a node to their groups if it is an outlet. */
    void addOfNode(long[] delay, int node, long loadSlots) {
        int region = regionOfNode[node];
        if (region >= 0) {
            delay[region] += loadSlots;
            delay[areaOfNode[node]] += loadSlots;
        }
    }

    /**
     * What groups wait beyond the national mean per parcel, over all regions and over all areas, load times slots.
     *
     * @param delay of each group
     */
    long inequality(long[] delay) {
        long national = 0;
        for (int group = regionCount; group < delay.length; group++) {
            national += delay[group];
        }
        long sum = 0;
        for (int group = 0; group < delay.length; group++) {
            long high = Math.multiplyHigh(national, share[group]);
            long fair = (high << (Long.SIZE - SHARE_BITS)) | ((national * share[group]) >>> SHARE_BITS);
            sum += Math.max(0, delay[group] - fair);
        }
        return sum;
    }
}
