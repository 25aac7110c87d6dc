package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits the scenario's orders into streams by the shares of shippers, destinations, areas and classes. */
final class OrderStreams {

    private static final double GRAVITY_UNIT_KM = 100.0;

    private OrderStreams() {}

    static List<OrderStream> of(Scenario scenario) {
        Map<String, Region> regions = new HashMap<>();
        scenario.regions().forEach(region -> regions.put(region.id(), region));
        Map<String, Hub> hubs = new HashMap<>();
        scenario.hubs().forEach(hub -> hubs.put(hub.id(), hub));
        double[] outletShareOfRegion = outletShareOfRegion(scenario);

        List<OrderStream> streams = new ArrayList<>();
        for (int s = 0; s < scenario.shippers().size(); s++) {
            Shipper shipper = scenario.shippers().get(s);
            Region origin = regions.get(hubs.get(shipper.hub()).region());
            Map<String, Double> destinationShare = destinationShares(scenario.demand(), origin, regions);
            for (int o = 0; o < scenario.outlets().size(); o++) {
                double toRegion =
                        destinationShare.getOrDefault(scenario.outlets().get(o).region(), 0.0);
                double share = shipper.share() * toRegion * outletShareOfRegion[o];
                for (int c = 0; share > 0 && c < scenario.classes().size(); c++) {
                    double ofClass = share * scenario.classes().get(c).share();
                    streams.add(new OrderStream(streams.size(), s, o, c, ofClass));
                }
            }
        }
        return streams;
    }

    private static Map<String, Double> destinationShares(Demand demand, Region origin, Map<String, Region> regions) {
        Map<String, Double> shares = new HashMap<>();
        double sum = 0;
        for (Demand.Destination destination : demand.destinations()) {
            double km = origin.distanceKm(regions.get(destination.region()));
            double weight = destination.share() * StrictMath.pow(1 + km / GRAVITY_UNIT_KM, -demand.gravityExponent());
            shares.put(destination.region(), weight);
            sum += weight;
        }
        double total = sum;
        shares.replaceAll((region, weight) -> weight / total);
        return shares;
    }

    /** Share of its region's parcels that each outlet delivers: by area, then by the outlets' delivery rates. */
    private static double[] outletShareOfRegion(Scenario scenario) {
        double[] shares = new double[scenario.outlets().size()];
        for (Demand.Destination destination : scenario.demand().destinations()) {
            for (Area area : Area.values()) {
                double areaShare = area == Area.RURAL ? destination.ruralShare() : 1 - destination.ruralShare();
                double rate = 0;
                for (Outlet outlet : scenario.outlets()) {
                    if (outlet.region().equals(destination.region()) && outlet.area() == area) {
                        rate += outlet.parcelsPerHour();
                    }
                }
                for (int o = 0; o < shares.length; o++) {
                    Outlet outlet = scenario.outlets().get(o);
                    if (outlet.region().equals(destination.region()) && outlet.area() == area) {
                        shares[o] = areaShare * outlet.parcelsPerHour() / rate;
                    }
                }
            }
        }
        return shares;
    }
}
