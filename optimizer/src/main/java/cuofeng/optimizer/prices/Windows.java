package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;

/**
 * Neighbouring parts with one route and one window: to the relaxation they are one. Each slot of a window is a column; the
 * columns of all windows are numbered through.
 */
final class Windows {

    private final int count;
    private final int[] firstPart;
    private final int[] firstColumn;
    private final int[] route;
    private final int[] ready;
    private final double[] load;

    Windows(PlanningModel model) {
        Parts parts = model.parts();
        int[] first = new int[parts.count() + 1];
        int windows = 0;
        for (int part = 0; part < parts.count(); part++) {
            boolean same = part > 0
                    && parts.route(part) == parts.route(part - 1)
                    && parts.ready(part) == parts.ready(part - 1)
                    && parts.shipBy(part) == parts.shipBy(part - 1);
            if (!same) {
                first[windows++] = part;
            }
        }
        first[windows] = parts.count();
        this.count = windows;
        this.firstPart = Arrays.copyOf(first, windows + 1);
        this.firstColumn = new int[windows + 1];
        this.route = new int[windows];
        this.ready = new int[windows];
        this.load = new double[windows];
        for (int window = 0; window < windows; window++) {
            int part = firstPart[window];
            route[window] = parts.route(part);
            ready[window] = parts.ready(part);
            firstColumn[window + 1] = Math.addExact(firstColumn[window], parts.shipBy(part) - parts.ready(part) + 1);
            for (; part < firstPart[window + 1]; part++) {
                load[window] += (double) parts.quantity(part) * Units.WHOLE_ARRIVAL;
            }
        }
    }

    int count() {
        return count;
    }

    int columnCount() {
        return firstColumn[count];
    }

    int firstPart(int window) {
        return firstPart[window];
    }

    int firstColumn(int window) {
        return firstColumn[window];
    }

    int route(int window) {
        return route[window];
    }

    int ready(int window) {
        return ready[window];
    }

    /** Last slot, inclusive. */
    int shipBy(int window) {
        return ready[window] + firstColumn[window + 1] - firstColumn[window] - 1;
    }

    /** Load that a window's parts bring to each node of their route. */
    double load(int window) {
        return load[window];
    }

    /** The window that a column belongs to. */
    int windowOf(int column) {
        int found = Arrays.binarySearch(firstColumn, column);
        // Between two first columns the search gives the place of the later one, negated.
        return found >= 0 ? found : -found - 2;
    }
}
