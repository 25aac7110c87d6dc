package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Solves the relaxation approximately by a primal-dual hybrid gradient method (Chambolle and Pock, J. Math. Imaging
 * Vis. 40, 2011) with averaging, restarts and an adaptive balance of the two step sizes (Applegate et al., Practical
 * large-scale linear programming using primal-dual hybrid gradient, 2021). Both sides keep to simple sets, so that every
 * iterate is a plan and a bound: shares of a block lie in a simplex, prices of a node are valid ({@link
 * PriceProjection}). One thread and fixed order of additions: results repeat to the bit.
 */
public final class PriceSearch {

    private static final int ITERATIONS_PER_CHECK = 10;
    /** Relative gap at which more iterations gain less than rounding to parts loses. */
    private static final double CLOSE_ENOUGH = 2e-4;
    /** A restart is due when the gap has fallen to this share of that at the last restart, */
    private static final double SUFFICIENT_DECAY = 0.3;
    /** or to this share and has begun to rise, */
    private static final double NECESSARY_DECAY = 0.8;
    /** or when this share of all iterations went by without one. */
    private static final double LONG_EPOCH = 0.36;
    /** Rows that hardly any release can reach count as if this share of the busiest row could. */
    private static final double LEAST_REACH = 0.02;
    /** Of holding for a slot, in slots of backlog: of plans with equal backlog the one that holds less. */
    private static final double HOLD_PRICE = 1e-3;

    private final PlanningModel model;
    private final Blocks blocks;
    private final Relaxation relaxation;
    private final PriceProjection projection;
    private final double[] reach;
    private final boolean[] reachable;
    private final double[] routePrice;
    private final double[] release;

    private final double[] share;
    private final double[] prices;
    private final double[] load;
    private final double[] shareSum;
    private final double[] priceSum;
    private final double[] loadSum;
    private final double[] shareAtRestart;
    private final double[] pricesAtRestart;
    private int sinceRestart;
    private double gapAtRestart = Double.POSITIVE_INFINITY;
    private double gapBefore = Double.POSITIVE_INFINITY;
    private double balance;
    private final double holdPrice;
    private double holdCost;
    private double holdCostSum;
    private int iterations;

    private double bestCost = Double.POSITIVE_INFINITY;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double bestBacklogValue = Double.NEGATIVE_INFINITY;
    private final double[] bestShare;
    private final double[] bestPrices;

    /** Starts from releases spread evenly over each window. */
    public PriceSearch(PlanningModel model) {
        this.model = model;
        this.blocks = new Blocks(model);
        this.relaxation = new Relaxation(model, blocks);
        this.projection = new PriceProjection(model.horizon());
        int rows = relaxation.rowCount();
        this.routePrice = new double[relaxation.cellCount()];
        this.release = new double[relaxation.cellCount()];
        this.share = new double[blocks.columnCount()];
        this.prices = new double[rows];
        this.load = new double[rows];
        this.shareSum = new double[share.length];
        this.priceSum = new double[rows];
        this.loadSum = new double[rows];
        this.bestPrices = new double[rows];
        this.reachable = new boolean[model.nodeCount()];
        this.reach = reach();
        this.holdPrice = HOLD_PRICE * heaviestWeight();
        for (int block = 0; block < blocks.count(); block++) {
            int length = blocks.firstColumn(block + 1) - blocks.firstColumn(block);
            Arrays.fill(share, blocks.firstColumn(block), blocks.firstColumn(block + 1), 1.0 / length);
            holdCost += holdPrice * blocks.load(block) * (length - 1) / 2;
        }
        fillRelease(share);
        relaxation.fillLoad(release, load);
        relaxation.fillMarginalPrices(load, prices);
        this.shareAtRestart = share.clone();
        this.pricesAtRestart = prices.clone();
        this.bestShare = share.clone();
        // A few slots of waiting: the size of price differences that matter.
        this.balance = 5 * heaviestWeight();
        considerCurrent();
    }

