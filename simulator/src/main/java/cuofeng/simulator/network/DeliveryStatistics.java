package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Series;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Deliveries per day and flow times, over the parcels delivered in the season. */
final class DeliveryStatistics {

    private static final long WITHIN_MILLIS = 72 * TimeAxis.MILLIS_PER_HOUR;

    private final TimeAxis axis;
    private final long[] deliveredPerDay;
    private final FlowTimeRecorder shipToDoor = new FlowTimeRecorder();
    private final FlowTimeRecorder orderToDoor = new FlowTimeRecorder();
    private final Map<Area, FlowTimeRecorder> byArea = new EnumMap<>(Area.class);
    private final Map<String, FlowTimeRecorder> byRegion = new LinkedHashMap<>();
    private final Map<String, FlowTimeRecorder> byClass = new LinkedHashMap<>();
    private long delivered;
    private long shippedFor72h;
    private long deliveredWithin72h;

    DeliveryStatistics(NetworkLayout layout, LotTable lots) {
        this.axis = layout.scenario().season().timeAxis();
        this.deliveredPerDay = new long[axis.dayCount()];
        for (Area area : Area.values()) {
            byArea.put(area, new FlowTimeRecorder());
        }
        FlowTimeRecorder[] regionOfOutlet = new FlowTimeRecorder[layout.outletCount()];
        FlowTimeRecorder[] areaOfOutlet = new FlowTimeRecorder[layout.outletCount()];
        for (int o = 0; o < layout.outletCount(); o++) {
            Outlet outlet = layout.scenario().outlets().get(o);
            regionOfOutlet[o] = byRegion.computeIfAbsent(outlet.region(), region -> new FlowTimeRecorder());
            areaOfOutlet[o] = byArea.get(outlet.area());
        }
        FlowTimeRecorder[] classOfStream =
                new FlowTimeRecorder[layout.shipments().streams().size()];
        for (OrderStream stream : layout.shipments().streams()) {
            String id = layout.scenario().classes().get(stream.parcelClass()).id();
            classOfStream[stream.index()] = byClass.computeIfAbsent(id, parcelClass -> new FlowTimeRecorder());
        }
        for (int lot = 0; lot < lots.count(); lot++) {
            count(lots, lot, areaOfOutlet, regionOfOutlet, classOfStream);
        }
    }

    private void count(
            LotTable lots,
            int lot,
            FlowTimeRecorder[] areaOfOutlet,
            FlowTimeRecorder[] regionOfOutlet,
            FlowTimeRecorder[] classOfStream) {
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
            int outlet = lots.outlet(lot);
            long fromOrder = done - lots.orders().orderedMillis(lot);
            shipToDoor.add(done - shipped, parcels);
            classOfStream[lots.stream(lot)].add(done - shipped, parcels);
            orderToDoor.add(fromOrder, parcels);
            areaOfOutlet[outlet].add(fromOrder, parcels);
            regionOfOutlet[outlet].add(fromOrder, parcels);
        }
    }

    Series deliveredPerDay() {
        return Series.of(deliveredPerDay).from(axis.warmupDays());
    }

    FlowTimes shipToDoor() {
        return shipToDoor.result();
    }

    FlowTimes orderToDoor() {
        return orderToDoor.result();
    }

    Map<String, FlowTimes> shipToDoorByClass() {
        return withParcels(byClass, new LinkedHashMap<>());
    }

    Map<Area, FlowTimes> orderToDoorByArea() {
        return withParcels(byArea, new EnumMap<>(Area.class));
    }

    Map<String, FlowTimes> orderToDoorByRegion() {
        return withParcels(byRegion, new LinkedHashMap<>());
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
