package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.WorkWindow;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningModelTest {

    /**
     * From shop-east: 1 h feeder, so a quarter of a slot late at hub-east; then 0.25 h in the hub, 1 h for the lorry, 14 h
     * on the road: hub-west after 16.25 h = 4 slots and 6 %; its outlets 1.25 h later, after 17.5 h = 4 slots and 38 %.
     */
    @Test
    void offsetsAreMeanHoursOfAnUnhinderedTrip() {
        Shipments shipments = new Shipments(TinyNetwork.twoHubs());
        Routes routes = new PlanningModel(shipments, PartRule.WHOLE).routes();
        int toWestUrban = 2;
        assertThat(shipments.streams().get(toWestUrban).outlet()).isEqualTo(2);

        int first = routes.firstStop(toWestUrban);
        assertThat(routes.firstStop(toWestUrban + 1) - first).isEqualTo(3);
        assertStop(routes, first, 0, 0, 25);
        assertStop(routes, first + 1, 1, 4, 6);
        assertStop(routes, first + 2, 2 + 2, 4, 38);

        int toEastUrban = 0;
        assertThat(routes.firstStop(1) - routes.firstStop(toEastUrban)).isEqualTo(2);
        assertStop(routes, 0, 0, 0, 25);
    }

    private static void assertStop(Routes routes, int stop, int node, int delay, int late) {
        assertThat(routes.node(stop)).isEqualTo(node);
        assertThat(routes.delaySlots(stop)).isEqualTo(delay);
        assertThat(routes.latePercent(stop)).isEqualTo(late);
    }

    /** Sorting at 2,000 an hour is scarcer than screening at 2,500; at 1,500 screening counts apart, for origins only. */
    @Test
    void screeningCountsApartOnlyWhereItIsScarcest() {
        assertThat(new PlanningModel(new Shipments(TinyNetwork.twoHubs()), PartRule.WHOLE).nodeCount())
                .isEqualTo(6);

        Scenario tiny = TinyNetwork.twoHubs();
        Hub east = tiny.hubs().get(0);
        List<Stage> slowScreening = List.of(
                new Stage.Line(StageKind.SCREENING, 1_500, WorkWindow.ALL_DAY),
                new Stage.Line(StageKind.SORTING, 2_000, WorkWindow.ALL_DAY));
        PlanningModel model = new PlanningModel(
                new Shipments(withHubs(
                        tiny,
                        List.of(
                                new Hub(east.id(), east.name(), east.region(), slowScreening, 12_000, List.of()),
                                tiny.hubs().get(1)))),
                PartRule.WHOLE);

        assertThat(model.nodeCount()).isEqualTo(7);
        assertThat(model.screeningNode(0)).isEqualTo(6);
        assertThat(model.screeningNode(1)).isEqualTo(-1);
        assertThat(model.nodeId(6)).isEqualTo("hub-east");
        assertThat(model.capacity(0, 0)).isEqualTo(4L * 2_000 * Units.LOAD_PER_PARCEL);
        assertThat(model.capacity(6, 0)).isEqualTo(4L * 1_500 * Units.LOAD_PER_PARCEL);
        Routes routes = model.routes();
        for (int route = 0; route < routes.count(); route++) {
            boolean fromEast = routes.node(routes.firstStop(route)) == 0;
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                assertThat(fromEast || routes.node(stop) != 6).isTrue();
            }
        }
    }

    /**
     * 240 h on the road: outlets are reached after 1 + 0.25 + 1 + 240 + 0.25 + 1 = 243.5 h = 60.875 slots of four hours,
     * so the last arrivals come 61 slots after the last release slot: ten days, where a week was not enough.
     */
    @Test
    void capacityLastsAsLongAsTheLongestTrip() {
        Scenario tiny = TinyNetwork.twoHubs();
        List<Lane> slow = tiny.lanes().stream()
                .map(lane -> new Lane(
                        lane.from(),
                        lane.to(),
                        lane.mode(),
                        lane.distanceKm(),
                        240,
                        lane.cv(),
                        lane.timetable(),
                        lane.parcelsPerDeparture()))
                .toList();
        PlanningModel model = new PlanningModel(new Shipments(with(tiny, tiny.hubs(), slow)), PartRule.WHOLE);

        assertThat(model.slotCount()).isEqualTo(6 * 6);
        assertThat(model.horizon()).isEqualTo(6 * 6 + 61);
        for (int slot = model.slotCount(); slot < model.horizon(); slot++) {
            assertThat(model.capacity(0, slot)).as("slot %d", slot).isEqualTo(4L * 2_000 * Units.LOAD_PER_PARCEL);
            assertThat(model.capacity(2, slot)).as("slot %d", slot).isEqualTo(model.capacity(2, slot % 6));
        }
    }

    private static Scenario withHubs(Scenario s, List<Hub> hubs) {
        return with(s, hubs, s.lanes());
    }

    private static Scenario with(Scenario s, List<Hub> hubs, List<Lane> lanes) {
        return Variant.of(s).hubs(hubs).lanes(lanes).build();
    }

    @Test
    void splitsIntoEqualParts() {
        Shipments shipments =
                OneHub.of(new double[] {1_000, 90}, new double[] {1}, 100, 1).shipments();
        PlanningModel model = new PlanningModel(shipments, new PartRule(8, 100, 1_000));
        assertThat(model.parts().count()).isEqualTo(8);
        assertThat(model.parts().quantity(0)).isEqualTo(1_000 * Units.QUANTITY_PER_PARCEL / 8);
        assertThat(model.parts().share(0)).isEqualTo(Schedule.WHOLE / 8);
    }

    @Test
    void countsReleasesOutsideTheirWindowAsViolations() {
        Shipments shipments = OneHub.of(new double[] {0, 1_000, 0, 0}, new double[] {1}, 100, 1)
                .shipments();
        PlanningModel model = new PlanningModel(shipments, PartRule.WHOLE);
        assertThat(model.score(Baselines.shipAtOnce(shipments)).isFeasible()).isTrue();
        for (int slot : new int[] {0, 3}) {
            int[] release = {0, slot, 2, 3};
            assertThat(model.score(Schedule.unsplit("wrong", release)).violation())
                    .isEqualTo(1_000 * Units.LOAD_PER_PARCEL);
        }
    }

    @Test
    void refusesWhatWouldOverflow() {
        Shipments tooMany =
                OneHub.of(new double[] {1e15, 0}, new double[] {1}, 100, 1).shipments();
        assertThatThrownBy(() -> new PlanningModel(tooMany, PartRule.DEFAULT))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("one-hub");
    }
}
