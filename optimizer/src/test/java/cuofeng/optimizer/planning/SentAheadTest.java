package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.SentAhead;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the planning model sends ahead of its payment and by other hubs, by hand and beside the simulator. */
class SentAheadTest {

    private static final double LEAD_HOURS = 26;

    private static Scenario presale(double share) {
        Scenario tiny = TinyNetwork.twoHubs();
        Demand demand = tiny.demand();
        List<Wave> waves = demand.waves().stream()
                .map(w -> new Wave(
                        w.id(), w.name(), w.start(), w.parcels(), w.hourlyShares(), w.shipByHours(), LEAD_HOURS))
                .toList();
        List<Shipper> shippers = tiny.shippers().stream()
                .map(s -> new Shipper(
                        s.id(),
                        s.name(),
                        s.hub(),
                        s.share(),
                        1e6,
                        s.packaging(),
                        s.promiseHours(),
                        s.mayStagger(),
                        share,
                        s.feeder()))
                .toList();
        return Variant.of(tiny)
                .demand(new Demand(
                        demand.daily(), demand.hourlyProfile(), waves, demand.destinations(), demand.gravityExponent()))
                .shippers(shippers)
                .build();
    }

    /** 26 h are six and a half slots: half of what is sent ahead comes to the packing line six slots before, half seven. */
    @Test
    void leavesByTheLeadBeforeItsPayment() {
        Shipments shipments = new Shipments(presale(0.4));
        int waveSlot = -1;
        for (int slot = 0; slot < shipments.slotCount() && waveSlot < 0; slot++) {
            waveSlot = shipments.curve().inWave(slot) ? slot : -1;
        }
        int shipment = shipments.index(0, waveSlot);
        double ofWave = 0;
        for (int hour = waveSlot * 4; hour < waveSlot * 4 + 4; hour++) {
            ofWave +=
                    shipments.curve().wave(0, hour) * shipments.streams().get(0).share();
        }
        List<SentAhead> ahead = shipments.sentAhead(shipment);
        assertThat(ahead).extracting(SentAhead::releaseSlot).containsExactlyInAnyOrder(waveSlot - 6, waveSlot - 7);
        assertThat(ahead).allSatisfy(part -> assertThat(part.releaseSlot()).isLessThan(waveSlot(shipment, shipments)));
        double parcels = ahead.stream().mapToDouble(SentAhead::parcels).sum();
        assertThat(parcels).isCloseTo(0.4 * ofWave, within(1e-6));
        assertThat(ahead.get(0).parcels()).isCloseTo(0.2 * ofWave, within(1e-6));
        assertThat(shipments.scheduledParcels(shipment))
                .isCloseTo(shipments.expectedParcels(shipment) - parcels, within(1e-6));
    }

    private static int waveSlot(int shipment, Shipments shipments) {
        return shipments.orderSlot(shipment);
    }

    @Test
    void nothingIsSentAheadWithoutAShare() {
        Shipments plain = new Shipments(presale(0));
        for (int shipment = 0; shipment < plain.count(); shipment++) {
            assertThat(plain.sentAhead(shipment)).isEmpty();
            assertThat(plain.scheduledParcels(shipment)).isEqualTo(plain.expectedParcels(shipment));
        }
    }

    /** Hubs are loaded before the payment; outlets get as much in all, and none of it before it is paid for. */
    @Test
    void loadsHubsAtOnceAndOutletsWhenPaid() {
        PlanningModel without = new PlanningModel(new Shipments(presale(0)), PartRule.WHOLE);
        PlanningModel with = new PlanningModel(new Shipments(presale(0.4)), PartRule.WHOLE);
        int firstWave = 0;
        while (!with.shipments().curve().inWave(firstWave)) {
            firstWave++;
        }
        for (int node = 0; node < with.nodeCount(); node++) {
            double before = 0;
            double beforeWithout = 0;
            double all = 0;
            double allWithout = 0;
            for (int slot = 0; slot < with.horizon(); slot++) {
                double load = load(with, node, slot);
                double loadWithout = load(without, node, slot);
                all += load;
                allWithout += loadWithout;
                before += slot < firstWave ? load : 0;
                beforeWithout += slot < firstWave ? loadWithout : 0;
            }
            assertThat(all).isCloseTo(allWithout, within(1e-4 * all));
            boolean hub = node < 2;
            assertThat(before > 1.05 * beforeWithout).as("node %d", node).isEqualTo(hub);
            if (!hub) {
                assertThat(before).isCloseTo(beforeWithout, within(1e-4 * all));
            }
        }
    }

