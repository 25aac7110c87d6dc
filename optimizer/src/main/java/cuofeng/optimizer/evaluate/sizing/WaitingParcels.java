package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What waits where in simulated replications, and what would wait with a little more capacity or a little less. Capacity
 * added to a stage takes away what waits there, as long as something waits: the reduction is carried from slot to slot and
 * never exceeds the backlog. Capacity taken away adds to the backlog until the stage next runs empty. Both are guesses for
 * the order in which candidates are simulated, nothing more. What waits at a gate counts for the stage of the node in
 * which most waits.
 */
final class WaitingParcels {

    /** Parcels: less than this is nothing. */
    private static final double EMPTY = 0.5;
    /** A node that floods between slot ends, or in a few replications, counts as flooded near its highest reading. */
    private static final double NEAR_HIGHEST = 0.95;

    private final Scenario scenario;
    private final TimeAxis axis;
    private final int hubs;
    /** {@code [node][stage][slot]}: means over replications. */
    private final double[][][] stages;
    /** {@code [node][slot]}: the highest of all replications, all stages and the gate together. */
    private final double[][] highest;
    /** {@code [node]}: above it the node counts as flooded; infinite where none did. */
    private final double[] limits;

    private final double[] floodedHours;
    private final LaneLoads lanes;
    private final double[][] laneWaiting;

