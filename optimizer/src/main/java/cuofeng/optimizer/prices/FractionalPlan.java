package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;

/** For each block the share released in each of its slots; the shares of a block add up to 1. */
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
     * Release slots of all parts that follow this plan closely. The parts of a block, in their order, fill up its
     * cumulated releases; where within a part a boundary must fall for it to go to the earlier slot differs from
     * route to route, so that rounding errors of routes that share a hub cancel out.
     */
    public int[] round() {
        Parts parts = model.parts();
        int[] partSlot = new int[parts.count()];
        for (int block = 0; block < blocks.count(); block++) {
            round(block, partSlot);
        }
        return partSlot;
    }

    private void round(int block, int[] partSlot) {
        Parts parts = model.parts();
        double dither = (blocks.route(block) + 1) * GOLDEN_RATIO % 1.0;
        int column = blocks.firstColumn(block);
        int lastColumn = blocks.firstColumn(block + 1) - 1;
        double upToSlot = blocks.load(block) * share[column];
        double upToPart = 0;
        for (int part = blocks.firstPart(block); part < blocks.firstPart(block + 1); part++) {
            double load = (double) parts.quantity(part) * Units.WHOLE_ARRIVAL;
            while (column < lastColumn && upToSlot < upToPart + dither * load) {
                column++;
                upToSlot += blocks.load(block) * share[column];
            }
            int slot = blocks.firstSlot(block) + column - blocks.firstColumn(block);
            partSlot[part] = Math.max(parts.ready(part), Math.min(slot, parts.shipBy(part)));
            upToPart += load;
        }
    }
}
