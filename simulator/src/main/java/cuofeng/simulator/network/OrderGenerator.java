package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import cuofeng.simulator.random.Uniforms;
import cuofeng.simulator.random.Variates;
import java.util.Arrays;

/**
 * Draws the orders of one replication: a Poisson process per order stream whose rate is constant within each hour.
 * Orders of a slot are binned into lots of at most the lot size in order of time; a lot stands at its middle order. The
 * time of the k-th of n orders is the k-th of n uniform order statistics in operational time, drawn by gamma spacings
 * (Devroye, Non-Uniform Random Variate Generation, 1986, section V.2.1), so lots of one parcel are the process exactly.
 */
final class OrderGenerator {

    private static final long PLACE_IN_SHIPMENT = Keys.named("place-in-shipment");

    private final NetworkLayout layout;
    private final Shipments shipments;
    private final Presale presale;
    private final HourlyRates rates;
    private final RandomStreams streams;
    private final int lotSize;
    private int count;
    private int[] parcels;
    private int[] shipment;
    private float[] position;
    private long[] key;
    private long[] orderedMillis;
    private double[] spacings = new double[16];

    private OrderGenerator(NetworkLayout layout, RandomStreams streams) {
        this.layout = layout;
        this.shipments = layout.shipments();
        this.presale = new Presale(shipments);
        this.streams = streams;
        this.rates = new HourlyRates(shipments, streams);
        this.lotSize = shipments.scenario().lotSize();
        int guess = Math.max(1024, shipments.count());
        this.parcels = new int[guess];
        this.shipment = new int[guess];
        this.position = new float[guess];
        this.key = new long[guess];
        this.orderedMillis = new long[guess];
    }

    static OrderBook draw(NetworkLayout layout, RandomStreams streams) {
        return new OrderGenerator(layout, streams).draw();
    }

    private OrderBook draw() {
        Scenario scenario = shipments.scenario();
        int[] endLotOfShipper = new int[scenario.shippers().size()];
        for (OrderStream stream : shipments.streams()) {
            String name = "orders/" + scenario.shippers().get(stream.shipper()).id() + "/"
                    + scenario.outlets().get(stream.outlet()).id() + "/"
                    + scenario.classes().get(stream.parcelClass()).id();
            drawStream(stream, Keys.named(name));
            endLotOfShipper[stream.shipper()] = count;
        }
        int drawn = count;
        addInitialLots();
        long[] readyMillis = new long[count];
        int first = 0;
        for (int s = 0; s < endLotOfShipper.length; s++) {
            // A shipper without streams has no lots.
            int end = Math.max(first, endLotOfShipper[s]);
            pack(first, end, scenario.shippers().get(s), readyMillis);
            first = end;
        }
        System.arraycopy(orderedMillis, drawn, readyMillis, drawn, count - drawn);
        return new OrderBook(count, drawn, parcels, shipment, position, key, orderedMillis, readyMillis);
    }

    private void drawStream(OrderStream stream, long source) {
        Uniforms uniforms = streams.stream(source);
        long streamKey = streams.key(source);
        for (int slot = 0; slot < shipments.slotCount(); slot++) {
            long orders = Variates.poisson(stream.share() * rates.slotOrders(slot), uniforms);
            if (orders > 0) {
                drawSlot(stream, slot, orders, uniforms, Keys.with(streamKey, slot));
            }
        }
    }

    private void drawSlot(OrderStream stream, int slot, long orders, Uniforms uniforms, long slotKey) {
        int lots = Math.toIntExact((orders + lotSize - 1) / lotSize);
        checkCount(lots);
        makeRoom(lots);
        double sum = 0;
        long lastMiddle = 0;
        for (int lot = 0; lot < lots; lot++) {
            long middle = middleOrder(lot, orders);
            sum += Variates.gamma((double) (middle - lastMiddle), uniforms);
            spacings[lot] = sum;
            lastMiddle = middle;
        }
        double total = sum + Variates.gamma((double) (orders + 1 - lastMiddle), uniforms);
        for (int lot = 0; lot < lots; lot++) {
            parcels[count] = (int) Math.min(lotSize, orders - (long) lot * lotSize);
            shipment[count] = shipments.index(stream.index(), slot);
            key[count] = Keys.with(slotKey, lot);
            position[count] = positionOf(key[count], (long) lot * lotSize, parcels[count], orders);
            orderedMillis[count] = rates.millis(slot, spacings[lot] / total);
            count++;
        }
    }

    /**
     * Where a lot stands in its shipment, by which it gets its part of a split shipment: a random place among its own
     * orders, so that parts smaller than a lot get their share on average.
     */
    private static float positionOf(long lotKey, long ordersBefore, int parcels, long orders) {
        double within = Keys.uniform(Keys.with(lotKey, PLACE_IN_SHIPMENT));
        return (float) ((ordersBefore + within * parcels) / orders);
    }

    private void checkCount(int more) {
        if (count + more > EventKey.NUMBER_LIMIT) {
            throw new IllegalArgumentException("scenario (%s): more than %d lots; raise lot_size (%d)"
                    .formatted(shipments.scenario().id(), EventKey.NUMBER_LIMIT, lotSize));
        }
    }

    /** Number, from 1, of the middle order of a lot among the orders of its slot. */
    private long middleOrder(int lot, long orders) {
        long before = (long) lot * lotSize;
        return before + (Math.min(lotSize, orders - before) + 1) / 2;
    }

    private void makeRoom(int lots) {
        if (lots > spacings.length) {
            spacings = new double[lots * 2];
        }
        if (count + lots > parcels.length) {
            int capacity = Math.max(count + lots, parcels.length + parcels.length / 2);
            parcels = Arrays.copyOf(parcels, capacity);
            shipment = Arrays.copyOf(shipment, capacity);
            position = Arrays.copyOf(position, capacity);
            key = Arrays.copyOf(key, capacity);
            orderedMillis = Arrays.copyOf(orderedMillis, capacity);
        }
    }

    private void addInitialLots() {
        InitialLots initial = layout.initialLots();
        makeRoom(initial.count());
        long initialKey = streams.key(Keys.named("initial"));
        for (int i = 0; i < initial.count(); i++) {
            InitialLots.Lot lot = initial.lot(i);
            parcels[count] = lot.parcels();
            shipment[count] = shipments.index(layout.firstStreamTo(lot.outlet()), 0);
            key[count] = Keys.with(Keys.with(initialKey, lot.row()), lot.numberInRow());
            orderedMillis[count] = -lot.ageMillis();
            count++;
        }
        checkCount(0);
    }

    /** A shipper packs its orders one lot after the other, first come, first served; a presale's before their payment. */
    private void pack(int first, int end, Shipper shipper, long[] readyMillis) {
        long[] byTime = new long[end - first];
        for (int lot = first; lot < end; lot++) {
            int orderSlot = shipments.orderSlot(shipment[lot]);
            long lead = presale.leadMillis(shipper, orderSlot, key[lot]);
            byTime[lot - first] = EventKey.of(Math.max(0, orderedMillis[lot] - lead), lot);
        }
        Arrays.sort(byTime);
        RateCursor line = new RateCursor(
                RateCurve.constant(Math.max(1, StrictMath.round(shipper.effectivePackParcelsPerHour()))));
        long workDone = 0;
        for (long event : byTime) {
            int lot = EventKey.number(event);
            workDone = Math.max(workDone, line.work(EventKey.millis(event))) + parcels[lot] * RateCurve.WORK_PER_PARCEL;
            readyMillis[lot] = line.timeOfWork(workDone);
        }
    }
}
