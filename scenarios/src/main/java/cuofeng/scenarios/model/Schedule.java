package cuofeng.scenarios.model;

import java.util.Arrays;

/**
 * The decision: for each shipment the slots in which it leaves its shipper, and how much of it in each. Shipments are
 * numbered as in {@code cuofeng.scenarios.demand.Shipments}. Immutable.
 *
 * <p>Parts are stored as compressed rows: the parts of shipment {@code i} are {@code firstPart[i] .. firstPart[i+1]-1},
 * in order of slot.
 */
public final class Schedule {

    /** Shares of a shipment's parts are whole numbers that add up to this. */
    public static final int WHOLE = 10_000;

    private final String name;
    private final int[] firstPart;
    private final int[] partSlot;
    private final int[] partShare;

    private Schedule(String name, int[] firstPart, int[] partSlot, int[] partShare) {
        this.name = name;
        this.firstPart = firstPart;
        this.partSlot = partSlot;
        this.partShare = partShare;
    }

    /**
     * A schedule without splits.
     *
     * @param releaseSlot release slot of each shipment
     */
    public static Schedule unsplit(String name, int[] releaseSlot) {
        int[] firstPart = new int[releaseSlot.length + 1];
        Arrays.setAll(firstPart, i -> i);
        int[] share = new int[releaseSlot.length];
        Arrays.fill(share, WHOLE);
        return new Schedule(name, firstPart, releaseSlot.clone(), share);
    }

    /**
     * A schedule with parts.
     *
     * @param firstPart {@code [shipments + 1]}, starts at 0, ascending, each shipment at least one part
     * @param partSlot release slot of each part, strictly ascending within a shipment
     * @param partShare share of each part in 1/{@value #WHOLE}, {@code > 0}, adding up to {@value #WHOLE} per shipment
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public static Schedule split(String name, int[] firstPart, int[] partSlot, int[] partShare) {
        int shipments = firstPart.length - 1;
        if (firstPart[0] != 0 || firstPart[shipments] != partSlot.length || partSlot.length != partShare.length) {
            throw new IllegalArgumentException("schedule (%s): %d parts by index, %d slots, %d shares"
                    .formatted(name, firstPart[shipments], partSlot.length, partShare.length));
        }
        for (int i = 0; i < shipments; i++) {
            int sum = 0;
            for (int p = firstPart[i]; p < firstPart[i + 1]; p++) {
                if (partShare[p] <= 0 || (p > firstPart[i] && partSlot[p] <= partSlot[p - 1])) {
                    throw new IllegalArgumentException(
                            "schedule (%s): shipment %d has part %d with share %d in slot %d, out of order"
                                    .formatted(name, i, p - firstPart[i], partShare[p], partSlot[p]));
                }
                sum += partShare[p];
            }
            if (sum != WHOLE) {
                throw new IllegalArgumentException(
                        "schedule (%s): shares of shipment %d add up to %d, not %d".formatted(name, i, sum, WHOLE));
            }
        }
        return new Schedule(name, firstPart.clone(), partSlot.clone(), partShare.clone());
    }

    public String name() {
        return name;
    }

    /** The same decision under another name. */
    public Schedule named(String newName) {
        return new Schedule(newName, firstPart, partSlot, partShare);
    }

    public int shipmentCount() {
        return firstPart.length - 1;
    }

    public int partCount(int shipment) {
        return firstPart[shipment + 1] - firstPart[shipment];
    }

    public int slot(int shipment, int part) {
        return partSlot[firstPart[shipment] + part];
    }

    /** In 1/{@value #WHOLE}. */
    public int share(int shipment, int part) {
        return partShare[firstPart[shipment] + part];
    }

    /**
     * Release slot of the parcel at a position within its shipment: the earliest parcels take the earliest part.
     *
     * @param position [0, 1)
     */
    public int slotAt(int shipment, double position) {
        int last = firstPart[shipment + 1] - 1;
        double target = position * WHOLE;
        int covered = 0;
        for (int p = firstPart[shipment]; p < last; p++) {
            covered += partShare[p];
            if (target < covered) {
                return partSlot[p];
            }
        }
        return partSlot[last];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that
                && Arrays.equals(firstPart, that.firstPart)
                && Arrays.equals(partSlot, that.partSlot)
                && Arrays.equals(partShare, that.partShare);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(firstPart) + Arrays.hashCode(partSlot)) + Arrays.hashCode(partShare);
    }
}
