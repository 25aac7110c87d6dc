package cuofeng.optimizer.planning;

/**
 * What there is to decide: the equal parts of all movable shipments that hold at least a tenth of a parcel, in order of
 * shipment. Immutable.
 */
public final class Parts {

    private final int[] shipment;
    private final int[] share;
    private final int[] route;
    private final int[] packed;
    private final int[] ready;
    private final int[] shipBy;
    private final long[] quantity;

    Parts(int[] shipment, int[] share, int[] route, int[] packed, int[] ready, int[] shipBy, long[] quantity) {
        this.shipment = shipment;
        this.share = share;
        this.route = route;
        this.packed = packed;
        this.ready = ready;
        this.shipBy = shipBy;
        this.quantity = quantity;
    }

    public int count() {
        return shipment.length;
    }

    public int shipment(int part) {
        return shipment[part];
    }

    /** Of its shipment, in 1/{@link cuofeng.scenarios.model.Schedule#WHOLE}. */
    public int share(int part) {
        return share[part];
    }

    public int route(int part) {
        return route[part];
    }

    /** Slot in which its shipment is packed; from then on it is held. */
    public int packed(int part) {
        return packed[part];
    }

    /** Earliest release slot, not before it is packed. */
    public int ready(int part) {
        return ready[part];
    }

    /** Latest release slot, inclusive. */
    public int shipBy(int part) {
        return shipBy[part];
    }

    /** In tenths of a parcel, {@code > 0}; for a shipment divided as a schedule has it, {@code >= 0}. */
    public long quantity(int part) {
        return quantity[part];
    }

    /** Release slots of everything that ships as soon as it is ready. */
    public int[] readySlots() {
        return ready.clone();
    }
}
