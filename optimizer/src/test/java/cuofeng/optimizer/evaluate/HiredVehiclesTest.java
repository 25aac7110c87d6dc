package cuofeng.optimizer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.levers.LeverPlan;
import cuofeng.optimizer.levers.LeverSearch;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the lever buys in the planning model is what the simulation drives with. */
class HiredVehiclesTest {

    private static final int REPLICATIONS = 5;

    /**
     * Hubs that work off whatever comes and shippers that do not wait, so that lanes alone hold parcels up; 1,500 every two
     * hours to the west.
     */
    private static Scenario scenario() {
        Levers levers = new Levers(
                100_000,
                Levers.SurgeCouriers.NONE,
                Levers.SurgeShifts.NONE,
                new Levers.SurgeVehicles(4, 3_000, 1),
                Levers.Preposition.NONE,
                Levers.TransitHub.NONE);
        List<Stage> quick = List.of(
                new Stage.Line(StageKind.SCREENING, 50_000, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SORTING, 50_000, WorkWindow.ALL_DAY));
        return Variant.of(TinyNetwork.twoHubs())
                .eachHub(hub -> new Hub(hub.id(), hub.name(), hub.region(), quick, 1_000_000, List.of()))
                .eachShipper(s -> new Shipper(
                        s.id(),
                        s.name(),
                        s.hub(),
                        s.share(),
                        s.packParcelsPerHour(),
                        s.promiseHours(),
                        false,
                        s.feeder()))
                .eachLane(lane -> TightLanes.withRoom(lane, 1_500))
                .levers(levers)
                .build();
    }

    private static List<Outcome> simulate(Scenario scenario) {
        Shipments shipments = new Shipments(scenario);
        return new Experiment(1, REPLICATIONS, 1)
                .run(shipments, List.of(Baselines.shipAtOnce(shipments)), finished -> {})
                .get(0);
    }

    /** Parcels in the first hub that wait for vehicles, summed over slot ends. */
    private static long waiting(Outcome outcome) {
        long sum = 0;
        for (StageOutcome stage : outcome.nodes().get(0).stages()) {
            for (int slot = 0; stage.stage().equals(StageOutcome.VEHICLE) && slot < 36; slot++) {
                sum += stage.backlogAtSlotEnd().at(slot);
            }
        }
        return sum;
    }

    @Test
    void simulationDrivesThemAndFewerParcelsWait() {
        Scenario scenario = scenario();
        LeverPlan plan = new LeverSearch().find(scenario, EnumSet.allOf(LeverKind.class));
        assertThat(plan.scenario().lanes().get(0).extra().hired()).isNotEmpty();
        assertThat(plan.relaxedAfter()).isLessThan(plan.relaxedBefore());

        List<Outcome> before = simulate(scenario);
        List<Outcome> after = simulate(plan.scenario());
        for (int r = 0; r < REPLICATIONS; r++) {
            // The same orders, lorries and transit times: the pairs differ by what was hired alone.
            assertThat(waiting(after.get(r))).as("replication %d", r).isLessThan(waiting(before.get(r)) * 3 / 4);
        }
    }
}
