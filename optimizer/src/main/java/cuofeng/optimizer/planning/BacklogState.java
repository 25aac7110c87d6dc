package cuofeng.optimizer.planning;

/**
 * The score of a plan while parts are released, taken back and moved. A change is carried forward from its slot only
 * until the new trajectory of a node's backlog meets the old one; the other terms change by what the part itself brings.
 * Mutable; for one thread.
 *
 * <p>Sums need no overflow checks here: {@link PlanningModel} has checked their largest possible values.
 */
public final class BacklogState {

    private final Routes routes;
    private final Parts parts;
    private final int horizon;
    /** Load less regular capacity, {@code [node * horizon + slot]}. */
    private final long[] surplus;

    private final long[] backlog;
    private final long[] weight;
    private final long[] limit;
    private final int[] overtimeRow;
    private final CostRates rates;
    private final Promises promises;
    private final Destinations destinations;
    private final boolean countsInequality;
    private final OvertimeHours overtime;
    private final RegionHolds regionHolds;
    private final DayLoads dayLoads;
    private final Deviation deviation;
    /** Of each group of destinations, load times slots. */
    private final long[] delay;

    private long floodedLoad;
    private long backlogCost;
    private long held;
    private long tardy;
    private long extraViolation;
    private long extraBacklogCost;

    /** Only what is not to be decided is released. */
    public BacklogState(PlanningModel model) {
        this(model, new int[0]);
    }

    /** Every part is released in its slot. */
    public BacklogState(PlanningModel model, int[] partSlot) {
        this.routes = model.routes();
        this.parts = model.parts();
        this.horizon = model.horizon();
        this.surplus = new long[model.nodeCount() * horizon];
        this.backlog = new long[surplus.length];
        this.weight = new long[model.nodeCount()];
        this.limit = new long[model.nodeCount()];
        this.overtimeRow = new int[model.nodeCount()];
        this.rates = model.rates();
        this.promises = model.promises();
        this.destinations = model.destinations();
        this.countsInequality = rates.countsInequality();
        this.overtime = new OvertimeHours(model.overtime(), horizon);
        this.regionHolds = new RegionHolds(model.leastRelease());
        this.deviation = new Deviation(model.reference());
        this.delay = new long[destinations.groupCount()];
        this.tardy = model.fixedTardy();
        for (int node = 0; node < model.nodeCount(); node++) {
            for (int slot = 0; slot < horizon; slot++) {
                surplus[node * horizon + slot] = model.fixedLoad(node, slot);
            }
        }
        Parts pinned = model.pinned();
        for (int part = 0; part < pinned.count(); part++) {
            countRelease(pinned, part, pinned.ready(part));
        }
        for (int part = 0; part < partSlot.length; part++) {
            model.addLoad(surplus, parts.route(part), partSlot[part], parts.quantity(part));
            countRelease(parts, part, partSlot[part]);
        }
        this.dayLoads = model.dayLoads(surplus, rates.countsRoughness());
        for (int node = 0; node < model.nodeCount(); node++) {
            weight[node] = model.weight(node);
            limit[node] = model.limit(node);
            overtimeRow[node] = model.overtime().row(node);
            for (int slot = 0; slot < horizon; slot++) {
                surplus[node * horizon + slot] -= model.regularCapacity(node, slot);
            }
            carryForward(node, 0, horizon - 1);
        }
    }

    public PlanScore score() {
        return new PlanScore(violation(), backlogCost, cost());
    }

    public long violation() {
        return floodedLoad + overtime.violation() + regionHolds.violation();
    }

    public long backlogCost() {
        return backlogCost;
    }

    /** See {@link PlanScore#cost}. */
    public long cost() {
        long inequality = countsInequality ? rates.inequality(destinations.inequality(delay)) : 0;
        return rates.held(held)
                + rates.tardy(tardy)
                + inequality
                + rates.roughness(dayLoads.roughness())
                + rates.overtime(overtime.courierMilliHours())
                + rates.deviation(deviation.sum());
    }

    /** Tenths of a parcel times slots from ready to release. */
    public long held() {
        return held;
    }

    /** Load waiting in a node at the end of a slot. */
    public long backlog(int node, int slot) {
        return backlog[node * horizon + slot];
    }

    /**
     * What the release of a part that is not released costs by itself: holding, tardiness and straying from a given
     * schedule, not what it does to others. Comparable between slots of this part only.
     */
    public long partCost(int part, int slot) {
        int slotsHeld = slotsHeld(parts, part, slot);
        long quantity = parts.quantity(part);
        return rates.ofPart(
                quantity * slotsHeld,
                quantity * promises.tardyPercent(parts.route(part), slotsHeld),
                deviation.extra(parts, part, slot));
    }

    /** Releases a part that was not released. */
    public void release(int part, int slot) {
        change(part, slot, parts.quantity(part));
        countRelease(parts, part, slot);
    }

    private void countRelease(Parts of, int part, int slot) {
        int slotsHeld = slotsHeld(of, part, slot);
        countHold(of, part, 0, slotsHeld);
        tardy += of.quantity(part) * promises.tardyPercent(of.route(part), slotsHeld);
        regionHolds.release(of, part, slot);
        deviation.release(of, part, slot);
    }

