package cuofeng.optimizer.planning;

/**
 * The backlog of all nodes while parts are released, taken back and moved. A change is carried forward from its slot
 * only until the new trajectory meets the old one. Mutable; for one thread.
 *
 * <p>Sums need no overflow checks here: {@link PlanningModel} has checked their largest possible values.
 */
public final class BacklogState {

    private final Routes routes;
    private final Parts parts;
    private final int horizon;
    /** Load less capacity, {@code [node * horizon + slot]}. */
    private final long[] surplus;

    private final long[] backlog;
    private final long[] weight;
    private final long[] limit;
    private long violation;
    private long backlogCost;
    private long held;
    private long extraViolation;
    private long extraBacklogCost;

    /** Only what is not to be decided is released. */
    public BacklogState(PlanningModel model) {
        this.routes = model.routes();
        this.parts = model.parts();
        this.horizon = model.horizon();
        this.surplus = new long[model.nodeCount() * horizon];
        this.backlog = new long[surplus.length];
        this.weight = new long[model.nodeCount()];
        this.limit = new long[model.nodeCount()];
        for (int node = 0; node < model.nodeCount(); node++) {
            weight[node] = model.weight(node);
            limit[node] = model.limit(node);
            for (int slot = 0; slot < horizon; slot++) {
                surplus[node * horizon + slot] = model.fixedLoad(node, slot) - model.capacity(node, slot);
            }
        }
        carryAllForward();
    }

    /** Every part is released in its slot. */
    public BacklogState(PlanningModel model, int[] partSlot) {
        this(model);
        for (int part = 0; part < partSlot.length; part++) {
            model.addLoad(surplus, parts.route(part), partSlot[part], parts.quantity(part));
            held += heldCost(part, partSlot[part]);
        }
        carryAllForward();
    }

    private void carryAllForward() {
        for (int node = 0; node < weight.length; node++) {
            carryForward(node, 0, horizon - 1);
        }
    }

    public PlanScore score() {
        return new PlanScore(violation, backlogCost, held);
    }

    public long violation() {
        return violation;
    }

    public long backlogCost() {
        return backlogCost;
    }

    public long held() {
        return held;
    }

    /** Load waiting in a node at the end of a slot. */
    public long backlog(int node, int slot) {
        return backlog[node * horizon + slot];
    }

    /** What holding a part until a slot adds to {@link PlanScore#held}. */
    public long heldCost(int part, int slot) {
        return parts.quantity(part) * (slot - parts.ready(part));
    }

    /** Releases a part that was not released. */
    public void release(int part, int slot) {
        change(part, slot, parts.quantity(part));
        held += heldCost(part, slot);
    }

    /** Takes back a part that was released in a slot. */
    public void takeBack(int part, int slot) {
        change(part, slot, -parts.quantity(part));
        held -= heldCost(part, slot);
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
            int delay = routes.delaySlots(stop);
            addArrivals(stop, from + delay, -quantity);
            addArrivals(stop, to + delay, quantity);
            carryForward(routes.node(stop), Math.min(from, to) + delay, Math.max(from, to) + delay + 1);
        }
        held += heldCost(part, to) - heldCost(part, from);
    }

    private void addArrivals(int stop, int slot, long quantity) {
        int cell = routes.node(stop) * horizon + slot;
        int late = routes.latePercent(stop);
        surplus[cell] += quantity * routes.earlyPercent(stop);
        surplus[cell + 1] += quantity * late;
    }

    private void carryForward(int node, int first, int lastChanged) {
        int base = node * horizon;
        long waiting = first == 0 ? 0 : backlog[base + first - 1];
        long nodeLimit = limit[node];
        long difference = 0;
        for (int slot = first; slot < horizon; slot++) {
            long before = backlog[base + slot];
            waiting = Math.max(0, waiting + surplus[base + slot]);
            if (waiting == before) {
                if (slot >= lastChanged) {
                    break;
                }
                continue;
            }
            backlog[base + slot] = waiting;
            difference += waiting - before;
            violation += Math.max(0, waiting - nodeLimit) - Math.max(0, before - nodeLimit);
        }
        backlogCost += difference * weight[node];
    }

    /**
     * Works out what releasing a part that is not released would add, and changes nothing. Read the answer from {@link
     * #extraViolation} and {@link #extraBacklogCost}.
     */
    public void tryRelease(int part, int slot) {
        extraViolation = 0;
        extraBacklogCost = 0;
        int route = parts.route(part);
        long quantity = parts.quantity(part);
        if (routes.branches(route)) {
            // Stops of several ways at one node act on each other; only doing it tells what they come to.
            long violationBefore = violation;
            long costBefore = backlogCost;
            release(part, slot);
            extraViolation = violation - violationBefore;
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
        long arriving = early;
        long extra = 0;
        long sum = 0;
        for (int slot = first; slot < horizon; slot++) {
            long waiting = Math.max(0, before + extra + surplus[base + slot] + arriving);
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
