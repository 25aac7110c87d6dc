package cuofeng.optimizer.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.explain.Explanation.Effect;
import cuofeng.optimizer.explain.Explanation.NodeEffect;
import cuofeng.optimizer.explain.Explanation.Option;
import cuofeng.optimizer.explain.Explanation.PartOption;
import cuofeng.optimizer.explain.Explanation.Verdict;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.ThreeHubs;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One hub, 2,400 a day, slots of a day, outlets that never fill and do not count. */
class ShipmentExplainerTest {

    private static final Effect NONE = new Effect(0, 0, List.of());

    /** Day 0: 2,400 of one stream and 1,200 of the other; both may wait two days. */
    private static OneHub twoStreams() {
        return OneHub.of(new double[] {3_600, 0, 0, 0}, new double[] {2, 1}, 100, 2);
    }

    private static Schedule with(Shipments shipments, int shipment, int slot) {
        int[] slots = new int[shipments.count()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = shipments.readySlot(i);
        }
        slots[shipment] = slot;
        return Schedule.unsplit("given", slots);
    }

    @Test
    void tellsWhatLeavingAtOnceAddsAndWhere() {
        Shipments shipments = twoStreams().shipments();
        int second = shipments.index(1, 0);
        Explanation explanation = ShipmentExplainer.explain(shipments, with(shipments, second, 1), second);

        assertThat(explanation.shipment()).isEqualTo("shop/o1/1101T00");
        assertThat(explanation.parcels()).isEqualTo(1_200);
        assertThat(explanation.verdict()).isEqualTo(Verdict.SAVES_BACKLOG);
        assertThat(explanation.planned()).isEqualTo(NONE);
        // The first stream fills day 0; 1,200 more wait at its end, a slot of 24 h: 28,800 parcel-hours.
        Effect atOnce = new Effect(
                28_800, 0, List.of(new NodeEffect("hub", false, 28_800, 0, 0, 0, 1_200, 1_200, Integer.MAX_VALUE)));
        assertThat(explanation.options())
                .containsExactly(new Option(0, atOnce), new Option(1, NONE), new Option(2, NONE));
        assertThat(explanation.releases()).singleElement().satisfies(release -> {
            assertThat(release.slot()).isEqualTo(1);
            assertThat(release.parcels()).isEqualTo(1_200);
            assertThat(release.arrivals().stream().map(Explanation.Arrival::node))
                    .containsExactly("hub", "o1");
            assertThat(release.arrivals().get(0).slot()).isEqualTo(1);
            assertThat(release.options())
                    .containsExactly(new PartOption(0, 28_800, 0), new PartOption(1, 0, 0), new PartOption(2, 0, 0));
        });
    }

    @Test
    void tellsWhichLimitLeavingAtOnceWouldBreak() {
        Shipments shipments = twoStreams().withStorageLimit(1_000).shipments();
        int second = shipments.index(1, 0);
        Explanation explanation = ShipmentExplainer.explain(shipments, with(shipments, second, 2), second);
        assertThat(explanation.verdict()).isEqualTo(Verdict.KEEPS_LIMITS);
        Effect atOnce = explanation.options().get(0).effect();
        assertThat(atOnce.addedAboveLimits()).isEqualTo(200);
        assertThat(atOnce.nodes()).singleElement().satisfies(node -> {
            assertThat(node.aboveLimitParcels()).isEqualTo(200);
            assertThat(node.worstSlot()).isZero();
        });
    }

    @Test
    void aSplitShipmentIsExplainedPartByPart() {
        Shipments shipments = twoStreams().shipments();
        int first = shipments.index(0, 0);
        int second = shipments.index(1, 0);
        int[] firstPart = new int[shipments.count() + 1];
        int[] slot = new int[shipments.count() + 1];
        int[] share = new int[shipments.count() + 1];
        int part = 0;
        for (int i = 0; i < shipments.count(); i++) {
            slot[part] = shipments.readySlot(i);
            share[part++] = i == second ? 2_500 : 10_000;
            if (i == second) {
                slot[part] = 1;
                share[part++] = 7_500;
            }
            firstPart[i + 1] = part;
        }
        Explanation explanation =
                ShipmentExplainer.explain(shipments, Schedule.split("given", firstPart, slot, share), second);
        // 300 wait a day: 7,200 parcel-hours; all at once 28,800.
        assertThat(explanation.planned().addedBacklog()).isEqualTo(7_200);
        assertThat(explanation.options().get(0).effect().addedBacklog()).isEqualTo(28_800);
        assertThat(explanation.releases()).hasSize(2);
        assertThat(explanation.releases().get(0).options())
                .containsExactly(new PartOption(0, 7_200, 0), new PartOption(1, 0, 0), new PartOption(2, 0, 0));
        // With the first 300 there, 900 more at once wait a day: 21,600.
        assertThat(explanation.releases().get(1).options().get(0)).isEqualTo(new PartOption(0, 21_600, 0));
        assertThat(ShipmentExplainer.explain(shipments, Schedule.split("given", firstPart, slot, share), first)
                        .verdict())
                .isEqualTo(Verdict.AT_ONCE);
    }

