package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * All shipments of a scenario: the part of each order stream ordered in each decision slot. Shipment {@code i} belongs
 * to stream {@code i / slotCount} and was ordered in slot {@code i % slotCount}. Immutable.
 *
 * <p>Only what {@link #mayMove} admits is for the optimizer to decide: wave orders of shippers that may stagger.
 * Everything else is released as soon as it is packed.
 */
public final class Shipments {

    private static final DateTimeFormatter SLOT_LABEL = DateTimeFormatter.ofPattern("MMdd'T'HH", Locale.ROOT);

    private final Scenario scenario;
    private final TimeAxis axis;
    private final OrderCurve curve;
    private final List<OrderStream> streams;
    private final int slotCount;
    private final double[] slotOrders;
    private final List<Presale> presale = new ArrayList<>();
    private final List<PackingLine> packing = new ArrayList<>();
    private final int[][] readySlot;
    private final int[][] shipBySlot;

    public Shipments(Scenario scenario) {
        this(scenario, OrderStreams.of(scenario));
    }

    private Shipments(Scenario scenario, List<OrderStream> streams) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
        this.curve = new OrderCurve(scenario);
        this.streams = List.copyOf(streams);
        this.slotCount = axis.slotCount();
        this.slotOrders = new double[slotCount];
        for (int slot = 0; slot < slotCount; slot++) {
            slotOrders[slot] = curve.slotTotal(slot);
        }
        int shippers = scenario.shippers().size();
        this.readySlot = new int[shippers][];
        this.shipBySlot = new int[shippers][slotCount];
        for (int s = 0; s < shippers; s++) {
            Shipper shipper = scenario.shippers().get(s);
            presale.add(new Presale(shipper, scenario, curve, slotOrders));
            packing.add(new PackingLine(shipper, presale.get(s).toPack(slotOrders), axis.slotHours()));
            readySlot[s] = readySlots(packing.get(s), slotCount);
            for (int slot = 0; slot < slotCount; slot++) {
                int promised = slot + (int) (shipByHours(s, slot) / axis.slotHours()) - 1;
                shipBySlot[s][slot] = Math.max(readySlot[s][slot], Math.min(promised, slotCount - 1));
            }
        }
    }

    /**
     * Some of the order streams, numbered anew in their order; the others have no orders. Their shares of all orders stay
     * what they are, and so do the orders that a seed draws for them.
     *
     * @param kept which streams
     */
    public Shipments only(Predicate<OrderStream> kept) {
        List<OrderStream> some = new ArrayList<>();
        for (OrderStream stream : streams) {
            if (kept.test(stream)) {
                some.add(new OrderStream(
                        some.size(), stream.shipper(), stream.outlet(), stream.parcelClass(), stream.share()));
            }
        }
        return new Shipments(scenario, some);
    }

    /** Slot in which a shipper's packing line finishes the middle parcel of each order slot. */
    private static int[] readySlots(PackingLine line, int slotCount) {
        int[] ready = new int[slotCount];
        for (int slot = 0; slot < slotCount; slot++) {
            ready[slot] = line.slotOfMiddle(slot);
        }
        return ready;
    }

    /** Hours from order to latest release of what a shipper is ordered in a slot. */
    public double shipByHours(int shipper, int orderSlot) {
        return scenario.demand().waves().stream()
                .filter(wave -> {
                    int first = axis.slotOf(axis.millis(wave.start()));
                    int last = axis.slotOf(axis.millis(wave.start()) + wave.hours() * TimeAxis.MILLIS_PER_HOUR - 1);
                    return first <= orderSlot && orderSlot <= last;
                })
                .mapToDouble(wave -> wave.shipByHours())
                .max()
                .orElse(scenario.shippers().get(shipper).promiseHours());
    }

    public Scenario scenario() {
        return scenario;
    }

    public OrderCurve curve() {
        return curve;
    }

    public List<OrderStream> streams() {
        return streams;
    }

    public int slotCount() {
        return slotCount;
    }

    public int count() {
        return streams.size() * slotCount;
    }

    public int index(int stream, int orderSlot) {
        return stream * slotCount + orderSlot;
    }

    public OrderStream stream(int shipment) {
        return streams.get(shipment / slotCount);
    }

    public int orderSlot(int shipment) {
        return shipment % slotCount;
    }

    /** Expected parcels, {@code >= 0}; not rounded. */
    public double expectedParcels(int shipment) {
        return stream(shipment).share() * slotOrders[orderSlot(shipment)];
    }

    /** Expected parcels that the schedule releases: all but those sent ahead of their payment. */
    public double scheduledParcels(int shipment) {
        double ahead = presale.get(stream(shipment).shipper()).aheadShare(orderSlot(shipment));
        return expectedParcels(shipment) * (1 - ahead);
    }

    /** What of a shipment leaves ahead of its payment, whatever the schedule says; slots may repeat. */
    public List<SentAhead> sentAhead(int shipment) {
        int shipper = stream(shipment).shipper();
        PackingLine line = packing.get(shipper);
        List<SentAhead> ahead = new ArrayList<>();
        for (Presale.Coming part : presale.get(shipper).coming(orderSlot(shipment))) {
            double left = 1;
            for (int slot = part.slot(); slot < slotCount && left > 0; slot++) {
                double packed = line.share(part.slot(), slot);
                left -= packed;
                if (packed > 0) {
                    ahead.add(new SentAhead(slot, expectedParcels(shipment) * part.share() * packed));
                }
            }
        }
        return ahead;
    }

    /**
     * Share of a shipment that its shipper packs in a slot on average, [0, 1]; over all slots at most 1, less where the
     * simulation ends before the packing.
     */
    public double packedShare(int shipment, int slot) {
        return packing.get(stream(shipment).shipper()).share(orderSlot(shipment), slot);
    }

    /** Earliest release slot: the one in which its middle parcel is packed on average. */
    public int readySlot(int shipment) {
        return readySlot[stream(shipment).shipper()][orderSlot(shipment)];
    }

    /** Latest release slot, inclusive; never before {@link #readySlot} nor after the last slot. */
    public int shipBySlot(int shipment) {
        return shipBySlot[stream(shipment).shipper()][orderSlot(shipment)];
    }

    /** Whether the schedule may choose a slot other than {@link #readySlot}. */
    public boolean mayMove(int shipment) {
        OrderStream stream = stream(shipment);
        return scenario.shippers().get(stream.shipper()).mayStagger()
                && scenario.classes().get(stream.parcelClass()).mayStagger()
                && curve.inWave(orderSlot(shipment))
                && shipBySlot(shipment) > readySlot(shipment);
    }

    /**
     * Name of a shipment in files, such as {@code yiwu/beijing-urban/1110T20}; with the class before the time where the
     * scenario has more than one.
     */
    public String id(int shipment) {
        OrderStream stream = stream(shipment);
        Shipper shipper = scenario.shippers().get(stream.shipper());
        Outlet outlet = scenario.outlets().get(stream.outlet());
        String ordered = axis.local(axis.slotStartMillis(orderSlot(shipment))).format(SLOT_LABEL);
        String parcelClass = scenario.classes().size() == 1
                ? ""
                : scenario.classes().get(stream.parcelClass()).id() + "/";
        return shipper.id() + "/" + outlet.id() + "/" + parcelClass + ordered;
    }
}
