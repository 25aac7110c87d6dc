package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;

/**
 * What the relaxation decides. Neighbouring parts of one route whose windows overlap and follow one another, neither end
 * going back, are one block: nodes feel only how much of the route leaves in each slot, and any releases of which at
 * each slot's end as much is gone as is due by then, and no more than is ready, can be dealt out to the parts first come,
 * first served (Hall's condition for such windows). So a block has one column a slot where parts by themselves would
 * have one for each slot of each window. Columns of all blocks are numbered through; shares are of the block's load.
 */
final class Blocks {

    private final int count;
    private final int[] firstPart;
    private final int[] firstColumn;
    private final int[] route;
    private final int[] firstSlot;
    private final double[] load;
    private final double[] dueShare;
    private final double[] readyShare;
    /** Parts of one window are one piece. */
    private final int[] firstPiece;

    private final int[] pieceReady;
    private final int[] pieceShipBy;
    private final double[] pieceLoad;

    Blocks(PlanningModel model) {
        Parts parts = model.parts();
        int[] first = new int[parts.count() + 1];
        int[] piece = new int[parts.count() + 1];
        int blocks = 0;
        int pieces = 0;
        this.pieceReady = new int[parts.count()];
        this.pieceShipBy = new int[parts.count()];
        this.pieceLoad = new double[parts.count()];
        for (int part = 0; part < parts.count(); part++) {
            boolean opens = part == 0 || !follows(parts, part);
            if (opens) {
                piece[blocks] = pieces;
                first[blocks++] = part;
            }
            if (opens || parts.ready(part) != parts.ready(part - 1) || parts.shipBy(part) != parts.shipBy(part - 1)) {
                pieceReady[pieces] = parts.ready(part);
                pieceShipBy[pieces++] = parts.shipBy(part);
            }
            pieceLoad[pieces - 1] += (double) parts.quantity(part) * Units.WHOLE_ARRIVAL;
        }
        first[blocks] = parts.count();
        piece[blocks] = pieces;
        this.count = blocks;
        this.firstPart = Arrays.copyOf(first, blocks + 1);
        this.firstPiece = Arrays.copyOf(piece, blocks + 1);
        this.firstColumn = new int[blocks + 1];
        this.route = new int[blocks];
        this.firstSlot = new int[blocks];
        this.load = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            route[block] = parts.route(firstPart[block]);
            firstSlot[block] = pieceReady[firstPiece[block]];
            int lastSlot = pieceShipBy[firstPiece[block + 1] - 1];
            firstColumn[block + 1] = Math.addExact(firstColumn[block], lastSlot - firstSlot[block] + 1);
            for (int p = firstPiece[block]; p < firstPiece[block + 1]; p++) {
                load[block] += pieceLoad[p];
            }
        }
        this.dueShare = new double[firstColumn[blocks]];
        this.readyShare = new double[firstColumn[blocks]];
        for (int block = 0; block < blocks; block++) {
            fillBounds(block);
        }
    }

    private static boolean follows(Parts parts, int part) {
        int before = part - 1;
        return parts.route(part) == parts.route(before)
                && parts.ready(part) >= parts.ready(before)
                && parts.ready(part) <= parts.shipBy(before)
                && parts.shipBy(part) >= parts.shipBy(before);
    }

    private void fillBounds(int block) {
        int nextReady = firstPiece[block];
        int nextDue = firstPiece[block];
        double ready = 0;
        double due = 0;
        int end = firstPiece[block + 1];
        for (int column = firstColumn[block]; column < firstColumn[block + 1]; column++) {
            int slot = firstSlot[block] + column - firstColumn[block];
            while (nextReady < end && pieceReady[nextReady] <= slot) {
                ready += pieceLoad[nextReady++];
            }
            while (nextDue < end && pieceShipBy[nextDue] <= slot) {
                due += pieceLoad[nextDue++];
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
        return firstPart[block];
    }

    int firstColumn(int block) {
        return firstColumn[block];
    }

    int route(int block) {
        return route[block];
    }

    /** Slot of the block's first column. */
    int firstSlot(int block) {
        return firstSlot[block];
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

    int firstPiece(int block) {
        return firstPiece[block];
    }

    int pieceReady(int piece) {
        return pieceReady[piece];
    }

    int pieceShipBy(int piece) {
        return pieceShipBy[piece];
    }

    double pieceLoad(int piece) {
        return pieceLoad[piece];
    }
}