    /** Most load that releases could bring to each row: the row sums by which the dual steps are scaled. */
    private double[] reach() {
        Arrays.fill(release, 0);
        for (int block = 0; block < blocks.count(); block++) {
            int cell = blocks.route(block) * model.slotCount() + blocks.ready(block);
            for (int i = 0; i < blocks.firstColumn(block + 1) - blocks.firstColumn(block); i++) {
                release[cell + i] += blocks.load(block);
            }
        }
        double[] sums = new double[relaxation.rowCount()];
        relaxation.addReleases(release, sums);
        for (int node = 0; node < model.nodeCount(); node++) {
            int first = node * model.horizon();
            int end = first + model.horizon();
            double most = 0;
            for (int row = first; row < end; row++) {
                most = Math.max(most, sums[row]);
            }
            reachable[node] = most > 0;
            for (int row = first; row < end; row++) {
                sums[row] = Math.max(sums[row], LEAST_REACH * most);
            }
        }
        return sums;
    }

    private double heaviestWeight() {
        double heaviest = 1;
        for (int node = 0; node < model.nodeCount(); node++) {
            heaviest = Math.max(heaviest, (double) model.weight(node));
        }
        return heaviest;
    }

    /** Columns of the relaxation: the work of one iteration is proportional to it. */
    public int columnCount() {
        return blocks.columnCount();
    }

    /**
     * Iterates until the gap is small, the iterations are used up, or told to stop.
     *
     * @param stop asked every {@value #ITERATIONS_PER_CHECK} iterations
     */
    public void run(int maxIterations, BooleanSupplier stop) {
        int longEpoch = Math.max(ITERATIONS_PER_CHECK, (int) (LONG_EPOCH * maxIterations));
        while (blocks.count() > 0 && iterations < maxIterations && relativeGap() > CLOSE_ENOUGH) {
            iterate();
            iterations++;
            if (iterations % ITERATIONS_PER_CHECK == 0) {
                check(longEpoch);
                if (stop.getAsBoolean()) {
                    return;
                }
            }
        }
    }