    /** Takes back a part that was released in a slot. */
    public void takeBack(int part, int slot) {
        change(part, slot, -parts.quantity(part));
        int slotsHeld = slotsHeld(parts, part, slot);
        countHold(parts, part, slotsHeld, 0);
        tardy -= parts.quantity(part) * promises.tardyPercent(parts.route(part), slotsHeld);
        regionHolds.takeBack(parts, part, slot);
        deviation.takeBack(parts, part, slot);
    }

    /** What is pinned may leave before it is packed on average; then it is not held. */
    private static int slotsHeld(Parts of, int part, int slot) {
        return Math.max(0, slot - of.packed(part));
    }

    private void countHold(Parts of, int part, int slotsBefore, int slotsAfter) {
        long change = of.quantity(part) * (slotsAfter - slotsBefore);
        held += change;
        if (countsInequality) {
            destinations.addOfRoute(delay, of.route(part), change * Units.WHOLE_ARRIVAL);
        }
    }

    private void change(int part, int slot, long quantity) {
        int route = parts.route(part);
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int first = slot + routes.delaySlots(stop);
            addArrivals(stop, first, quantity);
            carryForward(routes.node(stop), first, first + 1);
        }
    }

    /** Moves a part from the slot it was released in to another; quicker than taking it back and releasing it. */
    public void move(int part, int from, int to) {
        int route = parts.route(part);
        long quantity = parts.quantity(part);
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int delaySlots = routes.delaySlots(stop);
            addArrivals(stop, from + delaySlots, -quantity);
            addArrivals(stop, to + delaySlots, quantity);
            carryForward(routes.node(stop), Math.min(from, to) + delaySlots, Math.max(from, to) + delaySlots + 1);
        }
        int before = slotsHeld(parts, part, from);
        int after = slotsHeld(parts, part, to);
        countHold(parts, part, before, after);
        tardy += quantity * (promises.tardyPercent(route, after) - promises.tardyPercent(route, before));
        regionHolds.move(parts, part, from, to);
        deviation.move(parts, part, from, to);
    }

    private void addArrivals(int stop, int slot, long quantity) {
        int node = routes.node(stop);
        int cell = node * horizon + slot;
        long late = quantity * routes.latePercent(stop);
        long early = quantity * routes.earlyPercent(stop);
        surplus[cell] += early;
        surplus[cell + 1] += late;
        dayLoads.add(node, slot, early);
        dayLoads.add(node, slot + 1, late);
    }

    private void carryForward(int node, int first, int lastChanged) {
        int base = node * horizon;
        long waiting = first == 0 ? 0 : backlog[base + first - 1];
        long nodeLimit = limit[node];
        int row = overtimeRow[node];
        long difference = 0;
        for (int slot = first; slot < horizon; slot++) {
            long before = backlog[base + slot];
            waiting = Math.max(0, waiting + surplus[base + slot]);
            if (row >= 0) {
                waiting = overtime.work(row, slot, waiting);
            }
            if (waiting == before) {
                if (slot >= lastChanged) {
                    break;
                }
                continue;
            }
            backlog[base + slot] = waiting;
            difference += waiting - before;
            floodedLoad += Math.max(0, waiting - nodeLimit) - Math.max(0, before - nodeLimit);
        }
        backlogCost += difference * weight[node];
        if (countsInequality) {
            destinations.addOfNode(delay, node, difference);
        }
    }

    /**
     * Works out what releasing a part that is not released would add, and changes nothing. Read the answer from {@link
     * #extraViolation} and {@link #extraBacklogCost}.
     */
    public void tryRelease(int part, int slot) {
        extraViolation = regionHolds.extraViolation(parts, part, slot);
        extraBacklogCost = 0;
        int route = parts.route(part);
        long quantity = parts.quantity(part);
        if (routes.branches(route)) {
            // Stops of several ways at one node act on each other; only doing it tells what they come to.
            long violationBefore = violation();
            long costBefore = backlogCost;
            release(part, slot);
            extraViolation = violation() - violationBefore;
            extraBacklogCost = backlogCost - costBefore;
            takeBack(part, slot);
            return;
        }
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int late = routes.latePercent(stop);
            tryArrivals(
                    routes.node(stop),
                    slot + routes.delaySlots(stop),
                    quantity * routes.earlyPercent(stop),
                    quantity * late);
        }
    }

    private void tryArrivals(int node, int first, long early, long late) {
        int base = node * horizon;
        long before = first == 0 ? 0 : backlog[base + first - 1];
        long nodeLimit = limit[node];
        int row = overtimeRow[node];
        long arriving = early;
        long extra = 0;
        long sum = 0;
        if (row >= 0) {
            overtime.beginTry();
        }
        for (int slot = first; slot < horizon; slot++) {
            long waiting = Math.max(0, before + extra + surplus[base + slot] + arriving);
            if (row >= 0) {
                waiting = overtime.tryWork(row, slot, waiting);
            }
            before = backlog[base + slot];
            extra = waiting - before;
            sum += extra;
            if (waiting > nodeLimit) {
                extraViolation += waiting - Math.max(nodeLimit, before);
            }
            if (extra == 0 && slot > first) {
                break;
            }
            arriving = slot == first ? late : 0;
        }
        if (row >= 0) {
            extraViolation += overtime.endTry(row);
        }
        extraBacklogCost += sum * weight[node];
    }

    /** Of the last {@link #tryRelease}. */
    public long extraViolation() {
        return extraViolation;
    }

    /** Of the last {@link #tryRelease}. */
    public long extraBacklogCost() {
        return extraBacklogCost;
    }
}
