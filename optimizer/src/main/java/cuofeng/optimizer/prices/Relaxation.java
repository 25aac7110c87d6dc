package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;

/**
 * The planning model with shipments split freely, in floating point: from releases per route and slot to the load of
 * nodes, and from node prices back to prices per route and slot. Rows are {@code node * horizon + slot}, cells {@code
 * route * slotCount + slot}.
 */
final class Relaxation {

    private final PlanningModel model;
    private final Routes routes;
    private final Blocks blocks;
    private final int slotCount;
    private final int horizon;
    private final int[] firstSlot;
    private final int[] lastSlot;
    private final double[] fixedLoad;
    private final double[] capacity;

    Relaxation(PlanningModel model, Blocks blocks) {
        this.model = model;
        this.routes = model.routes();
        this.blocks = blocks;
        this.slotCount = model.slotCount();
        this.horizon = model.horizon();
        this.firstSlot = new int[routes.count()];
        this.lastSlot = new int[routes.count()];
        Arrays.fill(firstSlot, slotCount);
        Arrays.fill(lastSlot, -1);
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            int length = blocks.firstColumn(block + 1) - blocks.firstColumn(block);
            firstSlot[route] = Math.min(firstSlot[route], blocks.ready(block));
            lastSlot[route] = Math.max(lastSlot[route], blocks.ready(block) + length - 1);
        }
        this.fixedLoad = new double[model.nodeCount() * horizon];
        this.capacity = new double[fixedLoad.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            for (int slot = 0; slot < horizon; slot++) {
                fixedLoad[node * horizon + slot] = model.fixedLoad(node, slot);
                capacity[node * horizon + slot] = model.capacity(node, slot);
            }
        }
    }

    int rowCount() {
        return fixedLoad.length;
    }

    int cellCount() {
        return routes.count() * slotCount;
    }

    double capacity(int row) {
        return capacity[row];
    }

    /** Load of nodes: the fixed load and what the releases bring. */
    void fillLoad(double[] release, double[] load) {
        System.arraycopy(fixedLoad, 0, load, 0, load.length);
        addReleases(release, load);
    }

    void addReleases(double[] release, double[] load) {
        for (int route = 0; route < firstSlot.length; route++) {
            int cell = route * slotCount;
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                double early = (double) routes.earlyPercent(stop) / Units.WHOLE_ARRIVAL;
                double late = (double) routes.latePercent(stop) / Units.WHOLE_ARRIVAL;
                int row = routes.node(stop) * horizon + routes.delaySlots(stop);
                for (int slot = firstSlot[route]; slot <= lastSlot[route]; slot++) {
                    load[row + slot] += release[cell + slot] * early;
                    load[row + slot + 1] += release[cell + slot] * late;
                }
            }
        }
    }

    /** Price of releasing on a route in a slot: what all nodes of the route charge. */
    void fillRoutePrices(double[] prices, double[] routePrice) {
        for (int route = 0; route < firstSlot.length; route++) {
            int cell = route * slotCount;
            for (int slot = firstSlot[route]; slot <= lastSlot[route]; slot++) {
                routePrice[cell + slot] = 0;
            }
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                double early = (double) routes.earlyPercent(stop) / Units.WHOLE_ARRIVAL;
                double late = (double) routes.latePercent(stop) / Units.WHOLE_ARRIVAL;
                int row = routes.node(stop) * horizon + routes.delaySlots(stop);
                for (int slot = firstSlot[route]; slot <= lastSlot[route]; slot++) {
                    routePrice[cell + slot] += early * prices[row + slot] + late * prices[row + slot + 1];
                }
            }
        }
    }

    /** Weighted backlog that a load causes. */
    double backlogCost(double[] load) {
        double cost = 0;
        for (int node = 0; node < model.nodeCount(); node++) {
            double waiting = 0;
            double sum = 0;
            for (int row = node * horizon; row < (node + 1) * horizon; row++) {
                waiting = Math.max(0, waiting + load[row] - capacity[row]);
                sum += waiting;
            }
            cost += sum * model.weight(node);
        }
        return cost;
    }

    /** Prices that a load calls for: each slot with backlog charges one slot of waiting more than the next. */
    void fillMarginalPrices(double[] load, double[] prices) {
        double[] waiting = new double[horizon];
        for (int node = 0; node < model.nodeCount(); node++) {
            int first = node * horizon;
            for (int slot = 0; slot < horizon; slot++) {
                double before = slot == 0 ? 0 : waiting[slot - 1];
                waiting[slot] = Math.max(0, before + load[first + slot] - capacity[first + slot]);
            }
            double price = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                price = waiting[slot] > 0 ? price + model.weight(node) : 0;
                prices[first + slot] = price;
            }
        }
    }

    /**
     * Value of the dual for valid prices, as {@link DualBound} but in floating point.
     *
     * @param holdPrice charged for each slot of holding; 0 for the bound on backlog alone
     */
    double dualValue(double[] prices, double[] routePrice, double holdPrice) {
        double sum = 0;
        for (int row = 0; row < prices.length; row++) {
            sum += prices[row] * (fixedLoad[row] - capacity[row]);
        }
        for (int block = 0; block < blocks.count(); block++) {
            int cell = blocks.route(block) * slotCount + blocks.ready(block);
            int length = blocks.firstColumn(block + 1) - blocks.firstColumn(block);
            double cheapest = routePrice[cell];
            for (int i = 1; i < length; i++) {
                cheapest = Math.min(cheapest, routePrice[cell + i] + i * holdPrice);
            }
            sum += blocks.load(block) * cheapest;
        }
        return sum;
    }
}
