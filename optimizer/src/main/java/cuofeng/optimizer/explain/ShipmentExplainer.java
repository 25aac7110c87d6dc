package cuofeng.optimizer.explain;

import cuofeng.optimizer.explain.Explanation.Arrival;
import cuofeng.optimizer.explain.Explanation.Effect;
import cuofeng.optimizer.explain.Explanation.NodeEffect;
import cuofeng.optimizer.explain.Explanation.Option;
import cuofeng.optimizer.explain.Explanation.PartOption;
import cuofeng.optimizer.explain.Explanation.Release;
import cuofeng.optimizer.explain.Explanation.Verdict;
import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Takes a shipment out of a schedule and puts it back in every slot of its window, to see what that adds. */
public final class ShipmentExplainer {

    private final PlanningModel model;
    private final Schedule schedule;
    private final int shipment;
    private final int ready;
    private final int shipBy;
    /** Everything but the shipment, in between. */
    private final BacklogState without;

    private ShipmentExplainer(Shipments shipments, Schedule schedule, int shipment) {
        this.model = PlanningModel.allBut(shipments, schedule, shipment);
        this.schedule = schedule;
        this.shipment = shipment;
        this.ready = shipments.readySlot(shipment);
        this.shipBy = shipments.shipBySlot(shipment);
        this.without = new BacklogState(model);
    }

    /**
     * Explains a shipment of a schedule; needs no search.
     *
     * @param shipment number of it
     */
    public static Explanation explain(Shipments shipments, Schedule schedule, int shipment) {
        return new ShipmentExplainer(shipments, schedule, shipment).explanation();
    }

    private Explanation explanation() {
        int parts = model.parts().count();
        boolean movable = parts > 0;
        Effect planned = effect(part -> schedule.slot(shipment, part));
        List<Option> options = new ArrayList<>();
        for (int slot = ready; movable && slot <= shipBy; slot++) {
            int all = slot;
            options.add(new Option(slot, effect(part -> all)));
        }
        boolean allAtOnce = IntStream.range(0, schedule.partCount(shipment))
                .allMatch(part -> schedule.slot(shipment, part) == ready);
        return new Explanation(
                model.shipments().id(shipment),
                (double) model.quantity(shipment) / Units.QUANTITY_PER_PARCEL,
                ready,
                shipBy,
                model.slotHours(),
                movable ? verdict(allAtOnce, planned, options.get(0).effect()) : Verdict.MAY_NOT_MOVE,
                releases(),
                planned,
                options);
    }

    private static Verdict verdict(boolean allAtOnce, Effect planned, Effect atOnce) {
        if (allAtOnce) {
            return Verdict.AT_ONCE;
        }
        if (atOnce.addedAboveLimits() > planned.addedAboveLimits()) {
            return Verdict.KEEPS_LIMITS;
        }
        return atOnce.addedBacklog() > planned.addedBacklog() ? Verdict.SAVES_BACKLOG : Verdict.SAVES_NOTHING;
    }

    /** What releasing all parts adds, each in its slot. */
    private Effect effect(IntUnaryOperator slotOfPart) {
        int parts = model.parts().count();
        if (parts == 0) {
            return new Effect(0, 0, List.of());
        }
        long[][] before = backlogOnTheWay();
        long backlogBefore = without.backlogCost();
        long violationBefore = without.violation();
        for (int part = 0; part < parts; part++) {
            without.release(part, slotOfPart.applyAsInt(part));
        }
        long[][] after = backlogOnTheWay();
        Effect effect = new Effect(
                Units.backlogParcelHours(without.backlogCost() - backlogBefore, model.slotHours()),
                parcels(without.violation() - violationBefore),
                nodeEffects(before, after));
        for (int part = 0; part < parts; part++) {
            without.takeBack(part, slotOfPart.applyAsInt(part));
        }
        return effect;
    }

    /** Nodes of the shipment's route, each once, though several of its ways may lead by it. */
    private int[] nodesOnTheWay() {
        Routes routes = model.routes();
        return IntStream.range(routes.firstStop(route()), routes.firstStop(route() + 1))
                .map(routes::node)
                .distinct()
                .toArray();
    }

    /** Backlog of them by slot. */
    private long[][] backlogOnTheWay() {
        return IntStream.of(nodesOnTheWay())
                .mapToObj(node -> IntStream.range(0, model.horizon())
                        .mapToLong(slot -> without.backlog(node, slot))
                        .toArray())
                .toArray(long[][]::new);
    }

    private int route() {
        return shipment / model.slotCount();
    }

    private List<NodeEffect> nodeEffects(long[][] before, long[][] after) {
        List<NodeEffect> effects = new ArrayList<>();
        int[] nodes = nodesOnTheWay();
        for (int i = 0; i < before.length; i++) {
            int node = nodes[i];
            long sum = 0;
            int first = -1;
            int last = -1;
            int worst = -1;
            for (int slot = 0; slot < model.horizon(); slot++) {
                long added = after[i][slot] - before[i][slot];
                if (added > 0) {
                    sum += added;
                    first = first < 0 ? slot : first;
                    last = slot;
                    worst = worst < 0 || after[i][slot] > after[i][worst] ? slot : worst;
                }
            }
            if (sum > 0) {
                effects.add(new NodeEffect(
                        model.nodeId(node),
                        model.isScreening(node),
                        parcels(sum) * model.slotHours(),
                        first,
                        last,
                        worst,
                        parcels(after[i][worst]),
                        parcels(after[i][worst] - before[i][worst]),
                        parcels(model.limit(node))));
            }
        }
        return effects;
    }

    private static double parcels(long load) {
        return (double) load / Units.LOAD_PER_PARCEL;
    }

    private List<Release> releases() {
        Parts parts = model.parts();
        int[] slots = IntStream.range(0, parts.count())
                .map(part -> schedule.slot(shipment, part))
                .toArray();
        BacklogState planned = new BacklogState(model, slots);
        List<Release> releases = new ArrayList<>();
        for (int part = 0; part < schedule.partCount(shipment); part++) {
            int slot = schedule.slot(shipment, part);
            boolean movable = part < parts.count();
            double parcels = movable
                    ? parts.quantity(part)
                    : (double) model.quantity(shipment) * schedule.share(shipment, part) / Schedule.WHOLE;
            releases.add(new Release(
                    slot,
                    parcels / Units.QUANTITY_PER_PARCEL,
                    arrivals(slot),
                    movable ? partOptions(planned, part, slot) : List.of()));
        }
        return releases;
    }

    private List<PartOption> partOptions(BacklogState planned, int part, int plannedSlot) {
        planned.takeBack(part, plannedSlot);
        List<PartOption> options = new ArrayList<>();
        for (int slot = ready; slot <= shipBy; slot++) {
            planned.tryRelease(part, slot);
            options.add(new PartOption(
                    slot,
                    Units.backlogParcelHours(planned.extraBacklogCost(), model.slotHours()),
                    parcels(planned.extraViolation())));
        }
        planned.release(part, plannedSlot);
        return options;
    }

    private List<Arrival> arrivals(int slot) {
        Routes routes = model.routes();
        List<Arrival> arrivals = new ArrayList<>();
        for (int stop = routes.firstStop(route()); stop < routes.firstStop(route() + 1); stop++) {
            int node = routes.node(stop);
            if (!model.isScreening(node) && !model.isDock(node)) {
                arrivals.add(new Arrival(
                        model.nodeId(node),
                        slot + routes.delaySlots(stop),
                        (double) routes.latePercent(stop) / (routes.earlyPercent(stop) + routes.latePercent(stop))));
            }
        }
        return arrivals;
    }
}
