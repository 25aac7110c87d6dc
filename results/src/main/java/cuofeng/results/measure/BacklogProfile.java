package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Waiting parcels at each slot end of the season, over the replications of a plan.
 *
 * @param node id of a hub or outlet, or one of the sums {@link #ALL_HUBS}, {@link #ALL_OUTLETS}, {@link #SHIPPERS}
 * @param stage of the node; {@link #ALL} for a sum over stages, {@link #HELD} for parcels at shippers
 * @param slots of the season, in order
 */
public record BacklogProfile(String node, String stage, List<Band> slots) {

    public static final String ALL_HUBS = "all-hubs";
    public static final String ALL_OUTLETS = "all-outlets";
    public static final String SHIPPERS = "shippers";
    public static final String ALL = "all";
    public static final String HELD = "held";

    public BacklogProfile {
        slots = List.copyOf(slots);
    }

    /**
     * Hands over, plan by plan, the three sums, then every stage of every node in the scenario's order. A stage in which
     * nothing waits at any slot end of the season, in no replication of any plan, is left out of all plans: most gates
     * are never used, and a national season has hundreds.
     */
    public static void forEach(
            Scenario scenario, List<PlanResult> plans, BiConsumer<PlanResult, BacklogProfile> consumer) {
        Set<StagePlace> used = used(scenario, plans);
        for (PlanResult plan : plans) {
            forEach(scenario, plan, used, profile -> consumer.accept(plan, profile));
        }
    }

    /** A stage by its position in the outcomes. */
    private record StagePlace(int node, int stage) {}

    private static Set<StagePlace> used(Scenario scenario, List<PlanResult> plans) {
        int first = scenario.season().timeAxis().seasonStartSlot();
        Set<StagePlace> used = new HashSet<>();
        for (PlanResult plan : plans) {
            for (Outcome outcome : plan.outcomes()) {
                for (int n = 0; n < outcome.nodes().size(); n++) {
                    List<StageOutcome> stages = outcome.nodes().get(n).stages();
                    for (int s = 0; s < stages.size(); s++) {
                        if (stages.get(s).backlogAtSlotEnd().from(first).max() > 0) {
                            used.add(new StagePlace(n, s));
                        }
                    }
                }
            }
        }
        return used;
    }

    private static void forEach(
            Scenario scenario, PlanResult plan, Set<StagePlace> used, Consumer<BacklogProfile> consumer) {
        consumer.accept(hubs(scenario, plan));
        consumer.accept(outlets(scenario, plan));
        consumer.accept(held(scenario, plan));
        List<NodeOutcome> nodes = plan.outcomes().get(0).nodes();
        for (int n = 0; n < nodes.size(); n++) {
            for (int s = 0; s < nodes.get(n).stages().size(); s++) {
                if (!used.contains(new StagePlace(n, s))) {
                    continue;
                }
                int node = n;
                int stage = s;
                String stageName = nodes.get(n).stages().get(s).stage();
                consumer.accept(of(
                        scenario,
                        plan,
                        nodes.get(n).node(),
                        stageName,
                        outcome -> outcome.nodes().get(node).stages().get(stage).backlogAtSlotEnd()));
            }
        }
    }

    public static BacklogProfile hubs(Scenario scenario, PlanResult plan) {
        return of(scenario, plan, ALL_HUBS, ALL, outcome -> sum(scenario, outcome, NodeKind.HUB));
    }

    public static BacklogProfile outlets(Scenario scenario, PlanResult plan) {
        return of(scenario, plan, ALL_OUTLETS, ALL, outcome -> sum(scenario, outcome, NodeKind.OUTLET));
    }

    public static BacklogProfile held(Scenario scenario, PlanResult plan) {
        return of(scenario, plan, SHIPPERS, HELD, Outcome::heldAtSlotEnd);
    }

    /** All stages of the node at a position in the outcomes. */
    public static BacklogProfile node(Scenario scenario, PlanResult plan, int position) {
        String id = plan.outcomes().get(0).nodes().get(position).node();
        return of(
                scenario,
                plan,
                id,
                ALL,
                outcome -> outcome.nodes().get(position).backlogAtSlotEnd());
    }

    private static BacklogProfile of(
            Scenario scenario, PlanResult plan, String node, String stage, Function<Outcome, Series> series) {
        int first = scenario.season().timeAxis().seasonStartSlot();
        return new BacklogProfile(
                node, stage, Band.over(plan.outcomes().stream().map(series).toList(), first));
    }

    private static Series sum(Scenario scenario, Outcome outcome, NodeKind kind) {
        return outcome.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(NodeOutcome::backlogAtSlotEnd)
                .reduce(Series::plus)
                .orElseGet(() -> Series.of(new long[scenario.season().timeAxis().slotCount()]));
    }
}
