package cuofeng.optimizer.levers;

import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.SentAhead;
import cuofeng.scenarios.demand.Shipments;
import java.util.Optional;

/**
 * More presale goods of a shipper sent ahead of their payment, all season.
 *
 * @param shipper position in the scenario
 * @param presentShare that it sends ahead anyway
 * @param mostShare {@code > presentShare}
 * @param atMost shipments if every shipper sent {@code mostShare} ahead
 * @param presaleParcels its parcels in waves with a presale, {@code > 0}
 */
record Preposition(
        int shipper,
        double presentShare,
        double mostShare,
        Shipments atMost,
        double presaleParcels,
        double yuanPerParcel)
        implements Lever {

    @Override
    public LeverKind kind() {
        return LeverKind.PREPOSITION;
    }

    @Override
    public int levels() {
        return STEPS;
    }

    private double share(int level) {
        return presentShare + (mostShare - presentShare) * level / STEPS;
    }

    @Override
    public double yuan(int level) {
        return presaleParcels * (share(level) - presentShare) * yuanPerParcel;
    }

    @Override
    public double value(PricedModel now, int level) {
        double saved = 0;
        for (int shipment = 0; shipment < atMost.count(); shipment++) {
            if (atMost.stream(shipment).shipper() == shipper) {
                double staying = -1;
                for (SentAhead ahead : atMost.sentAhead(shipment)) {
                    staying = staying < 0 ? now.cheapestRelease(shipment) : staying;
                    saved += ahead.parcels() * (staying - now.priceAhead(shipment, ahead.releaseSlot()));
                }
            }
        }
        return saved * Units.QUANTITY_PER_PARCEL * (share(level + 1) - share(level)) / mostShare;
    }

    @Override
    public void apply(int level, LeveredNetwork network) {
        network.sendAhead(shipper, share(level));
    }

    @Override
    public Measure measure(int level, double savedParcelHours, LeveredNetwork network) {
        String id = network.base().shippers().get(shipper).id();
        return new Measure(kind(), id, Optional.empty(), share(level), "share", yuan(level), savedParcelHours);
    }
}
