package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;

/**
 * How expected parcels are rounded to whole quantities and divided: into what is pinned, the parts that are to be decided,
 * and the rest, which leaves when it is ready. Parts are those of the expected demand; a draw only changes their size.
 */
final class Division {

    private final Shipments shipments;
    private final Pins pins;
    private final int slotCount;
    private final long[] quantity;
    private final Parts parts;

    Division(PlanningInput input) {
        this.shipments = input.shipments();
        this.pins = input.pins();
        this.slotCount = shipments.slotCount();
        this.quantity = new long[shipments.count()];
        this.parts = divide(input.rule(), input.draw());
    }

    /** Rounded size of each shipment, tenths of a parcel. */
    long[] quantity() {
        return quantity;
    }

    Parts parts() {
        return parts;
    }

    /** What is not left to the parts of a shipment, tenths of a parcel. */
    long[] undecided() {
        long[] rest = quantity.clone();
        for (int part = 0; part < parts.count(); part++) {
            rest[parts.shipment(part)] -= parts.quantity(part);
        }
        return rest;
    }

    /** What is pinned, as parts of one slot; they are released from the start, and nobody moves them. */
    Parts pinned() {
        long[] rest = undecided();
        int count = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            count += pins.count(shipment);
        }
        int[] ofShipment = new int[count];
        int[] share = new int[count];
        int[] route = new int[count];
        int[] packed = new int[count];
        int[] slot = new int[count];
        long[] amount = new long[count];
        int part = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int pinnedShare = Schedule.WHOLE - pins.freeShare(shipment);
            long covered = 0;
            long coveredShare = 0;
            for (int pin = 0; pin < pins.count(shipment); pin++, part++) {
                coveredShare += pins.share(shipment, pin);
                long upTo = rest[shipment] * coveredShare / pinnedShare;
                ofShipment[part] = shipment;
                share[part] = pins.share(shipment, pin);
                route[part] = shipment / slotCount;
                packed[part] = shipments.readySlot(shipment);
                slot[part] = pins.slot(shipment, pin);
                amount[part] = upTo - covered;
                covered = upTo;
            }
        }
        return new Parts(ofShipment, share, route, packed, slot, slot, amount);
    }

    /** Rounds expected parcels to quantities, carrying the remainder on within a stream, and splits what may move. */
    private Parts divide(PartRule rule, DemandDraw draw) {
        double movableParcels = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (shipments.mayMove(shipment)) {
                movableParcels += shipments.scheduledParcels(shipment);
            }
        }
        PartRule scaled = rule.forTotal(movableParcels);
        int[] partCount = new int[shipments.count()];
        long[] free = new long[shipments.count()];
        int total = 0;
        double carried = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            carried = shipments.orderSlot(shipment) == 0 ? 0 : carried;
            double parcels = shipments.scheduledParcels(shipment);
            double wanted = parcels * Units.QUANTITY_PER_PARCEL + carried;
            double freeWanted = wanted * ((double) pins.freeShare(shipment) / Schedule.WHOLE);
            int count = partCount(scaled, shipment, parcels);
            // A divided shipment's parts need not be equal.
            int equal = pins.isDivided(shipment) ? 1 : Math.max(1, count);
            free[shipment] = Math.max(0, equal * Math.round(freeWanted / equal));
            quantity[shipment] = free[shipment] + Math.max(0, Math.round(wanted - freeWanted));
            carried = wanted - quantity[shipment];
            partCount[shipment] = free[shipment] > 0 ? count : 0;
            total += partCount[shipment];
        }
        if (!draw.equals(DemandDraw.EXPECTED)) {
            multiply(draw, partCount, free);
        }
        int[] partShipment = new int[total];
        int[] share = new int[total];
        int[] route = new int[total];
        int[] packed = new int[total];
        int[] ready = new int[total];
        int[] shipBy = new int[total];
        long[] partQuantity = new long[total];
        int part = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int[] shares = partCount[shipment] == 0 ? new int[0] : freeShares(shipment, partCount[shipment]);
            long covered = 0;
            long coveredShare = 0;
            for (int i = 0; i < shares.length; i++, part++) {
                coveredShare += shares[i];
                long upTo = pins.isDivided(shipment)
                        ? free[shipment] * coveredShare / Schedule.WHOLE
                        : free[shipment] / shares.length * (i + 1);
                partShipment[part] = shipment;
                share[part] = shares[i];
                route[part] = shipment / slotCount;
                packed[part] = shipments.readySlot(shipment);
                ready[part] = earliestRelease(shipment);
                shipBy[part] = shipments.shipBySlot(shipment);
                partQuantity[part] = upTo - covered;
                covered = upTo;
            }
        }
        return new Parts(partShipment, share, route, packed, ready, shipBy, partQuantity);
    }

    private int partCount(PartRule rule, int shipment, double parcels) {
        int free = pins.freeShare(shipment);
        if (!shipments.mayMove(shipment) || free == 0) {
            return 0;
        }
        if (pins.isDivided(shipment)) {
            return pins.dividedShares().length;
        }
        return Math.min(free, rule.partCount(parcels * free / Schedule.WHOLE));
    }

    /** What is free of a shipment in so many parts, equal but for the remainder. */
    private int[] freeShares(int shipment, int count) {
        if (pins.isDivided(shipment)) {
            return pins.dividedShares();
        }
        int free = pins.freeShare(shipment);
        int[] shares = new int[count];
        for (int i = 0; i < count; i++) {
            shares[i] = free * (i + 1) / count - free * i / count;
        }
        return shares;
    }

    private int earliestRelease(int shipment) {
        int earliest = Math.max(shipments.readySlot(shipment), pins.earliestSlot());
        if (earliest > shipments.shipBySlot(shipment)) {
            throw new IllegalArgumentException(
                    "shipment (%s): what is not pinned may leave from slot %d on, but must by slot %d"
                            .formatted(shipments.id(shipment), earliest, shipments.shipBySlot(shipment)));
        }
        return earliest;
    }

    /** Rounds as before; a part keeps a tenth of a parcel at least, so that no draw has fewer parts than another. */
    private void multiply(DemandDraw draw, int[] partCount, long[] free) {
        double carried = 0;
        for (int shipment = 0; shipment < quantity.length; shipment++) {
            int orderSlot = shipments.orderSlot(shipment);
            carried = orderSlot == 0 ? 0 : carried;
            int equal = pins.isDivided(shipment) ? 1 : Math.max(1, partCount[shipment]);
            double wanted =
                    shipments.scheduledParcels(shipment) * draw.factor(orderSlot) * Units.QUANTITY_PER_PARCEL + carried;
            double freeWanted = wanted * ((double) pins.freeShare(shipment) / Schedule.WHOLE);
            free[shipment] = Math.max(partCount[shipment], equal * Math.round(freeWanted / equal));
            quantity[shipment] = free[shipment] + Math.max(0, Math.round(wanted - freeWanted));
            carried = wanted - quantity[shipment];
        }
    }
}
