package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Wave;
import java.util.ArrayList;
import java.util.List;

/**
 * A shipper's goods of a presale (预售) on average: which part of an order slot is sent ahead of its final payment, and when
 * it comes to the packing line. The same shares as in the simulation, which draws for each lot whether it goes ahead.
 */
final class Presale {

    private final double[] aheadShare;
    private final List<List<Coming>> coming;

    /**
     * Part of an order slot that comes to the packing line in an earlier slot.
     *
     * @param share of all orders of the order slot
     */
    record Coming(int slot, double share) {}

    Presale(Shipper shipper, Scenario scenario, OrderCurve curve, double[] slotOrders) {
        int slotHours = scenario.season().slotHours();
        this.aheadShare = new double[slotOrders.length];
        this.coming = new ArrayList<>();
        List<Wave> waves = scenario.demand().waves();
        for (int slot = 0; slot < slotOrders.length; slot++) {
            List<Coming> ofSlot = new ArrayList<>();
            for (int w = 0; w < waves.size() && shipper.prepositionShare() > 0; w++) {
                double lead = waves.get(w).presaleLeadHours();
                double ofWave = 0;
                for (int hour = slot * slotHours; hour < (slot + 1) * slotHours; hour++) {
                    ofWave += curve.wave(w, hour);
                }
                if (lead > 0 && ofWave > 0) {
                    double share = shipper.prepositionShare() * ofWave / slotOrders[slot];
                    aheadShare[slot] += share;
                    int whole = (int) (lead / slotHours);
                    double part = lead / slotHours - whole;
                    add(ofSlot, slot - whole, share * (1 - part));
                    add(ofSlot, slot - whole - 1, share * part);
                }
            }
            coming.add(ofSlot);
        }
    }

    /** Nothing is packed before the simulation starts. */
    private static void add(List<Coming> ofSlot, int slot, double share) {
        if (share > 0) {
            ofSlot.add(new Coming(Math.max(0, slot), share));
        }
    }

    /** Share of an order slot that is sent ahead, [0, 1]. */
    double aheadShare(int orderSlot) {
        return aheadShare[orderSlot];
    }

    /** When that part comes to the packing line. */
    List<Coming> coming(int orderSlot) {
        return coming.get(orderSlot);
    }

    /** Orders by the slot in which they come to the packing line; the slots of their payment without a presale. */
    double[] toPack(double[] slotOrders) {
        double[] toPack = slotOrders.clone();
        for (int slot = 0; slot < slotOrders.length; slot++) {
            for (Coming part : coming.get(slot)) {
                toPack[slot] -= slotOrders[slot] * part.share();
                toPack[part.slot()] += slotOrders[slot] * part.share();
            }
            toPack[slot] = Math.max(0, toPack[slot]);
        }
        return toPack;
    }
}