    private void iterate() {
        relaxation.fillRoutePrices(prices, routePrice);
        Arrays.fill(release, 0);
        holdCost = 0;
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            int first = blocks.firstColumn(block);
            int length = blocks.firstColumn(block + 1) - first;
            int cell = route * model.slotCount() + blocks.ready(block);
            int stops = model.routes().firstStop(route + 1) - model.routes().firstStop(route);
            double step = 1 / (balance * stops);
            for (int i = 0; i < length; i++) {
                share[first + i] -= step * (routePrice[cell + i] + i * holdPrice);
            }
            Simplex.project(share, first, length);
            double blockLoad = blocks.load(block);
            double slotsHeld = 0;
            for (int i = 0; i < length; i++) {
                release[cell + i] += blockLoad * share[first + i];
                shareSum[first + i] += share[first + i];
                slotsHeld += i * share[first + i];
            }
            holdCost += holdPrice * blockLoad * slotsHeld;
        }
        holdCostSum += holdCost;
        int horizon = model.horizon();
        double[] before = load.clone();
        relaxation.fillLoad(release, load);
        for (int node = 0; node < model.nodeCount(); node++) {
            int firstRow = node * horizon;
            if (reachable[node]) {
                for (int row = firstRow; row < firstRow + horizon; row++) {
                    double surplus = 2 * load[row] - before[row] - relaxation.capacity(row);
                    prices[row] += balance / reach[row] * surplus;
                }
                projection.project(prices, reach, firstRow, horizon, (double) model.weight(node));
            }
            for (int row = firstRow; row < firstRow + horizon; row++) {
                priceSum[row] += prices[row];
                loadSum[row] += load[row];
            }
        }
        sinceRestart++;
    }

    /** Looks at the current iterate and the average since the last restart; keeps the best; restarts if due. */
    private void check(int longEpoch) {
        double currentGap = considerCurrent();
        double[] meanPrices = mean(priceSum);
        double[] meanLoad = mean(loadSum);
        relaxation.fillRoutePrices(meanPrices, routePrice);
        double meanValue = keepPrices(meanPrices);
        double meanCost = relaxation.backlogCost(meanLoad) + holdCostSum / sinceRestart;
        if (meanCost < bestCost) {
            bestCost = meanCost;
            fillMeanShare(bestShare);
        }
        double gap = Math.min(currentGap, meanCost - meanValue);
        boolean due = gap <= SUFFICIENT_DECAY * gapAtRestart
                || (gap <= NECESSARY_DECAY * gapAtRestart && gap > gapBefore)
                || sinceRestart >= longEpoch;
        gapBefore = gap;
        if (due) {
            if (meanCost - meanValue <= currentGap) {
                fillMeanShare(share);
                System.arraycopy(meanPrices, 0, prices, 0, prices.length);
                System.arraycopy(meanLoad, 0, load, 0, load.length);
                holdCost = holdCostSum / sinceRestart;
            }
            restart(gap);
        }
    }

    private void restart(double gap) {
        gapAtRestart = gap;
        gapBefore = Double.POSITIVE_INFINITY;
        rebalance();
        System.arraycopy(share, 0, shareAtRestart, 0, share.length);
        System.arraycopy(prices, 0, pricesAtRestart, 0, prices.length);
        Arrays.fill(shareSum, 0);
        Arrays.fill(priceSum, 0);
        Arrays.fill(loadSum, 0);
        holdCostSum = 0;
        sinceRestart = 0;
    }

    /** Moves the balance half-way, on a logarithmic scale, to the ratio of the distances covered since the restart. */
    private void rebalance() {
        double shareDistance = 0;
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            int stops = model.routes().firstStop(route + 1) - model.routes().firstStop(route);
            double sum = 0;
            for (int c = blocks.firstColumn(block); c < blocks.firstColumn(block + 1); c++) {
                double moved = share[c] - shareAtRestart[c];
                sum += moved * moved;
            }
            shareDistance += sum * stops * blocks.load(block);
        }
        double priceDistance = 0;
        for (int row = 0; row < prices.length; row++) {
            double moved = prices[row] - pricesAtRestart[row];
            priceDistance += moved * moved * reach[row];
        }
        if (shareDistance > 0 && priceDistance > 0) {
            balance = Math.sqrt(balance * Math.sqrt(priceDistance / shareDistance));
        }
    }

    private double considerCurrent() {
        relaxation.fillRoutePrices(prices, routePrice);
        double value = keepPrices(prices);
        double cost = relaxation.backlogCost(load) + holdCost;
        if (cost < bestCost) {
            bestCost = cost;
            System.arraycopy(share, 0, bestShare, 0, share.length);
        }
        return cost - value;
    }

    /** Expects the route prices of the candidate; returns its value with holding. */
    private double keepPrices(double[] candidate) {
        double backlogValue = relaxation.dualValue(candidate, routePrice, 0);
        if (backlogValue > bestBacklogValue) {
            bestBacklogValue = backlogValue;
            System.arraycopy(candidate, 0, bestPrices, 0, candidate.length);
        }
        double value = relaxation.dualValue(candidate, routePrice, holdPrice);
        bestValue = Math.max(bestValue, value);
        return value;
    }

    private double[] mean(double[] sum) {
        double[] mean = sum.clone();
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= sinceRestart;
        }
        return mean;
    }

    private void fillMeanShare(double[] target) {
        for (int c = 0; c < shareSum.length; c++) {
            target[c] = shareSum[c] / sinceRestart;
        }
    }

    private void fillRelease(double[] shares) {
        Arrays.fill(release, 0);
        for (int block = 0; block < blocks.count(); block++) {
            int first = blocks.firstColumn(block);
            int cell = blocks.route(block) * model.slotCount() + blocks.ready(block);
            for (int i = 0; i < blocks.firstColumn(block + 1) - first; i++) {
                release[cell + i] += blocks.load(block) * shares[first + i];
            }
        }
    }

    private double relativeGap() {
        return bestCost <= 0 ? 0 : (bestCost - bestValue) / bestCost;
    }

    /** Iterations done so far. */
    public int iterations() {
        return iterations;
    }

    /** Certified lower bound on {@link cuofeng.optimizer.planning.PlanScore#backlog} by the best prices found. */
    public long bound() {
        return DualBound.of(model, bestPrices);
    }

    /**
     * The prices that {@link #bound} is certified with: the marginal value of capacity, {@code [node * horizon + slot]},
     * in hundredths of weight times slots per unit of load.
     */
    public double[] prices() {
        return DualBound.certified(model, bestPrices);
    }

    /** The fractional plan with the least cost found. */
    public FractionalPlan plan() {
        return new FractionalPlan(model, blocks, bestShare);
    }

    /**
     * Backlog of that plan, in the unit of {@link cuofeng.optimizer.planning.PlanScore#backlog}, and a trifle for
     * holding.
     */
    public double planCost() {
        return bestCost;
    }
}
