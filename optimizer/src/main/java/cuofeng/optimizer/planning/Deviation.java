package cuofeng.optimizer.planning;

/**
 * How far a plan strays from a {@link Reference} while it changes: quantity times slots between them, over all slots the
 * absolute difference of what both have released. Equal parts of a shipment may change places for nothing. Mutable.
 */
final class Deviation {

    private final Reference reference;
    /** Released by the plan less released by the reference. */
    private final long[] difference;

    private long sum;

    /** Nothing is released. */
    Deviation(Reference reference) {
        this.reference = reference;
        this.difference = new long[reference.cellCount()];
        for (int cell = 0; cell < difference.length; cell++) {
            difference[cell] = -reference.released(cell);
            sum += reference.released(cell);
        }
    }

    void release(Parts parts, int part, int slot) {
        if (reference.isGiven()) {
            change(parts, part, slot, Integer.MAX_VALUE, parts.quantity(part));
        }
    }

    void takeBack(Parts parts, int part, int slot) {
        if (reference.isGiven()) {
            change(parts, part, slot, Integer.MAX_VALUE, -parts.quantity(part));
        }
    }

    void move(Parts parts, int part, int from, int to) {
        if (reference.isGiven()) {
            change(
                    parts,
                    part,
                    Math.min(from, to),
                    Math.max(from, to),
                    to < from ? parts.quantity(part) : -parts.quantity(part));
        }
    }

    private void change(Parts parts, int part, int from, int to, long quantity) {
        int end = reference.cell(parts.shipment(part), to);
        for (int cell = reference.cell(parts.shipment(part), from); cell < end; cell++) {
            sum += Math.abs(difference[cell] + quantity) - Math.abs(difference[cell]);
            difference[cell] += quantity;
        }
    }

    /** What releasing a part would add; negative where it comes nearer. */
    long extra(Parts parts, int part, int slot) {
        if (!reference.isGiven()) {
            return 0;
        }
        long extra = 0;
        int end = reference.endCell(parts.shipment(part));
        for (int cell = reference.cell(parts.shipment(part), slot); cell < end; cell++) {
            extra += Math.abs(difference[cell] + parts.quantity(part)) - Math.abs(difference[cell]);
        }
        return extra;
    }

    /** Quantity times slots. */
    long sum() {
        return sum;
    }
}
