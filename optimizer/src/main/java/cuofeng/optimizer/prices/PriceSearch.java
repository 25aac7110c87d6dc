package cuofeng.optimizer.prices;

import cuofeng.optimizer.planning.PlanningModel;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Solves the relaxation approximately by a primal-dual hybrid gradient method (Chambolle and Pock, J. Math. Imaging Vis.
 * 40, 2011). Each step T goes from releases and prices to new ones; the next point is reflected beyond T and drawn back
 * towards an anchor (Halpern), which is moved when the step has become short, and then the two step sizes are balanced
 * anew (Lu and Yang, Restarted Halpern PDHG for linear programming, 2024; Applegate et al., Practical large-scale linear
 * programming using primal-dual hybrid gradient, 2021). T ends in simple sets, so that each of its results is a plan and a
 * bound: releases of a block are possible ({@link ReleaseProjection}), prices of a node are valid ({@link
 * PriceProjection}). Additions have a fixed order, however many processors share the work: results repeat to the bit.
 */
public final class PriceSearch {

    private static final int ITERATIONS_PER_CHECK = 20;
    /** With fewer, sharing the work takes longer than doing it. */
    private static final int LEAST_COLUMNS_TO_SHARE = 20_000;
    /** Relative gap at which more iterations gain less than rounding to parts loses. */
    private static final double CLOSE_ENOUGH = 2e-4;
    /** The anchor moves when the step has shrunk to this share of the first one from it, */
    private static final double SUFFICIENT_DECAY = 0.2;
    /** or to this share and has begun to grow, */
    private static final double NECESSARY_DECAY = 0.8;
    /** or when this share of all iterations so far went by without one, so that the balance finds its size early, */
    private static final double LONG_EPOCH = 0.36;
    /** but at least so many. */
    private static final int LEAST_LONG_EPOCH = 10;
    /** Rows that hardly any release can reach count as if this share of the busiest row could. */
    private static final double LEAST_REACH = 0.02;
    /** Of holding for a slot, in slots of backlog: of plans with equal backlog the one that holds less. */
    private static final double HOLD_PRICE = 2e-4;

    private final PlanningModel model;
    private final BacklogCost cost;
    private final Blocks blocks;
    private final Relaxation relaxation;
    /** For each worker. */
    private final PriceProjection[] priceProjections;

    private final ReleaseProjection[] releaseProjections;
    /** Blocks of one route follow one another; the first of each such group, and the end of the last. */
    private final int[] firstBlockOfRoute;

    private final double[] stepLengthOfBlock;
    private final double[] reach;
    private final boolean[] reachable;
    private final double[] routePrice;
    private final double[] release;
    private final double holdPrice;
    private final double readyCost;

    /** The point: shares and prices that need not be possible, and the load of nodes that belongs to the shares. */
    private final double[] share;

    private final double[] prices;
    private final double[] load;
    /** The step from it: always a plan and valid prices. */
    private final double[] stepShare;

    private final double[] stepPrices;
    private final double[] stepLoad;
    private final double[] anchorShare;
    private final double[] anchorPrices;
    private final double[] anchorLoad;

    private double balance;
    private int iterations;
    private int sinceRestart;
    private double firstLength;
    private double lengthBefore;

    private double bestCost = Double.POSITIVE_INFINITY;
    private double bestValue = Double.NEGATIVE_INFINITY;
    private double bestBacklogValue = Double.NEGATIVE_INFINITY;
    private final double[] bestShare;
    private final double[] bestPrices;

    /**
     * Searches the prices of weighted backlog without storage limits, from releases spread evenly over each window. Where
     * the plan {@link #breaksLimits() breaks limits} in the end, go on {@link #withinLimits() within them}: both searches
     * together are quicker than the second alone.
     */
    public PriceSearch(PlanningModel model) {
        this(model, BacklogCost.UNLIMITED);
    }

    /** Searches the prices of weighted backlog with storage limits kept, from where this search stands. */
    public PriceSearch withinLimits() {
        PriceSearch limited = new PriceSearch(model, BacklogCost.LIMITED);
        copy(bestShare, limited.share, limited.stepShare);
        copy(bestPrices, limited.prices, limited.stepPrices);
        limited.balance = balance;
        limited.iterations = iterations;
        limited.start();
        return limited;
    }

