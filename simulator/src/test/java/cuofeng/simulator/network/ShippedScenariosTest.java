package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import org.junit.jupiter.api.Test;

/** One replication of each shipped scenario that takes about a second shows what its head comment promises. */
class ShippedScenariosTest {

    private static Outcome shippedAtOnce(String name) {
        Scenario scenario = ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow())
                .scenario()
                .orElseThrow();
        Shipments shipments = new Shipments(scenario);
        Outcome outcome = new Replication(shipments, scenario.seed(), 0).run(Schedules.shipAtOnce(shipments));
        assertThat(outcome.counts().conserved()).isTrue();
        assertThat(outcome.counts().refused()).isZero();
        assertThat(outcome.sortedUnscreened()).isZero();
        assertThat(outcome.screened()).isPositive();
        return outcome;
    }

    private static NodeOutcome node(Outcome outcome, String id) {
        return outcome.nodes().stream()
                .filter(node -> node.node().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double backlog(NodeOutcome node, String stage) {
        return node.stages().stream()
                .filter(s -> s.stage().equals(stage))
                .mapToDouble(StageOutcome::backlogParcelHours)
                .sum();
    }

    @Test
    void hubStressFloodsTheHubAndNothingElse() {
        Outcome outcome = shippedAtOnce("hub-stress");
        assertThat(node(outcome, "hub").floodedHours()).isBetween(1.0, 24.0);
        assertThat(backlog(node(outcome, "hub"), StageOutcome.GATE)).isPositive();
        assertThat(outcome.nodes())
                .filteredOn(node -> node.kind() == NodeKind.OUTLET)
                .allSatisfy(node -> assertThat(node.floodedHours()).isZero());
        // Fresh goods go first; both wait for the couriers of the morning.
        assertThat(outcome.shipToDoorByClass().get("fresh").meanHours())
                .isLessThan(outcome.shipToDoorByClass().get("standard").meanHours());
    }

    @Test
    void cityLastmileWorksOvertimeWithinTheLaw() {
        Outcome outcome = shippedAtOnce("city-lastmile");
        assertThat(outcome.nodes())
                .filteredOn(node -> node.kind() == NodeKind.OUTLET)
                .allSatisfy(node -> {
                    assertThat(node.couriers().overtime()).as(node.node()).isPositive();
                    assertThat(node.couriers().overLimit()).as(node.node()).isZero();
                    assertThat(node.couriers().mostOfDay()).as(node.node()).isLessThanOrEqualTo(10);
                });
        assertThat(outcome.handovers().toLockers()).isPositive();
        assertThat(outcome.handovers().failedAttempts()).isPositive();
        assertThat(outcome.orderToDoorByArea().get(Area.RURAL).meanHours())
                .isGreaterThan(outcome.orderToDoorByArea().get(Area.URBAN).meanHours());
    }

    @Test
    void ruralWestHasAGapOfADayThatJointDeliveryNarrows() {
        Outcome outcome = shippedAtOnce("rural-west");
        double urban = outcome.orderToDoorByArea().get(Area.URBAN).meanHours();
        double rural = outcome.orderToDoorByArea().get(Area.RURAL).meanHours();
        assertThat(rural - urban).isBetween(20.0, 48.0);
        // Longnan's way from Lanzhou takes two hours more than Tianshui's; its villages are served three days a week.
        assertThat(outcome.orderToDoorByRegion().get("longnan").meanHours())
                .isGreaterThan(outcome.orderToDoorByRegion().get("tianshui").meanHours() + 6);
    }

    @Test
    void crossBorderWaitsForClearanceAndNotForSorters() {
        Outcome outcome = shippedAtOnce("cross-border");
        NodeOutcome shanghai = node(outcome, "shanghai-gateway");
        assertThat(backlog(shanghai, "clearance")).isGreaterThan(10 * backlog(shanghai, "sorting"));
        assertThat(outcome.orderToDoorByRegion().get("europe").meanHours())
                .isGreaterThan(outcome.orderToDoorByRegion().get("shanghai").meanHours() + 24);
    }
}
