package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Series;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Deliveries per day and flow times, over the parcels delivered in the season. Each lot is recorded once by class and once
 * by region and area; what spans them is put together at the end.
 */
final class DeliveryStatistics {

    private static final long WITHIN_MILLIS = 72 * TimeAxis.MILLIS_PER_HOUR;

    private final TimeAxis axis;
    private final long[] deliveredPerDay;
    private final Map<String, FlowTimeRecorder> shipToDoorByClass = new LinkedHashMap<>();
    private final Map<Place, FlowTimeRecorder> orderToDoorByPlace = new LinkedHashMap<>();
    private long delivered;
    private long shippedFor72h;
    private long deliveredWithin72h;

    /** Where outlets are alike in figures. */
    private record Place(String region, Area area) {}

    DeliveryStatistics(NetworkLayout layout, LotTable lots) {
        this.axis = layout.scenario().season().timeAxis();
        this.deliveredPerDay = new long[axis.dayCount()];
        FlowTimeRecorder[] ofOutlet = new FlowTimeRecorder[layout.outletCount()];
        for (int o = 0; o < layout.outletCount(); o++) {
            Outlet outlet = layout.scenario().outlets().get(o);
            ofOutlet[o] = orderToDoorByPlace.computeIfAbsent(
                    new Place(outlet.region(), outlet.area()), place -> new FlowTimeRecorder());
        }
        FlowTimeRecorder[] ofStream =
                new FlowTimeRecorder[layout.shipments().streams().size()];
        for (OrderStream stream : layout.shipments().streams()) {
            String id = layout.scenario().classes().get(stream.parcelClass()).id();
            ofStream[stream.index()] = shipToDoorByClass.computeIfAbsent(id, parcelClass -> new FlowTimeRecorder());
        }
        for (int lot = 0; lot < lots.count(); lot++) {
            count(lots, lot, ofOutlet, ofStream);
        }
    }

    private void count(LotTable lots, int lot, FlowTimeRecorder[] ofOutlet, FlowTimeRecorder[] ofStream) {
        long end = axis.endMillis();
        int parcels = lots.parcels(lot);
        long shipped = lots.shippedMillis(lot);
        long done = lots.deliveredMillis(lot);
        if (shipped >= axis.seasonStartMillis() && shipped <= end - WITHIN_MILLIS && !lots.isRefused(lot)) {
            shippedFor72h += parcels;
            if (done != LotTable.NOT_YET && done - shipped <= WITHIN_MILLIS) {
                deliveredWithin72h += parcels;
            }
        }
        if (done >= end) {
            return;
        }
        delivered += parcels;
        deliveredPerDay[axis.dayOf(done)] += parcels;
        if (done >= axis.seasonStartMillis()) {
            ofStream[lots.stream(lot)].add(done - shipped, parcels);
            ofOutlet[lots.outlet(lot)].add(done - lots.orders().orderedMillis(lot), parcels);
        }
    }

    Series deliveredPerDay() {
        return Series.of(deliveredPerDay).from(axis.warmupDays());
    }

    FlowTimes shipToDoor() {
        return together(shipToDoorByClass.values());
    }

    FlowTimes orderToDoor() {
        return together(orderToDoorByPlace.values());
    }

    private static FlowTimes together(Collection<FlowTimeRecorder> recorders) {
        FlowTimeRecorder all = new FlowTimeRecorder();
        recorders.forEach(all::add);
        return all.result();
    }

    Map<String, FlowTimes> shipToDoorByClass() {
        return withParcels(shipToDoorByClass, new LinkedHashMap<>());
    }

    Map<Area, FlowTimes> orderToDoorByArea() {
        return withParcels(orderToDoorBy(Place::area, new EnumMap<>(Area.class)), new EnumMap<>(Area.class));
    }

    Map<String, FlowTimes> orderToDoorByRegion() {
        return withParcels(orderToDoorBy(Place::region, new LinkedHashMap<>()), new LinkedHashMap<>());
    }

    private <K> Map<K, FlowTimeRecorder> orderToDoorBy(Function<Place, K> scope, Map<K, FlowTimeRecorder> merged) {
        orderToDoorByPlace.forEach(
                (place, recorder) -> merged.computeIfAbsent(scope.apply(place), key -> new FlowTimeRecorder())
                        .add(recorder));
        return merged;
    }

    private static <K> Map<K, FlowTimes> withParcels(Map<K, FlowTimeRecorder> recorders, Map<K, FlowTimes> times) {
        recorders.forEach((scope, recorder) -> {
            FlowTimes result = recorder.result();
            if (result.parcels() > 0) {
                times.put(scope, result);
            }
        });
        return times;
    }

    /** In the whole simulation. */
    long delivered() {
        return delivered;
    }

    long shippedFor72h() {
        return shippedFor72h;
    }

    long deliveredWithin72h() {
        return deliveredWithin72h;
    }
}