    /** Searches the prices of load above storage limits: how little of it any plan can have. */
    public static PriceSearch ofViolation(PlanningModel model) {
        return new PriceSearch(model, BacklogCost.VIOLATION);
    }

    PriceSearch(PlanningModel model, BacklogCost cost) {
        this.model = model;
        this.cost = cost;
        this.blocks = new Blocks(model);
        this.relaxation = new Relaxation(model, blocks, cost);
        int workers = blocks.columnCount() < LEAST_COLUMNS_TO_SHARE ? 1 : Workers.most();
        this.priceProjections = new PriceProjection[workers];
        this.releaseProjections = new ReleaseProjection[workers];
        Arrays.setAll(priceProjections, worker -> new PriceProjection(model.horizon()));
        Arrays.setAll(releaseProjections, worker -> new ReleaseProjection());
        this.firstBlockOfRoute = IntStream.rangeClosed(0, blocks.count())
                .filter(block ->
                        block == 0 || block == blocks.count() || blocks.route(block) != blocks.route(block - 1))
                .toArray();
        this.stepLengthOfBlock = new double[blocks.count()];
        int rows = relaxation.rowCount();
        this.routePrice = new double[relaxation.cellCount()];
        this.release = new double[relaxation.cellCount()];
        this.share = new double[blocks.columnCount()];
        this.prices = new double[rows];
        this.load = new double[rows];
        this.stepShare = new double[share.length];
        this.stepPrices = new double[rows];
        this.stepLoad = new double[rows];
        this.bestPrices = new double[rows];
        this.reachable = new boolean[model.nodeCount()];
        this.reach = reach();
        this.holdPrice = HOLD_PRICE * cost.priceUnit(model);
        this.readyCost = readyCost();
        this.anchorShare = new double[share.length];
        this.anchorPrices = new double[rows];
        this.anchorLoad = new double[rows];
        this.bestShare = new double[share.length];
        // A few slots of waiting: the size of price differences that matter.
        this.balance = 5 * cost.priceUnit(model);
        spreadEvenly();
        System.arraycopy(share, 0, stepShare, 0, share.length);
        fillRelease(share);
        relaxation.fillLoad(release, load);
        relaxation.fillMarginalPrices(load, prices);
        System.arraycopy(prices, 0, stepPrices, 0, rows);
        start();
    }

    /** Begins at a plan and its prices, which stand both as point and as step. */
    private void start() {
        fillRelease(share);
        relaxation.fillLoad(release, load);
        System.arraycopy(load, 0, stepLoad, 0, load.length);
        System.arraycopy(share, 0, anchorShare, 0, share.length);
        System.arraycopy(prices, 0, anchorPrices, 0, prices.length);
        System.arraycopy(load, 0, anchorLoad, 0, load.length);
        bestCost = Double.POSITIVE_INFINITY;
        bestValue = Double.NEGATIVE_INFINITY;
        bestBacklogValue = Double.NEGATIVE_INFINITY;
        considerStep();
    }

    private void spreadEvenly() {
        for (int block = 0; block < blocks.count(); block++) {
            int first = blocks.firstColumn(block) - blocks.firstSlot(block);
            for (int window = blocks.firstWindow(block); window < blocks.firstWindow(block + 1); window++) {
                int slots = blocks.windows().shipBy(window) - blocks.windows().ready(window) + 1;
                double each = blocks.windows().load(window) / blocks.load(block) / slots;
                for (int slot = blocks.windows().ready(window);
                        slot <= blocks.windows().shipBy(window);
                        slot++) {
                    share[first + slot] += each;
                }
            }
        }
    }

