package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocksTest {

    private static final int EAST_TO_WEST = 0;
    private static final int WEST_TO_EAST = 1;

    private static PlanningModel model(Scenario scenario) {
        return new PlanningModel(new Shipments(scenario), PartRule.WHOLE);
    }

    private static Scenario offering(Scenario scenario) {
        return Variant.of(scenario).levers(TightLanes.VEHICLES).build();
    }

    /**
     * 30,800 parcels of the evening slot of the wave get ready in it at shop-east, half of them for the west: 75 % of
     * 15,400 come to the dock within four hours, where 2 x 3,000 leave. From shop-west 75 % of 6,600 fit.
     */
    @Test
    void onlyLanesWithTooLittleRoomHaveDocks() {
        PlanningModel model = model(offering(TinyNetwork.twoHubs()));
        assertThat(model.nodeCount()).isEqualTo(7);
        assertThat(model.dockNode(EAST_TO_WEST)).isEqualTo(6);
        assertThat(model.dockNode(WEST_TO_EAST)).isEqualTo(-1);
        assertThat(model.laneOf(6)).isEqualTo(EAST_TO_WEST);
        assertThat(model.nodeId(6)).isEqualTo("hub-east > hub-west");
        assertThat(model.isDock(6)).isTrue();
        assertThat(model.isScreening(6)).isFalse();
        assertThat(model.isDock(5)).isFalse();
        assertThat(model.weight(6)).isEqualTo(model.weight(0));
        assertThat(model.limit(6)).isEqualTo(model.limit(0));
    }

    /** The feeder takes an hour and the hub a quarter: 1.25 h of a slot of four, 31 % (31.25) come a slot later. */
    @Test
    void parcelsComeToTheDockWhenTheyHavePassedTheHub() {
        Shipments shipments = new Shipments(offering(TinyNetwork.twoHubs()));
        assertDockStop(PlanningInput.of(shipments, PartRule.WHOLE), 0, 31);
        // Four hours more in the hub are a slot more; what vehicles are waited for comes after the dock.
        Feedback late = new Feedback(List.of(4.0, 0.0), List.of(3.0, 0.0), List.of());
        assertDockStop(PlanningInput.of(shipments, PartRule.WHOLE).with(late), 1, 31);
    }

    private static void assertDockStop(PlanningInput input, int delay, int late) {
        PlanningModel model = new PlanningModel(input);
        Routes routes = model.routes();
        int toWestUrban = 2;
        int stop = routes.firstStop(toWestUrban) + 1;
        assertThat(routes.node(stop)).isEqualTo(model.dockNode(EAST_TO_WEST));
        assertThat(routes.delaySlots(stop)).isEqualTo(delay);
        assertThat(routes.latePercent(stop)).isEqualTo(late);
        assertThat(routes.firstStop(toWestUrban + 1) - routes.firstStop(toWestUrban))
                .isEqualTo(4);
    }

    /** Hired vehicles leave the nodes as they are, so that plans with and without them compare. */
    @Test
    void hiredVehiclesRaiseTheCapacityOfTheirDayAndKeepTheDock() {
        Scenario tiny = offering(TinyNetwork.twoHubs());
        LocalDate third = tiny.season().timeAxis().date(2);
        Scenario hired = Variant.of(tiny)
                .eachLane(lane -> lane.withExtra(new Lane.ExtraVehicles(1_200, 0, List.of(new Lane.Hired(third, 100)))))
                .build();
        PlanningModel model = model(hired);
        assertThat(model.dockNode(EAST_TO_WEST)).isEqualTo(6);
        assertThat(model.nodeCount()).isEqualTo(7);
        for (int slot = 0; slot < model.horizon(); slot++) {
            // 100 vehicles of 1,200 over the six slots of the day.
            long parcels = slot / 6 == 2 ? 6_000 + 100 * 1_200 / 6 : 6_000;
            assertThat(model.capacity(6, slot)).as("slot %d", slot).isEqualTo(parcels * Units.LOAD_PER_PARCEL);
        }
    }

    /** Neither nodes nor objective change where vehicles are not offered, whatever else is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void scenariosWithoutTheLeverHaveNoDocks(long seed) {
        Shipments tight = TightLanes.of(SyntheticSeason.SMALL.generate(seed), 8_000, seed);
        Levers others = new Levers(
                1e6,
                new Levers.SurgeCouriers(2, 1),
                new Levers.SurgeShifts(2, 1),
                Levers.SurgeVehicles.NONE,
                Levers.Preposition.NONE,
                new Levers.TransitHub(0.2, 0));
        PlanningModel with = new PlanningModel(tight, PartRule.WHOLE);
        PlanningModel without =
                model(Variant.of(tight.scenario()).levers(others).build());
        PlanningModel roomy = new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.WHOLE);
        int sites = roomy.nodeCount();
        assertThat(with.nodeCount()).as("seed %d", seed).isGreaterThan(sites);
        assertThat(without.nodeCount()).isEqualTo(sites);
        Schedule atOnce = Baselines.shipAtOnce(tight);
        assertThat(without.score(atOnce)).isEqualTo(roomy.score(atOnce));
        assertThat(without.backlog(atOnce)).isEqualTo(roomy.backlog(atOnce)).hasSize(sites * roomy.horizon());
        // With docks, the other nodes are as without, and the docks come on top.
        long[] docked = with.backlog(atOnce);
        assertThat(docked).startsWith(roomy.backlog(atOnce));
        long atDocks = 0;
        for (int cell = sites * with.horizon(); cell < docked.length; cell++) {
            atDocks += docked[cell] * with.weight(cell / with.horizon());
        }
        assertThat(atDocks).isPositive();
        assertThat(with.score(atOnce).backlog()).isEqualTo(roomy.score(atOnce).backlog() + atDocks);
    }

    /** Half of what goes from east to west takes the way by the third hub, and so half of the dock's load. */
    @Test
    void waysByATransitHubHaveDocksOfTheirOwn() {
        Scenario three = offering(ThreeHubs.scenario(List.of(new Route("hub-east", "hub-west", "hub-mid", 0.5))));
        Scenario tight = Variant.of(three)
                .eachLane(lane -> TightLanes.withRoom(lane, 500))
                .build();
        PlanningModel model = model(tight);
        Routes routes = model.routes();
        int toWestUrban = 2;
        int[] percent = new int[model.nodeCount()];
        for (int stop = routes.firstStop(toWestUrban); stop < routes.firstStop(toWestUrban + 1); stop++) {
            percent[routes.node(stop)] += routes.earlyPercent(stop) + routes.latePercent(stop);
        }
        for (int lane = 0; lane < tight.lanes().size(); lane++) {
            boolean onTheWay = lane != WEST_TO_EAST;
            assertThat(model.dockNode(lane)).as("lane %d", lane).isGreaterThanOrEqualTo(0);
            assertThat(percent[model.dockNode(lane)]).as("lane %d", lane).isEqualTo(onTheWay ? 50 : 0);
        }
    }

    /** Random releases, room, surges, hired vehicles: parcels flow hour by hour, as written down here once more. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void dockBacklogIsThatOfAnIndependentFluidCalculation(long seed) {
        Shipments shipments = TightLanes.of(SyntheticSeason.SMALL.generate(seed), 8_000, seed);
        PlanningModel model = new PlanningModel(shipments, PartRule.WHOLE);
        SplittableRandom random = new SplittableRandom(seed);
        int[] slots = new int[shipments.count()];
        for (int i = 0; i < slots.length; i++) {
            int ready = shipments.readySlot(i);
            slots[i] = shipments.mayMove(i) ? ready + random.nextInt(shipments.shipBySlot(i) - ready + 1) : ready;
        }
        long[] backlog = model.backlog(Schedule.unsplit("any", slots));
        List<Integer> docks = new ArrayList<>();
        for (int lane = 0; lane < shipments.scenario().lanes().size(); lane++) {
            int dock = model.dockNode(lane);
            double[] waiting = fluid(model, lane, slots);
            if (dock < 0) {
                double[] atOnce = fluid(model, lane, readySlots(shipments));
                assertThat(atOnce).as("seed %d lane %d", seed, lane).containsOnly(0.0);
                continue;
            }
            docks.add(dock);
            for (int slot = 0; slot < model.horizon(); slot++) {
                double parcels = (double) backlog[dock * model.horizon() + slot] / Units.LOAD_PER_PARCEL;
                // Room is rounded down to thousandths of a parcel, slot by slot.
                assertThat(parcels)
                        .as("seed %d lane %d slot %d", seed, lane, slot)
                        .isCloseTo(waiting[slot], within(0.5));
            }
        }
        assertThat(docks).as("seed %d", seed).isNotEmpty();
    }

    private static int[] readySlots(Shipments shipments) {
        int[] slots = new int[shipments.count()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = shipments.readySlot(i);
        }
        return slots;
    }

    /** Lanes of the season join all hubs directly, so the dock of a way comes 0.25 h after its first hub. */
    private static double[] fluid(PlanningModel model, int lane, int[] slots) {
        Shipments shipments = model.shipments();
        Scenario scenario = shipments.scenario();
        Lane link = scenario.lanes().get(lane);
        int slotHours = scenario.season().slotHours();
        double[] arriving = new double[model.horizon()];
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            OrderStream stream = shipments.stream(shipment);
            String from = scenario.shippers().get(stream.shipper()).hub();
            String to = scenario.outlets().get(stream.outlet()).hub();
            if (from.equals(link.from()) && to.equals(link.to())) {
                double parcels = (double) model.quantity(shipment) / Units.QUANTITY_PER_PARCEL;
                double hours =
                        scenario.shippers().get(stream.shipper()).feeder().transitHours() + 0.25;
                double share = Math.round(hours / slotHours * 100) / 100.0;
                arriving[slots[shipment]] += parcels * (1 - share);
                arriving[slots[shipment] + 1] += parcels * share;
            }
        }
        double[] waiting = new double[model.horizon()];
        int lastDay = scenario.season().timeAxis().dayCount() - 1;
        for (int slot = 0; slot < waiting.length; slot++) {
            LocalDate date = scenario.season().timeAxis().date(Math.min(slot * slotHours / 24, lastDay));
            boolean surged = !date.isBefore(link.surges().get(0).from())
                    && date.isBefore(link.surges().get(0).to());
            double perDay = 24
                            * 60.0
                            / link.timetable().headwayMinutes()
                            * link.parcelsPerDeparture()
                            * (surged ? link.surges().get(0).factor() : 1)
                    + (double) link.extra().on(date) * link.extra().vehicleParcels();
            double before = slot == 0 ? 0 : waiting[slot - 1];
            waiting[slot] = Math.max(0, before + arriving[slot] - perDay * slotHours / 24);
        }
        return waiting;
    }
}
