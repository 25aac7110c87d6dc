package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import java.util.Arrays;

/**
 * What the relaxation decides. Parts of one route whose {@link Windows} overlap and follow one another, neither end going
 * back, are one block: nodes feel only how much of the route leaves in each slot, and any releases of which at
 * each slot's end as much is gone as is due by then, and no more than is ready, can be dealt out to the parts first come,
 * first served (Hall's condition for such windows). So a block has one column a slot where parts by themselves would
 * have one for each slot of each window. Columns of all blocks are numbered through; shares are of the block's load.
 */
final class Blocks {

    private final Windows windows;
    private final int count;
    private final int[] firstWindow;
    private final int[] firstColumn;
    private final double[] load;
    private final double[] dueShare;
    private final double[] readyShare;

    Blocks(PlanningModel model) {
        this.windows = new Windows(model);
        int[] first = new int[windows.count() + 1];
        int blocks = 0;
        for (int window = 0; window < windows.count(); window++) {
            if (window == 0 || !follows(window)) {
                first[blocks++] = window;
            }
        }
        first[blocks] = windows.count();
        this.count = blocks;
        this.firstWindow = Arrays.copyOf(first, blocks + 1);
        this.firstColumn = new int[blocks + 1];
        this.load = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            int slots = windows.shipBy(firstWindow[block + 1] - 1) - firstSlot(block) + 1;
            firstColumn[block + 1] = Math.addExact(firstColumn[block], slots);
            for (int window = firstWindow[block]; window < firstWindow[block + 1]; window++) {
                load[block] += windows.load(window);
            }
        }
        this.dueShare = new double[firstColumn[blocks]];
        this.readyShare = new double[firstColumn[blocks]];
        for (int block = 0; block < blocks; block++) {
            fillBounds(block);
        }
    }

    private boolean follows(int window) {
        int before = window - 1;
        return windows.route(window) == windows.route(before)
                && windows.ready(window) >= windows.ready(before)
                && windows.ready(window) <= windows.shipBy(before)
                && windows.shipBy(window) >= windows.shipBy(before);
    }

    private void fillBounds(int block) {
        int nextReady = firstWindow[block];
        int nextDue = firstWindow[block];
        double ready = 0;
        double due = 0;
        int end = firstWindow[block + 1];
        for (int column = firstColumn[block]; column < firstColumn[block + 1]; column++) {
            int slot = firstSlot(block) + column - firstColumn[block];
            while (nextReady < end && windows.ready(nextReady) <= slot) {
                ready += windows.load(nextReady++);
            }
            while (nextDue < end && windows.shipBy(nextDue) <= slot) {
                due += windows.load(nextDue++);
            }
            readyShare[column] = ready / load[block];
            dueShare[column] = due / load[block];
        }
    }

    int count() {
        return count;
    }

    int columnCount() {
        return firstColumn[count];
    }

    int firstPart(int block) {
        return windows.firstPart(firstWindow[block]);
    }

    int firstColumn(int block) {
        return firstColumn[block];
    }

    int route(int block) {
        return windows.route(firstWindow[block]);
    }

    /** Slot of the block's first column. */
    int firstSlot(int block) {
        return windows.ready(firstWindow[block]);
    }

    /** Load that the block brings to each node of its route. */
    double load(int block) {
        return load[block];
    }

    /** For each column the least share that must have left by the end of its slot. */
    double[] dueShare() {
        return dueShare;
    }

    /** For each column the largest share that can have left by the end of its slot. */
    double[] readyShare() {
        return readyShare;
    }

    Windows windows() {
        return windows;
    }

    /** The windows of a block are numbered from here, up to {@code firstWindow(block + 1)} exclusive. */
    int firstWindow(int block) {
        return firstWindow[block];
    }
}
