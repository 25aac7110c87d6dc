package cuofeng.optimizer.explain;

import cuofeng.optimizer.explain.Conflict.Cause;
import cuofeng.optimizer.explain.Conflict.Contributor;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds out which storage limits a plan breaks and what is to blame. */
public final class Conflicts {

    private static final int CONTRIBUTORS_NAMED = 5;

    private final PlanningModel model;
    private final int[] partSlot;
    private final BacklogState state;

    private Conflicts(PlanningModel model, int[] partSlot) {
        this.model = model;
        this.partSlot = partSlot;
        this.state = new BacklogState(model, partSlot);
    }

    /**
     * The storage limits that a plan breaks, worst first.
     *
     * @param partSlot release slot of each part
     * @param most nodes named
     * @return empty if the plan keeps all limits; a hub whose screening counts apart speaks once, for the worse of the two
     */
    public static List<Conflict> of(PlanningModel model, int[] partSlot, int most) {
        Conflicts conflicts = new Conflicts(model, partSlot);
        List<Excess> excesses = new ArrayList<>();
        for (int node = 0; node < model.nodeCount(); node++) {
            Excess excess = conflicts.excess(node);
            if (excess.slots() > 0) {
                excesses.add(excess);
            }
        }
        excesses.sort(Comparator.comparingLong(Excess::above).reversed());
        Set<String> named = new HashSet<>();
        return excesses.stream()
                .filter(excess -> named.add(model.nodeId(excess.node())))
                .limit(most)
                .map(conflicts::conflict)
                .toList();
    }

    /** Load above the limit of a node: the most, where, and in how many slots. */
    private record Excess(int node, long above, int worst, int first, int last, int slots) {}

    private Excess excess(int node) {
        long most = 0;
        int worst = 0;
        int first = 0;
        int last = 0;
        int slots = 0;
        for (int slot = 0; slot < model.horizon(); slot++) {
            long above = state.backlog(node, slot) - model.limit(node);
            if (above > 0) {
                first = slots == 0 ? slot : first;
                last = slot;
                slots++;
                worst = above > most ? slot : worst;
                most = Math.max(most, above);
            }
        }
        return new Excess(node, most, worst, first, last, slots);
    }

    private Conflict conflict(Excess excess) {
        int node = excess.node();
        Proof fixed = proof(node, new long[model.horizon()][]);
        Proof windows = fixed.above() > 0 ? fixed : proof(node, forced(node));
        Cause cause = fixed.above() > 0 ? Cause.FIXED_LOAD : windows.above() > 0 ? Cause.WINDOWS : Cause.NOT_PROVEN;
        boolean proven = cause != Cause.NOT_PROVEN;

        int filledFrom = excess.worst();
        while (filledFrom > 0 && state.backlog(node, filledFrom - 1) > 0) {
            filledFrom--;
        }
        long fixedLoad = 0;
        for (int slot = filledFrom; slot <= excess.worst(); slot++) {
            fixedLoad += model.fixedLoad(node, slot);
        }
        Map<Integer, Long> movable = arrivals(node, filledFrom, excess.worst());
        return new Conflict(
                model.nodeId(node),
                excess.worst(),
                excess.first(),
                excess.last(),
                excess.slots(),
                parcels(model.limit(node)),
                parcels(excess.above()),
                cause,
                proven ? parcels(windows.above()) : 0,
                proven ? windows.from() : 0,
                proven ? windows.to() : 0,
                parcels(fixedLoad),
                parcels(movable.values().stream().mapToLong(Long::longValue).sum()),
                contributors(movable));
    }

    private static double parcels(long load) {
        return (double) load / Units.LOAD_PER_PARCEL;
    }

    /** Load that waits beyond the limit at the end of a stretch of slots at least, whatever is decided. */
    private record Proof(long above, int from, int to) {}

    /**
     * The stretch of slots that proves most: what must arrive within it, less all that can be worked off in it, must wait at
     * its end, for B(t) >= sum over s..t of (arrivals - capacity) in every plan.
     *
     * @param forcedFrom movable load that must arrive within [first, last], {@code [first][last]}; rows may be missing
     */
    private Proof proof(int node, long[][] forcedFrom) {
        Proof best = new Proof(0, 0, 0);
        for (int from = 0; from < model.horizon(); from++) {
            long surplus = 0;
            for (int to = from; to < model.horizon(); to++) {
                surplus += model.fixedLoad(node, to) - model.capacity(node, to);
                long forced = forcedFrom[from] == null ? 0 : forcedFrom[from][to];
                long above = surplus + forced - model.limit(node);
                if (above > best.above()) {
                    best = new Proof(above, from, to);
                }
            }
        }
        return best;
    }

    /** Movable load that must arrive at a node within [first, last], {@code [first][last]}. */
    private long[][] forced(int node) {
        int horizon = model.horizon();
        Parts parts = model.parts();
        Routes routes = model.routes();
        long[][] forced = new long[horizon][horizon];
        for (int part = 0; part < parts.count(); part++) {
            for (int stop : stopsAt(parts.route(part), node)) {
                int late = routes.latePercent(stop) > 0 ? 1 : 0;
                int earliest = parts.ready(part) + routes.delaySlots(stop);
                int latest = parts.shipBy(part) + routes.delaySlots(stop) + late;
                int percent = routes.earlyPercent(stop) + routes.latePercent(stop);
                forced[earliest][latest] += parts.quantity(part) * percent;
            }
        }
        // From exact stretches to all that lie within: longer ones contain those that begin later or end earlier.
        for (int from = horizon - 1; from >= 0; from--) {
            for (int to = 0; to < horizon; to++) {
                long later = from + 1 < horizon ? forced[from + 1][to] : 0;
                long earlier = to > 0 ? forced[from][to - 1] : 0;
                long both = from + 1 < horizon && to > 0 ? forced[from + 1][to - 1] : 0;
                forced[from][to] += later + earlier - both;
            }
        }
        return forced;
    }

    /** Several ways of a route may lead by a node. */
    private int[] stopsAt(int route, int node) {
        Routes routes = model.routes();
        return IntStream.range(routes.firstStop(route), routes.firstStop(route + 1))
                .filter(stop -> routes.node(stop) == node)
                .toArray();
    }

    /** Load that each movable shipment brings to a node within [first, last]. */
    private Map<Integer, Long> arrivals(int node, int first, int last) {
        Parts parts = model.parts();
        Routes routes = model.routes();
        Map<Integer, Long> arrivals = new TreeMap<>();
        for (int part = 0; part < parts.count(); part++) {
            for (int stop : stopsAt(parts.route(part), node)) {
                int early = partSlot[part] + routes.delaySlots(stop);
                int late = routes.latePercent(stop);
                int percent = (early >= first && early <= last ? routes.earlyPercent(stop) : 0)
                        + (early + 1 >= first && early + 1 <= last ? late : 0);
                if (percent > 0) {
                    arrivals.merge(parts.shipment(part), percent * parts.quantity(part), Long::sum);
                }
            }
        }
        return arrivals;
    }

    private List<Contributor> contributors(Map<Integer, Long> movable) {
        // Stable: equal shipments stay in their order.
        return movable.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Integer, Long> entry) -> -entry.getValue()))
                .limit(CONTRIBUTORS_NAMED)
                .map(entry -> new Contributor(
                        model.shipments().id(entry.getKey()),
                        parcels(entry.getValue()),
                        Math.max(
                                model.shipments().readySlot(entry.getKey()),
                                model.pins().earliestSlot()),
                        model.shipments().shipBySlot(entry.getKey())))
                .toList();
    }
}