    WaitingParcels(Scenario scenario, List<Outcome> outcomes, LaneLoads lanes) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
        this.hubs = scenario.hubs().size();
        int nodes = outcomes.get(0).nodes().size();
        this.stages = new double[nodes][][];
        this.highest = new double[nodes][axis.slotCount()];
        this.limits = new double[nodes];
        this.floodedHours = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            read(node, outcomes);
        }
        this.lanes = lanes;
        this.laneWaiting = new double[scenario.lanes().size()][];
    }

    private void read(int node, List<Outcome> outcomes) {
        List<String> names = names(node);
        stages[node] = new double[names.size()][axis.slotCount()];
        double[] gate = new double[axis.slotCount()];
        for (Outcome outcome : outcomes) {
            NodeOutcome one = outcome.nodes().get(node);
            floodedHours[node] += one.floodedHours() / outcomes.size();
            double[] sum = new double[axis.slotCount()];
            for (StageOutcome stage : one.stages()) {
                int at = names.indexOf(stage.stage());
                double[] into = at < 0 ? gate : stages[node][at];
                for (int slot = 0; slot < sum.length; slot++) {
                    long parcels = stage.backlogAtSlotEnd().at(slot);
                    sum[slot] += parcels;
                    into[slot] += parcels / (double) outcomes.size();
                }
            }
            for (int slot = 0; slot < sum.length; slot++) {
                highest[node][slot] = Math.max(highest[node][slot], sum[slot]);
            }
        }
        addTo(fullest(stages[node]), gate);
        double most = Arrays.stream(highest[node]).max().orElse(0);
        limits[node] =
                floodedHours[node] > 0 ? Math.min(storageLimit(node), NEAR_HIGHEST * most) : Double.POSITIVE_INFINITY;
    }

    private static double[] fullest(double[][] of) {
        double[] fullest = of[0];
        for (double[] stage : of) {
            if (Arrays.stream(stage).sum() > Arrays.stream(fullest).sum()) {
                fullest = stage;
            }
        }
        return fullest;
    }

    private static void addTo(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private double storageLimit(int node) {
        return node < hubs
                ? scenario.hubs().get(node).storageLimitParcels()
                : scenario.outlets().get(node - hubs).storageLimitParcels();
    }

    /** Stages that an offer may add to, then what waits for vehicles. */
    private List<String> names(int node) {
        if (node >= hubs) {
            return List.of(StageOutcome.DELIVERY);
        }
        Hub hub = scenario.hubs().get(node);
        List<String> names = new ArrayList<>();
        for (Stage stage : hub.stages()) {
            names.add(stage.kind().id());
        }
        names.add(StageOutcome.VEHICLE);
        return names;
    }

    int slotHours() {
        return axis.slotHours();
    }

    boolean isHub(int node) {
        return node < hubs;
    }

    /** First slot of the figures. */
    int firstSlot() {
        return axis.seasonStartSlot();
    }

    int slotCount() {
        return axis.slotCount();
    }

    /** Node hours above storage limits, as the simulation read them. */
    double floodedHours() {
        return Arrays.stream(floodedHours).sum();
    }

    /** Hours of slots at whose end a node counts as flooded. */
    double floodedSlotHours() {
        double hours = 0;
        for (int node = 0; node < limits.length; node++) {
            for (int slot = firstSlot(); slot < slotCount(); slot++) {
                hours += highest[node][slot] > limits[node] ? axis.slotHours() : 0;
            }
        }
        return hours;
    }

    /** Mean backlog of all hubs or all outlets at the end of each slot. */
    double[] totals(boolean ofHubs) {
        double[] totals = new double[slotCount()];
        for (int node = ofHubs ? 0 : hubs; node < (ofHubs ? hubs : stages.length); node++) {
            for (double[] stage : stages[node]) {
                addTo(totals, stage);
            }
        }
        return totals;
    }

    /** The node whose backlog an offer takes away. */
    int node(SurgeOffer offer) {
        return switch (offer.kind()) {
            case COURIERS -> hubs + offer.place();
            case SHIFTS, SCREENING, SORTING -> offer.place();
            case VEHICLES -> lanes.hubOf(offer.place());
        };
    }

    /** Told of a change in what waits in a node. */
    interface Change {
        /**
         * A slot with a change.
         *
         * @param parcels taken away or added, {@code > 0}
         * @param aboveLimit parcels above the limit before the change; negative below it
         */
        void at(int slot, double parcels, double aboveLimit);
    }

    /**
     * What one more step of an offer would take away.
     *
     * @param buy whether it is bought: then the backlog falls by it
     */
    void relieve(SurgeOffer offer, int level, boolean buy, Change change) {
        int node = node(offer);
        for (int stage = 0; stage < offer.parcelsPerUnit().size(); stage++) {
            double parcels = offer.stepParcels(level, stage);
            if (parcels > 0) {
                relieve(node, backlog(offer, node, stage), offer.day(), parcels, buy, change);
            }
        }
    }

    private double[] backlog(SurgeOffer offer, int node, int stage) {
        if (offer.kind() != SurgeKind.VEHICLES) {
            return stages[node][stage];
        }
        double[] known = laneWaiting[offer.place()];
        if (known == null) {
            known = lanes.waiting(offer.place());
            double[] hub = stages[node][stages[node].length - 1];
            for (int slot = 0; slot < known.length; slot++) {
                known[slot] = Math.min(known[slot], hub[slot]);
            }
            laneWaiting[offer.place()] = known;
        }
        return known;
    }

    private void relieve(int node, double[] backlog, int day, double parcels, boolean buy, Change change) {
        int slotsPerDay = axis.slotsPerDay();
        double relief = 0;
        for (int slot = day * slotsPerDay; slot < backlog.length; slot++) {
            if (slot < (day + 1) * slotsPerDay) {
                relief += parcels / slotsPerDay;
            }
            relief = Math.min(relief, backlog[slot]);
            if (relief > EMPTY) {
                change.at(slot, relief, highest[node][slot] - limits[node]);
                if (buy) {
                    backlog[slot] -= relief;
                    highest[node][slot] -= relief;
                }
            } else if (slot >= (day + 1) * slotsPerDay) {
                return;
            }
        }
    }

    /** What one step less of an offer would add. */
    void worsen(SurgeOffer offer, int level, Change change) {
        int node = node(offer);
        int slotsPerDay = axis.slotsPerDay();
        double limit = storageLimit(node);
        for (int stage = 0; stage < offer.parcelsPerUnit().size(); stage++) {
            double parcels = offer.stepParcels(level - 1, stage);
            double[] backlog = backlog(offer, node, stage);
            double more = 0;
            for (int slot = offer.day() * slotsPerDay; parcels > 0 && slot < backlog.length; slot++) {
                if (slot < (offer.day() + 1) * slotsPerDay) {
                    more += parcels / slotsPerDay;
                }
                if (backlog[slot] <= EMPTY) {
                    // It stood idle: the work is done all the same.
                    more = 0;
                }
                if (more > 0) {
                    change.at(slot, more, highest[node][slot] - limit);
                }
            }
        }
    }
}
