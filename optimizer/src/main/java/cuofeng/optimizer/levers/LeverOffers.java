package cuofeng.optimizer.levers;

import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.SentAhead;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.HubPaths;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that can be bought in a scenario, place by place. */
final class LeverOffers {

    private static final int TRANSIT_HUBS_PER_PAIR = 3;

    private final PlanningModel model;
    private final Scenario scenario;
    private final TimeAxis axis;
    private final List<Lever> offers = new ArrayList<>();

    private LeverOffers(PlanningModel model) {
        this.model = model;
        this.scenario = model.shipments().scenario();
        this.axis = scenario.season().timeAxis();
    }

    /** @param model of the scenario in which nothing is bought yet */
    static List<Lever> of(PlanningModel model, Set<LeverKind> kinds) {
        LeverOffers all = new LeverOffers(model);
        for (LeverKind kind : LeverKind.values()) {
            if (kinds.contains(kind)) {
                switch (kind) {
                    case SURGE_COURIERS -> all.addCourierSurges();
                    case SURGE_SHIFTS -> all.addShiftSurges();
                    case SURGE_VEHICLES -> all.addVehicleSurges();
                    case PREPOSITION -> all.addPrepositions();
                    case TRANSIT_HUB -> all.addTransitHubs();
                }
            }
        }
        return List.copyOf(all.offers);
    }

    /**
     * Days of which the figures tell, but for the last: what is bought for the last day would go on for the days after the
     * season at no price.
     */
    private boolean isForSale(int day) {
        return day >= axis.warmupDays() && day < axis.dayCount() - 1;
    }

    private void addCourierSurges() {
        Levers.SurgeCouriers terms = scenario.levers().surgeCouriers();
        for (int o = 0; o < scenario.outlets().size(); o++) {
            Outlet outlet = scenario.outlets().get(o);
            for (int day = 0; day < axis.dayCount(); day++) {
                double present = outlet.couriers() * surgeFactor(outlet.surges(), day);
                int most = (int) Math.floor(present * (terms.mostFactor() - 1) + 1e-9);
                if (isForSale(day)
                        && most >= 1
                        && capacityParcels(scenario.hubs().size() + o, day) > 0) {
                    offers.add(new CourierSurge(o, day, present, most, terms.yuanPerCourierDay()));
                }
            }
        }
    }

    private void addShiftSurges() {
        Levers.SurgeShifts terms = scenario.levers().surgeShifts();
        for (int hub = 0; hub < scenario.hubs().size(); hub++) {
            for (int day = 0; day < axis.dayCount(); day++) {
                double present = capacityParcels(hub, day);
                if (isForSale(day) && present > 0) {
                    offers.add(new ShiftSurge(hub, day, present, terms.mostFactor(), terms.yuanPer1000Parcels()));
                }
            }
        }
    }

    /** Only where somebody may wait for room. */
    private void addVehicleSurges() {
        Levers.SurgeVehicles terms = scenario.levers().surgeVehicles();
        for (int lane = 0; lane < scenario.lanes().size(); lane++) {
            Lane link = scenario.lanes().get(lane);
            // All extra vehicles of a lane have the same room.
            long room = link.extra().isOffered() ? link.extra().vehicleParcels() : terms.vehicleParcels();
            for (int day = 0; day < axis.dayCount(); day++) {
                if (isForSale(day) && model.dockNode(lane) >= 0) {
                    double yuan = terms.yuanPerKm() * link.distanceKm();
                    offers.add(new VehicleSurge(lane, day, terms.mostPerDay(), room, yuan));
                }
            }
        }
    }

    private double surgeFactor(List<Surge> surges, int day) {
        return surges.stream()
                .filter(surge ->
                        !axis.date(day).isBefore(surge.from()) && axis.date(day).isBefore(surge.to()))
                .mapToDouble(Surge::factor)
                .reduce(1, (a, b) -> a * b);
    }

    private double capacityParcels(int node, int day) {
        double load = 0;
        for (int slot = day * axis.slotsPerDay(); slot < (day + 1) * axis.slotsPerDay(); slot++) {
            load += model.capacity(node, slot);
        }
        return load / Units.LOAD_PER_PARCEL;
    }

    private void addPrepositions() {
        Levers.Preposition terms = scenario.levers().preposition();
        LeveredNetwork network = new LeveredNetwork(scenario);
        for (int shipper = 0; shipper < scenario.shippers().size(); shipper++) {
            network.sendAhead(shipper, terms.mostShare());
        }
        Shipments atMost = new Shipments(network.scenario());
        double[] presale = new double[scenario.shippers().size()];
        for (int shipment = 0; shipment < atMost.count(); shipment++) {
            for (SentAhead ahead : atMost.sentAhead(shipment)) {
                presale[atMost.stream(shipment).shipper()] += ahead.parcels() / terms.mostShare();
            }
        }
        for (int shipper = 0; shipper < presale.length; shipper++) {
            double present = scenario.shippers().get(shipper).prepositionShare();
            if (presale[shipper] > 0 && present < terms.mostShare()) {
                offers.add(new Preposition(
                        shipper, present, terms.mostShare(), atMost, presale[shipper], terms.yuanPerParcel()));
            }
        }
    }

