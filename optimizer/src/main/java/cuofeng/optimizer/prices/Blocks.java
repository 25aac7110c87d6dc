package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;

/**
 * Neighbouring parts with one route and one window: to the relaxation they are one. Each slot of a block's window is a
 * column; the columns of all blocks are numbered through.
 */
final class Blocks {

    private final int count;
    private final int[] firstPart;
    private final int[] firstColumn;
    private final int[] route;
    private final int[] ready;
    private final double[] load;

    Blocks(PlanningModel model) {
        Parts parts = model.parts();
        int[] first = new int[parts.count() + 1];
        int blocks = 0;
        for (int part = 0; part < parts.count(); part++) {
            boolean same = part > 0
                    && parts.route(part) == parts.route(part - 1)
                    && parts.ready(part) == parts.ready(part - 1)
                    && parts.shipBy(part) == parts.shipBy(part - 1);
            if (!same) {
                first[blocks++] = part;
            }
        }
        first[blocks] = parts.count();
        this.count = blocks;
        this.firstPart = Arrays.copyOf(first, blocks + 1);
        this.firstColumn = new int[blocks + 1];
        this.route = new int[blocks];
        this.ready = new int[blocks];
        this.load = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            int part = firstPart[block];
            route[block] = parts.route(part);
            ready[block] = parts.ready(part);
            firstColumn[block + 1] = Math.addExact(firstColumn[block], parts.shipBy(part) - parts.ready(part) + 1);
            for (; part < firstPart[block + 1]; part++) {
                load[block] += (double) parts.quantity(part) * Units.WHOLE_ARRIVAL;
            }
        }
    }

    int count() {
        return count;
    }

    int columnCount() {
        return firstColumn[count];
    }

    int firstPart(int block) {
        return firstPart[block];
    }

    int firstColumn(int block) {
        return firstColumn[block];
    }

    int route(int block) {
        return route[block];
    }

    int ready(int block) {
        return ready[block];
    }

    /** Load that the block brings to each node of its route. */
    double load(int block) {
        return load[block];
    }

    /** The block that a column belongs to. */
    int blockOf(int column) {
        int found = Arrays.binarySearch(firstColumn, column);
        // Between two first columns the search gives the place of the later one, negated.
        return found >= 0 ? found : -found - 2;
    }
}