    /** Load of a node if everything ships at once. */
    private static double load(PlanningModel model, int node, int slot) {
        long[] load = new long[model.nodeCount() * model.horizon()];
        for (int shipment = 0; shipment < model.shipments().count(); shipment++) {
            if (model.shipments().mayMove(shipment)) {
                model.addLoad(
                        load,
                        shipment / model.slotCount(),
                        model.shipments().readySlot(shipment),
                        model.quantity(shipment));
            }
        }
        return load[node * model.horizon() + slot] + model.fixedLoad(node, slot);
    }

    /** A schedule is scored with what goes ahead of it: from nothing as from step to step. */
    @Test
    void schedulesAreScoredWithPresaleGoods() {
        PlanningModel model = new PlanningModel(new Shipments(presale(0.4)), PartRule.WHOLE);
        int[] slots = model.parts().readySlots();
        assertThat(model.score(model.schedule("at-once", slots))).isEqualTo(new BacklogState(model, slots).score());
    }

    @Test
    void sendsAheadWhatTheSimulatorSendsAhead() {
        Shipments shipments = new Shipments(Variant.of(presale(0.4)).lotSize(1).build());
        double expected = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            expected += shipments.sentAhead(shipment).stream()
                    .mapToDouble(SentAhead::parcels)
                    .sum();
        }
        List<Outcome> outcomes = new Experiment(1, 3, 1)
                .run(shipments, List.of(Baselines.shipAtOnce(shipments)), done -> {})
                .get(0);
        double simulated = outcomes.stream()
                .mapToDouble(outcome -> outcome.handovers().prepositioned())
                .average()
                .orElseThrow();
        assertThat(simulated).isCloseTo(expected, within(0.02 * expected));
    }

    /**
     * A third of a pair's parcels by a third hub: its stops carry 33 %, those of the quickest way the other 67, and the
     * hub at the end all of them.
     */
    @Test
    void routesCarryTheShareOfTheirWay() {
        Scenario tiny = ThreeHubs.scenario(List.of());
        Scenario routed = ThreeHubs.scenario(List.of(new Route("hub-east", "hub-west", "hub-mid", 1.0 / 3)));
        PlanningModel plain = new PlanningModel(new Shipments(tiny), PartRule.WHOLE);
        PlanningModel model = new PlanningModel(new Shipments(routed), PartRule.WHOLE);
        int toWest = 2;
        Routes routes = model.routes();
        assertThat(plain.routes().branches(toWest)).isFalse();
        assertThat(routes.branches(toWest)).isTrue();
        assertThat(routes.branches(0)).isFalse();
        int[] percent = new int[model.nodeCount()];
        for (int stop = routes.firstStop(toWest); stop < routes.firstStop(toWest + 1); stop++) {
            percent[routes.node(stop)] += routes.earlyPercent(stop) + routes.latePercent(stop);
        }
        assertThat(percent[0]).isEqualTo(100);
        assertThat(percent[1]).isEqualTo(100);
        assertThat(percent[2]).isEqualTo(33);

        double plainLoad = 0;
        double load = 0;
        for (int slot = 0; slot < model.horizon(); slot++) {
            plainLoad += load(plain, 1, slot);
            load += load(model, 1, slot);
        }
        assertThat(load).isEqualTo(plainLoad);
    }

    /** Trying a release on a route of two ways tells what releasing comes to. */
    @Test
    void triesBranchedRoutesExactly() {
        Scenario routed = ThreeHubs.scenario(List.of(new Route("hub-east", "hub-west", "hub-mid", 0.4)));
        PlanningModel model = new PlanningModel(new Shipments(routed), PartRule.WHOLE);
        Parts parts = model.parts();
        int[] slots = parts.readySlots();
        for (int part = 0; part < parts.count(); part++) {
            BacklogState state = new BacklogState(model, slots);
            long whole = state.backlogCost();
            state.takeBack(part, slots[part]);
            long without = state.backlogCost();
            state.tryRelease(part, slots[part]);
            assertThat(state.extraBacklogCost()).isEqualTo(whole - without);
            assertThat(state.backlogCost()).isEqualTo(without);
        }
    }
}