    @Test
    void saysWhereHoldingSavesNothing() {
        Shipments shipments = OneHub.of(new double[] {1_000, 0, 0, 0}, new double[] {1}, 100, 2)
                .shipments();
        assertThat(ShipmentExplainer.explain(shipments, with(shipments, 0, 2), 0)
                        .verdict())
                .isEqualTo(Verdict.SAVES_NOTHING);
    }

    @Test
    void saysWhatMayNotMove() {
        Shipments shipments = twoStreams().shipments();
        // Ready on the last day.
        int last = shipments.index(0, 3);
        Explanation explanation = ShipmentExplainer.explain(shipments, with(shipments, 0, 0), last);
        assertThat(explanation.verdict()).isEqualTo(Verdict.MAY_NOT_MOVE);
        assertThat(explanation.options()).isEmpty();
        assertThat(explanation.releases()).hasSize(1);
    }

    /** 15,400 leave for the west in the wave's evening slot, 6,000 fit on vehicles: {@code DocksTest} has the sum. */
    @Test
    void namesTheLaneWhereParcelsWaitForVehicles() {
        Shipments shipments = new Shipments(
                Variant.of(TinyNetwork.twoHubs()).levers(TightLanes.VEHICLES).build());
        int toWestUrban = 2;
        int evening = shipments.index(toWestUrban, 2 * 6 + 5);
        Explanation explanation = ShipmentExplainer.explain(shipments, Baselines.shipAtOnce(shipments), evening);
        assertThat(explanation.options().get(0).effect().nodes())
                .extracting(NodeEffect::node)
                .containsSubsequence("hub-east", "hub-east > hub-west");
        assertThat(explanation.releases().get(0).arrivals())
                .extracting(Explanation.Arrival::node)
                .containsExactly("hub-east", "hub-west", "west-urban");
    }

    /** Half of it goes by a third hub: both ways begin and end at the same nodes. */
    @Test
    void namesANodeOnceThoughTwoWaysLeadByIt() {
        Shipments shipments =
                new Shipments(ThreeHubs.scenario(List.of(new Route("hub-east", "hub-west", "hub-mid", 0.5))));
        int toWestUrban = 2;
        int evening = shipments.index(toWestUrban, 2 * 6 + 5);
        Explanation explanation = ShipmentExplainer.explain(shipments, Baselines.shipAtOnce(shipments), evening);
        assertThat(explanation.options().get(0).effect().nodes())
                .extracting(NodeEffect::node)
                .contains("hub-east", "west-urban")
                .doesNotHaveDuplicates();
    }

    /** What an option is said to add is what the score of the changed schedule says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void optionsAgreeWithTheFullScore(long seed) {
        // On odd seeds vehicles may have too little room.
        Shipments season = SyntheticSeason.SMALL.generate(seed);
        Shipments shipments = seed % 2 == 0 ? season : TightLanes.of(season, 8_000, seed);
        PlanningModel model = new PlanningModel(shipments, PartRule.WHOLE);
        Schedule atOnce = Baselines.shipAtOnce(shipments);
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (!shipments.mayMove(shipment) || model.quantity(shipment) == 0 || shipment % 5 != seed % 5) {
                continue;
            }
            Explanation explanation = ShipmentExplainer.explain(shipments, atOnce, shipment);
            int slots = shipments.slotCount();
            double base = model.score(atOnce).backlogParcelHours(4)
                    - explanation.planned().addedBacklog();
            for (Option option : explanation.options()) {
                double changed =
                        model.score(with(shipments, shipment, option.slot())).backlogParcelHours(4);
                assertThat(option.effect().addedBacklog())
                        .as("seed %d shipment %d of %d slot %d", seed, shipment, slots, option.slot())
                        .isCloseTo(changed - base, within(1e-3));
            }
        }
    }
}