    private void addTransitHubs() {
        Levers.TransitHub terms = scenario.levers().transitHub();
        HubPaths paths = new HubPaths(scenario);
        streamsByPair().forEach((pair, streams) -> {
            double present = scenario.routes().stream()
                    .filter(route -> route.from().equals(hubId(pair.from()))
                            && route.to().equals(hubId(pair.to())))
                    .mapToDouble(Route::share)
                    .sum();
            double most = terms.mostShare() - present;
            if (most * Units.WHOLE_ARRIVAL < Lever.STEPS || isAbroad(paths, pair.from(), pair.to())) {
                return;
            }
            double parcels = streams.stream().mapToDouble(this::parcels).sum();
            for (int via : detours(paths, pair)) {
                offers.add(new TransitHub(pair.from(), pair.to(), via, most, streams, parcels, terms.yuanPerParcel()));
            }
        });
    }

    private record Pair(int from, int to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::from)
                    .thenComparingInt(Pair::to)
                    .compare(this, other);
        }
    }

    private Map<Pair, List<OrderStream>> streamsByPair() {
        Map<String, Integer> hubs = new HashMap<>();
        scenario.hubs().forEach(hub -> hubs.put(hub.id(), hubs.size()));
        Map<Pair, List<OrderStream>> byPair = new TreeMap<>();
        for (OrderStream stream : model.shipments().streams()) {
            int from = hubs.get(scenario.shippers().get(stream.shipper()).hub());
            int to = hubs.get(scenario.outlets().get(stream.outlet()).hub());
            if (from != to) {
                byPair.computeIfAbsent(new Pair(from, to), pair -> new ArrayList<>())
                        .add(stream);
            }
        }
        return byPair;
    }

    private String hubId(int hub) {
        return scenario.hubs().get(hub).id();
    }

    private double parcels(OrderStream stream) {
        double parcels = 0;
        for (int slot = 0; slot < model.slotCount(); slot++) {
            Shipments shipments = model.shipments();
            parcels += shipments.expectedParcels(shipments.index(stream.index(), slot));
        }
        return parcels;
    }

    /** The transit hubs with the fewest hours, those that the quickest way passes anyway left out. */
    private List<Integer> detours(HubPaths paths, Pair pair) {
        Set<Integer> quickest = Set.copyOf(way(paths, pair.from(), pair.to()));
        List<Integer> vias = new ArrayList<>();
        for (int via = 0; via < scenario.hubs().size(); via++) {
            if (!quickest.contains(via)
                    && paths.joins(pair.from(), via)
                    && paths.joins(via, pair.to())
                    && !isAbroad(paths, pair.from(), via)
                    && !isAbroad(paths, via, pair.to())) {
                vias.add(via);
            }
        }
        vias.sort(Comparator.<Integer>comparingDouble(
                        via -> hours(paths, pair.from(), via) + hours(paths, via, pair.to()))
                .thenComparing(via -> via));
        return vias.subList(0, Math.min(TRANSIT_HUBS_PER_PAIR, vias.size()));
    }

    /** Hubs from one to another, both included. */
    private static List<Integer> way(HubPaths paths, int from, int to) {
        List<Integer> way = new ArrayList<>(List.of(from));
        for (int hub = from; hub != to; ) {
            hub = paths.laneTo(paths.nextLane(hub, to));
            way.add(hub);
        }
        return way;
    }

    private double hours(HubPaths paths, int from, int to) {
        double hours = 0;
        for (int hub = from; hub != to; ) {
            int next = paths.nextLane(hub, to);
            Lane lane = scenario.lanes().get(next);
            hours += lane.transitHours() + lane.timetable().headwayMinutes() / 120.0;
            hub = paths.laneTo(next);
        }
        return hours;
    }

    /** What crosses the border keeps to its gateways. */
    private boolean isAbroad(HubPaths paths, int from, int to) {
        return way(paths, from, to).stream()
                .anyMatch(hub -> scenario.hubs().get(hub).isGateway()
                        || overseas(scenario.hubs().get(hub).region()));
    }

    private boolean overseas(String region) {
        return scenario.regions().stream()
                .anyMatch(known -> known.id().equals(region) && known.zone() == Zone.OVERSEAS);
    }
}
