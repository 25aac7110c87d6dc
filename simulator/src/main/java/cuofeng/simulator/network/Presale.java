package cuofeng.simulator.network;

import cuofeng.scenarios.demand.OrderCurve;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import cuofeng.simulator.random.Keys;
import java.util.List;

/** Which lots are sent ahead of their final payment (预售前置), and how long before. */
final class Presale {

    private static final long WAVE = Keys.named("presale");
    private static final long SENT_AHEAD = Keys.named("preposition");

    private final List<Wave> waves;
    private final double[][] shareOfSlot;
    private final boolean[] hasPresale;

    Presale(Shipments shipments) {
        Demand demand = shipments.scenario().demand();
        TimeAxis axis = shipments.scenario().season().timeAxis();
        OrderCurve curve = shipments.curve();
        this.waves = demand.waves();
        this.shareOfSlot = new double[waves.size()][axis.slotCount()];
        this.hasPresale = new boolean[axis.slotCount()];
        for (int slot = 0; slot < axis.slotCount(); slot++) {
            double all = curve.slotTotal(slot);
            for (int w = 0; w < waves.size() && all > 0; w++) {
                double ofWave = 0;
                for (int hour = slot * axis.slotHours(); hour < (slot + 1) * axis.slotHours(); hour++) {
                    ofWave += curve.wave(w, hour);
                }
                shareOfSlot[w][slot] = ofWave / all;
                hasPresale[slot] |= ofWave > 0 && waves.get(w).presaleLeadHours() > 0;
            }
        }
    }

    /**
     * How long before its payment a lot is packed; 0 for lots that are not sent ahead. A lot of a slot belongs to one of
     * its waves, or to none, by their shares of the slot's expected orders.
     */
    long leadMillis(Shipper shipper, int orderSlot, long lotKey) {
        if (shipper.prepositionShare() <= 0 || !hasPresale[orderSlot]) {
            return 0;
        }
        double place = Keys.uniform(Keys.with(lotKey, WAVE));
        double upTo = 0;
        for (int w = 0; w < waves.size(); w++) {
            upTo += shareOfSlot[w][orderSlot];
            if (place < upTo) {
                boolean sentAhead = Keys.uniform(Keys.with(lotKey, SENT_AHEAD)) < shipper.prepositionShare();
                return sentAhead ? StrictMath.round(waves.get(w).presaleLeadHours() * TimeAxis.MILLIS_PER_HOUR) : 0;
            }
        }
        return 0;
    }
}
