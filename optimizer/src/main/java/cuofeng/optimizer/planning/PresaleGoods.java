package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.SentAhead;
import cuofeng.scenarios.demand.Shipments;
import java.util.ArrayList;
import java.util.List;

/**
 * Presale goods that leave before their payment (预售前置): they load the hubs of their way as they come, and wait in the
 * outlet's storage until the slot of their payment, from which on they are for the couriers to deliver. Immutable.
 */
final class PresaleGoods {

    private final int slotCount;
    private final long[] quantity;
    private final List<Release> releases = new ArrayList<>();

    private record Release(int shipment, int slot, long quantity) {}

    PresaleGoods(Shipments shipments, DemandDraw draw) {
        this.slotCount = shipments.slotCount();
        this.quantity = new long[shipments.count()];
        double carried = 0;
        for (int shipment = 0; shipment < quantity.length; shipment++) {
            carried = shipments.orderSlot(shipment) == 0 ? 0 : carried;
            for (SentAhead ahead : shipments.sentAhead(shipment)) {
                double wanted = ahead.parcels() * draw.factor(shipments.orderSlot(shipment)) * Units.QUANTITY_PER_PARCEL
                        + carried;
                long rounded = Math.max(0, Math.round(wanted));
                carried = wanted - rounded;
                quantity[shipment] += rounded;
                releases.add(new Release(shipment, ahead.releaseSlot(), rounded));
            }
        }
    }

    /** What of a shipment is sent ahead, tenths of a parcel. */
    long quantity(int shipment) {
        return quantity[shipment];
    }

    /** Adds what these goods bring to the nodes of their routes, {@code [node * horizon + slot]}. */
    void addTo(long[] load, Routes routes, int horizon, int firstOutlet, int outletCount) {
        for (Release release : releases) {
            int route = release.shipment() / slotCount;
            int paid = release.shipment() % slotCount;
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                int node = routes.node(stop);
                boolean stores = node >= firstOutlet && node < firstOutlet + outletCount;
                int first = release.slot() + routes.delaySlots(stop);
                int early = stores ? Math.max(first, paid) : first;
                int late = stores ? Math.max(first + 1, paid) : first + 1;
                load[node * horizon + early] += release.quantity() * routes.earlyPercent(stop);
                load[node * horizon + late] += release.quantity() * routes.latePercent(stop);
            }
        }
    }
}
