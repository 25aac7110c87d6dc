package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;

/** For each block the share released in each slot of its window; the shares of a block add up to 1. */
public final class FractionalPlan {

    private static final double GOLDEN_RATIO = 0.6180339887498949;

    private final PlanningModel model;
    private final Blocks blocks;
    private final double[] share;

    FractionalPlan(PlanningModel model, Blocks blocks, double[] share) {
        this.model = model;
        this.blocks = blocks;
        this.share = share;
    }

    /**
     * Release slots of all parts that follow this plan closely. On each route the parts, in their order, fill up the
     * route's cumulated releases; where within a part a boundary must fall for it to go to the earlier slot differs from
     * route to route, so that rounding errors of routes that share a hub cancel out.
     */
    public int[] round() {
        Parts parts = model.parts();
        int[] partSlot = new int[parts.count()];
        double[] released = new double[model.slotCount()];
        int block = 0;
        while (block < blocks.count()) {
            int route = blocks.route(block);
            int end = block;
            Arrays.fill(released, 0);
            for (; end < blocks.count() && blocks.route(end) == route; end++) {
                int column = blocks.firstColumn(end);
                for (int slot = blocks.ready(end); column < blocks.firstColumn(end + 1); slot++, column++) {
                    released[slot] += blocks.load(end) * share[column];
                }
            }
            double dither = (route + 1) * GOLDEN_RATIO % 1.0;
            int slot = 0;
            double upToSlot = released[0];
            double upToPart = 0;
            for (int part = blocks.firstPart(block); part < blocks.firstPart(end); part++) {
                double load = (double) parts.quantity(part) * Units.WHOLE_ARRIVAL;
                while (slot < released.length - 1 && upToSlot < upToPart + dither * load) {
                    slot++;
                    upToSlot += released[slot];
                }
                partSlot[part] = Math.max(parts.ready(part), Math.min(slot, parts.shipBy(part)));
                upToPart += load;
            }
            block = end;
        }
        return partSlot;
    }
}
