package cuofeng.simulator.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.outcome.HubRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares by arithmetic against what a simulated hub is found to have worked on. */
class HubTrafficTest {

    private static Scenario shipped(String name) {
        return ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow())
                .scenario()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quickstart", "cross-border", "rural-west", "hub-stress"})
    void sharesAreThoseOfTheParcelsThatCome(String name) {
        Scenario scenario = shipped(name);
        Shipments all = new Shipments(scenario);
        for (int hub = 0; hub < scenario.hubs().size(); hub++) {
            HubTraffic traffic = HubTraffic.of(all, hub);
            if (traffic.share() == 0) {
                continue;
            }
            // So little that everything passes, in lots so small that shares come out.
            double load = 2000;
            Scenario stressed = new StressedHub(scenario, hub, scenario.season().start()).under(load, traffic, 2, 4, 1);
            Shipments shipments = StressedHub.shipments(stressed, traffic);
            HubRun run = new Replication(shipments, 1, 0)
                    .watch(Schedule.unsplit("at-once", new int[shipments.count()]), hub);
            String which = name + " " + scenario.hubs().get(hub).id();
            double arrived = run.arrivedParcels();
            assertThat(arrived / (4 * 24)).as(which).isCloseTo(load, within(0.03 * load));
            run.hub().stages().forEach(stage -> {
                for (StageKind kind : StageKind.values()) {
                    if (kind.id().equals(stage.stage())) {
                        assertThat(stage.busyParcels() / arrived)
                                .as(which + " " + kind.id())
                                .isCloseTo(traffic.visits(kind), within(0.02));
                    }
                }
            });
        }
    }

    @Test
    void busiestHubOfTheNationIsYiwu() {
        Scenario scenario = shipped("double11-2023");
        int busiest = HubTraffic.busiest(new Shipments(scenario));
        assertThat(scenario.hubs().get(busiest).id()).isEqualTo("jinhua-yiwu");
    }
}