    /**
     * What all shares at 1 bring to each row: the row sums by which the dual steps are scaled (Pock and Chambolle,
     * Diagonal preconditioning for first order primal-dual algorithms in convex optimization, 2011, lemma 2). A share is
     * one of its whole block, also in slots that only a part of the block can use; with less the steps are too long, and
     * {@link #length} is no norm.
     */
    private double[] reach() {
        Arrays.fill(release, 0);
        for (int block = 0; block < blocks.count(); block++) {
            int first = blocks.firstColumn(block);
            int cell = blocks.route(block) * model.slotCount() + blocks.firstSlot(block) - first;
            for (int c = first; c < blocks.firstColumn(block + 1); c++) {
                release[cell + c] += blocks.load(block);
            }
        }
        double[] sums = new double[relaxation.rowCount()];
        for (int node = 0; node < model.nodeCount(); node++) {
            relaxation.addReleasesTo(node, release, sums);
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

    /** The scale of a row, for tests. */
    double reach(int row) {
        return reach[row];
    }

    /** What the held price of all slots before parts are ready adds up to. */
    private double readyCost() {
        double sum = 0;
        for (int window = 0; window < blocks.firstWindow(blocks.count()); window++) {
            sum += holdPrice * blocks.windows().load(window) * blocks.windows().ready(window);
        }
        return sum;
    }

    private double holdCost(double[] shares) {
        double sum = 0;
        for (int block = 0; block < blocks.count(); block++) {
            double slots = 0;
            int slot = blocks.firstSlot(block);
            for (int c = blocks.firstColumn(block); c < blocks.firstColumn(block + 1); c++) {
                slots += slot++ * shares[c];
            }
            sum += holdPrice * blocks.load(block) * slots;
        }
        return sum - readyCost;
    }

    /**
     * Starts from the best plan and the best prices of another search instead, which saves most of the iterations where
     * demands or capacities differ a little. To be called before {@link #run}.
     *
     * @param other of a model with the same parts but for their quantities
     * @throws IllegalArgumentException if the parts differ
     */
    public void startFrom(PriceSearch other) {
        if (other.share.length != share.length || other.prices.length != prices.length) {
            throw new IllegalArgumentException("price search: %d columns and %d rows cannot start from %d and %d"
                    .formatted(share.length, prices.length, other.share.length, other.prices.length));
        }
        System.arraycopy(other.bestShare, 0, stepShare, 0, share.length);
        for (int block = 0; block < blocks.count(); block++) {
            // Which shares are due by when depends on the quantities, too.
            releaseProjections[0].project(
                    stepShare,
                    blocks.dueShare(),
                    blocks.readyShare(),
                    blocks.firstColumn(block),
                    blocks.firstColumn(block + 1));
        }
        System.arraycopy(stepShare, 0, share, 0, share.length);
        copy(other.bestPrices, prices, stepPrices);
        balance = other.balance;
        start();
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
        try (Workers workers = releaseProjections.length > 1 ? Workers.onAllProcessors() : Workers.alone()) {
            while (blocks.count() > 0 && iterations < maxIterations && relativeGap() > CLOSE_ENOUGH) {
                workers.share(firstBlockOfRoute.length - 1, this::stepReleases);
                workers.share(model.nodeCount(), this::stepPrices);
                moveOn(workers);
                iterations++;
                if (iterations % ITERATIONS_PER_CHECK == 0) {
                    considerStep();
                    if (stop.getAsBoolean()) {
                        return;
                    }
                }
            }
        }
    }

    /** From the point to its step: releases of some routes. */
    private void stepReleases(int worker, int fromRoute, int endRoute) {
        for (int i = fromRoute; i < endRoute; i++) {
            int route = blocks.route(firstBlockOfRoute[i]);
            relaxation.fillPricesOf(route, prices, routePrice);
            int cell = route * model.slotCount();
            Arrays.fill(release, cell, cell + model.slotCount(), 0);
            for (int block = firstBlockOfRoute[i]; block < firstBlockOfRoute[i + 1]; block++) {
                stepBlock(block, releaseProjections[worker]);
            }
        }
    }

    private void stepBlock(int block, ReleaseProjection projection) {
        int route = blocks.route(block);
        int first = blocks.firstColumn(block);
        int end = blocks.firstColumn(block + 1);
        int cell = route * model.slotCount() + blocks.firstSlot(block) - first;
        int slot = blocks.firstSlot(block) - first;
        double size = 1 / (balance * stops(route));
        for (int c = first; c < end; c++) {
            stepShare[c] = share[c] - size * (routePrice[cell + c] + (slot + c) * holdPrice);
        }
        projection.project(stepShare, blocks.dueShare(), blocks.readyShare(), first, end);
        double blockLoad = blocks.load(block);
        double sum = 0;
        for (int c = first; c < end; c++) {
            release[cell + c] += blockLoad * stepShare[c];
            double moved = stepShare[c] - share[c];
            sum += moved * moved;
        }
        stepLengthOfBlock[block] = sum * stops(route) * blockLoad;
    }

    /** From the point to its step: prices of some nodes, once all releases have been made. */
    private void stepPrices(int worker, int fromNode, int endNode) {
        int horizon = model.horizon();
        for (int node = fromNode; node < endNode; node++) {
            relaxation.fillLoadOf(node, release, stepLoad);
            if (!reachable[node]) {
                continue;
            }
            int firstRow = node * horizon;
            for (int row = firstRow; row < firstRow + horizon; row++) {
                double surplus = 2 * stepLoad[row] - load[row] - relaxation.capacity(row);
                stepPrices[row] = prices[row] + balance / reach[row] * surplus;
            }
            priceProjections[worker].project(
                    stepPrices,
                    reach,
                    firstRow,
                    horizon,
                    relaxation.weight(node),
                    balance * relaxation.limit(node),
                    relaxation.penalty());
        }
    }

    private int stops(int route) {
        return model.routes().firstStop(route + 1) - model.routes().firstStop(route);
    }

    /** To the next point: beyond the step, drawn back towards the anchor; or to the step, which becomes the anchor. */
    private void moveOn(Workers workers) {
        double length = length();
        boolean due = sinceRestart > 0
                && (length <= SUFFICIENT_DECAY * firstLength
                        || (length <= NECESSARY_DECAY * firstLength && length > lengthBefore)
                        || sinceRestart >= Math.max(LEAST_LONG_EPOCH, LONG_EPOCH * iterations));
        if (sinceRestart == 0) {
            firstLength = length;
        }
        lengthBefore = length;
        if (due) {
            rebalance();
            copy(stepShare, share, anchorShare);
            copy(stepPrices, prices, anchorPrices);
            copy(stepLoad, load, anchorLoad);
            sinceRestart = 0;
            return;
        }
        double away = (sinceRestart + 1.0) / (sinceRestart + 2.0);
        workers.share(share.length, (worker, from, end) -> reflect(share, stepShare, anchorShare, away, from, end));
        reflect(prices, stepPrices, anchorPrices, away, 0, prices.length);
        reflect(load, stepLoad, anchorLoad, away, 0, load.length);
        sinceRestart++;
    }

    private static void copy(double[] from, double[] to, double[] alsoTo) {
        System.arraycopy(from, 0, to, 0, from.length);
        System.arraycopy(from, 0, alsoTo, 0, from.length);
    }

    private static void reflect(double[] point, double[] step, double[] anchor, double away, int from, int end) {
        for (int i = from; i < end; i++) {
            point[i] = away * (2 * step[i] - point[i]) + (1 - away) * anchor[i];
        }
    }

    /** Of the step, in the norm in which steps never grow. */
    private double length() {
        double shareDistance = 0;
        for (double ofBlock : stepLengthOfBlock) {
            shareDistance += ofBlock;
        }
        double squares = balance * shareDistance + priceDistance(stepPrices, prices) / balance;
        for (int row = 0; row < prices.length; row++) {
            squares -= 2 * (stepPrices[row] - prices[row]) * (stepLoad[row] - load[row]);
        }
        return Math.sqrt(Math.max(0, squares));
    }

    private double shareDistance(double[] one, double[] other) {
        double distance = 0;
        for (int block = 0; block < blocks.count(); block++) {
            double sum = 0;
            for (int c = blocks.firstColumn(block); c < blocks.firstColumn(block + 1); c++) {
                double moved = one[c] - other[c];
                sum += moved * moved;
            }
            distance += sum * stops(blocks.route(block)) * blocks.load(block);
        }
        return distance;
    }

    private double priceDistance(double[] one, double[] other) {
        double distance = 0;
        for (int row = 0; row < one.length; row++) {
            double moved = one[row] - other[row];
            distance += moved * moved * reach[row];
        }
        return distance;
    }

    /** Moves the balance half-way, on a logarithmic scale, to the ratio of the distances covered since the restart. */
    private void rebalance() {
        double shareDistance = shareDistance(stepShare, anchorShare);
        double priceDistance = priceDistance(stepPrices, anchorPrices);
        if (shareDistance > 0 && priceDistance > 0) {
            balance = Math.sqrt(balance * Math.sqrt(priceDistance / shareDistance));
        }
    }

    /** Looks at what the step is worth as a plan and as prices, and keeps the best of each. */
    private void considerStep() {
        relaxation.fillRoutePrices(stepPrices, routePrice);
        double backlogValue = relaxation.dualValue(stepPrices, routePrice, 0);
        if (backlogValue > bestBacklogValue) {
            bestBacklogValue = backlogValue;
            System.arraycopy(stepPrices, 0, bestPrices, 0, bestPrices.length);
        }
        bestValue = Math.max(bestValue, relaxation.dualValue(stepPrices, routePrice, holdPrice));
        double stepCost = relaxation.backlogCost(stepLoad) + holdCost(stepShare);
        if (stepCost < bestCost) {
            bestCost = stepCost;
            System.arraycopy(stepShare, 0, bestShare, 0, bestShare.length);
        }
    }

    private void fillRelease(double[] shares) {
        Arrays.fill(release, 0);
        for (int block = 0; block < blocks.count(); block++) {
            int first = blocks.firstColumn(block);
            int cell = blocks.route(block) * model.slotCount() + blocks.firstSlot(block) - first;
            for (int c = first; c < blocks.firstColumn(block + 1); c++) {
                release[cell + c] += blocks.load(block) * shares[c];
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

    /**
     * Certified lower bound on {@link cuofeng.optimizer.planning.PlanScore#backlog} of plans that keep the storage limits,
     * by the best prices found; or, of a search for violation, on that of all plans.
     */
    public long bound() {
        boolean ofViolation = cost == BacklogCost.VIOLATION;
        return DualBound.of(model, bestPrices, ofViolation ? cost : BacklogCost.LIMITED);
    }

    /** Certified lower bound of all plans, those that break storage limits included. */
    public long boundOfAnyPlan() {
        return DualBound.of(model, bestPrices, BacklogCost.UNLIMITED);
    }

    /** Whether the fractional plan breaks storage limits by more than rounding to parts may. */
    public boolean breaksLimits() {
        fillRelease(bestShare);
        double[] planLoad = new double[load.length];
        relaxation.fillLoad(release, planLoad);
        return relaxation.breaksLimits(planLoad);
    }

    /** {@link #bound} of plans that keep the storage limits, with its prices. Not of a search for violation. */
    public CertifiedBound certifiedBound() {
        return new CertifiedBound(model, bestPrices, BacklogCost.LIMITED);
    }

    /** {@link #boundOfAnyPlan} with its prices. */
    public CertifiedBound certifiedBoundOfAnyPlan() {
        return new CertifiedBound(model, bestPrices, BacklogCost.UNLIMITED);
    }

    /**
     * The prices that {@link #boundOfAnyPlan} is certified with: the marginal value of capacity, {@code [node * horizon +
     * slot]}, in hundredths of weight times slots per unit of load.
     */
    public double[] prices() {
        return DualBound.certified(model, bestPrices, BacklogCost.UNLIMITED);
    }

    /** The fractional plan with the least cost found. */
    public FractionalPlan plan() {
        return new FractionalPlan(model, blocks, bestShare);
    }

    /**
     * Backlog of that plan, in the unit of {@link cuofeng.optimizer.planning.PlanScore#backlog}, and a trifle for
     * holding; where storage limits are broken, a high price for it, too.
     */
    public double planCost() {
        return bestCost;
    }
}
