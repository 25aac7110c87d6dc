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

    private static final double LIMIT_TOLERANCE = 1e-4;

    private final PlanningModel model;
    private final Routes routes;
    private final Blocks blocks;
    private final int slotCount;
    private final int horizon;
    private final int[] firstSlot;
    private final int[] lastSlot;
    private final int[] routeOfStop;
    /** Stops of all routes by node, at each in their order. */
    private final int[] stopOfNode;

    private final int[] firstStopOfNode;
    private final double[] fixedLoad;
    private final double[] capacity;
    private final double[] weight;
    private final double[] limit;
    private final double penalty;
    private final int[] candidateSlot;
    private final double[] candidatePrice;

    Relaxation(PlanningModel model, Blocks blocks, BacklogCost cost) {
        this.model = model;
        this.routes = model.routes();
        this.blocks = blocks;
        this.slotCount = model.slotCount();
        this.horizon = model.horizon();
        this.candidateSlot = new int[slotCount];
        this.candidatePrice = new double[slotCount];
        this.firstSlot = new int[routes.count()];
        this.lastSlot = new int[routes.count()];
        Arrays.fill(firstSlot, slotCount);
        Arrays.fill(lastSlot, -1);
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            int length = blocks.firstColumn(block + 1) - blocks.firstColumn(block);
            firstSlot[route] = Math.min(firstSlot[route], blocks.firstSlot(block));
            lastSlot[route] = Math.max(lastSlot[route], blocks.firstSlot(block) + length - 1);
        }
        int stops = routes.firstStop(routes.count());
        this.routeOfStop = new int[stops];
        this.stopOfNode = new int[stops];
        this.firstStopOfNode = new int[model.nodeCount() + 1];
        sortStops();
        this.fixedLoad = new double[model.nodeCount() * horizon];
        this.capacity = new double[fixedLoad.length];
        this.weight = new double[model.nodeCount()];
        this.limit = new double[model.nodeCount()];
        this.penalty = cost.penalty(model);
        for (int node = 0; node < model.nodeCount(); node++) {
            weight[node] = cost.weight(model, node);
            limit[node] = penalty > 0 && model.hasLimit(node) ? (double) model.limit(node) : Double.POSITIVE_INFINITY;
            for (int slot = 0; slot < horizon; slot++) {
                fixedLoad[node * horizon + slot] = model.fixedLoad(node, slot);
                capacity[node * horizon + slot] = model.capacity(node, slot);
            }
        }
    }

    private void sortStops() {
        for (int route = 0; route < routes.count(); route++) {
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                routeOfStop[stop] = route;
                firstStopOfNode[routes.node(stop) + 1]++;
            }
        }
        for (int node = 0; node < model.nodeCount(); node++) {
            firstStopOfNode[node + 1] += firstStopOfNode[node];
        }
        int[] next = firstStopOfNode.clone();
        for (int stop = 0; stop < routeOfStop.length; stop++) {
            stopOfNode[next[routes.node(stop)]++] = stop;
        }
    }

    int rowCount() {
        return fixedLoad.length;
    }

    int cellCount() {
        return routes.count() * slotCount;
    }

    double weight(int node) {
        return weight[node];
    }

    /** Infinite where backlog may not be limited. */
    double limit(int node) {
        return limit[node];
    }

    double penalty() {
        return penalty;
    }

    double capacity(int row) {
        return capacity[row];
    }

    /** Load of nodes: the fixed load and what the releases bring. */
    void fillLoad(double[] release, double[] load) {
        for (int node = 0; node < model.nodeCount(); node++) {
            fillLoadOf(node, release, load);
        }
    }

    void fillLoadOf(int node, double[] release, double[] load) {
        System.arraycopy(fixedLoad, node * horizon, load, node * horizon, horizon);
        addReleasesTo(node, release, load);
    }

    void addReleasesTo(int node, double[] release, double[] load) {
        for (int i = firstStopOfNode[node]; i < firstStopOfNode[node + 1]; i++) {
            int stop = stopOfNode[i];
            int route = routeOfStop[stop];
            int cell = route * slotCount;
            double early = (double) routes.earlyPercent(stop) / Units.WHOLE_ARRIVAL;
            double late = (double) routes.latePercent(stop) / Units.WHOLE_ARRIVAL;
            int row = node * horizon + routes.delaySlots(stop);
            for (int slot = firstSlot[route]; slot <= lastSlot[route]; slot++) {
                load[row + slot] += release[cell + slot] * early;
                load[row + slot + 1] += release[cell + slot] * late;
            }
        }
    }

    /** Price of releasing on a route in a slot: what all nodes of the route charge. */
    void fillRoutePrices(double[] prices, double[] routePrice) {
        for (int route = 0; route < firstSlot.length; route++) {
            fillPricesOf(route, prices, routePrice);
        }
    }

    void fillPricesOf(int route, double[] prices, double[] routePrice) {
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

    /** What the backlog that a load causes costs. */
    double backlogCost(double[] load) {
        double cost = 0;
        for (int node = 0; node < model.nodeCount(); node++) {
            double waiting = 0;
            double sum = 0;
            double above = 0;
            for (int row = node * horizon; row < (node + 1) * horizon; row++) {
                waiting = Math.max(0, waiting + load[row] - capacity[row]);
                sum += waiting;
                above += Math.max(0, waiting - limit[node]);
            }
            cost += sum * weight[node] + above * penalty;
        }
        return cost;
    }

    /** Whether the backlog that a load causes breaks the model's storage limits, whatever it costs here. */
    boolean breaksLimits(double[] load) {
        for (int node = 0; node < model.nodeCount(); node++) {
            double most = model.limit(node) * (1 + LIMIT_TOLERANCE);
            double waiting = 0;
            for (int row = node * horizon; row < (node + 1) * horizon; row++) {
                waiting = Math.max(0, waiting + load[row] - capacity[row]);
                if (waiting > most) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Prices that a load calls for: each slot with backlog charges what waiting for it costs more than the next. */
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
                price = waiting[slot] > 0 ? price + weight[node] : 0;
                price += waiting[slot] > limit[node] ? penalty : 0;
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
        for (int node = 0; node < model.nodeCount(); node++) {
            if (limit[node] < Double.POSITIVE_INFINITY) {
                sum -= limit[node] * steepness(prices, node);
            }
        }
        for (int block = 0; block < blocks.count(); block++) {
            sum += cheapest(block, routePrice, holdPrice);
        }
        return sum;
    }

    /**
     * What the parts of a block cost if each leaves in the cheapest slot of its window. Windows move on only, so the slots
     * that may yet be cheapest are kept in order, each dearer than the one before.
     */
    private double cheapest(int block, double[] routePrice, double holdPrice) {
        int cell = blocks.route(block) * slotCount;
        int head = 0;
        int tail = 0;
        int next = blocks.firstSlot(block);
        double sum = 0;
        for (int window = blocks.firstWindow(block); window < blocks.firstWindow(block + 1); window++) {
            int ready = blocks.windows().ready(window);
            for (; next <= blocks.windows().shipBy(window); next++) {
                double price = routePrice[cell + next] + next * holdPrice;
                while (tail > head && candidatePrice[tail - 1] >= price) {
                    tail--;
                }
                candidateSlot[tail] = next;
                candidatePrice[tail++] = price;
            }
            while (candidateSlot[head] < ready) {
                head++;
            }
            sum += blocks.windows().load(window) * (candidatePrice[head] - ready * holdPrice);
        }
        return sum;
    }

    /** By how much in all a node's prices fall faster than by its weight from a slot to the next. */
    private double steepness(double[] prices, int node) {
        double sum = 0;
        double next = 0;
        for (int row = (node + 1) * horizon - 1; row >= node * horizon; row--) {
            sum += Math.max(0, prices[row] - next - weight[node]);
            next = prices[row];
        }
        return sum;
    }
}
