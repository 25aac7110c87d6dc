package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each part of the model by itself, in the tiny network. */
class WholeModelTest {

    private static final int LOT_SIZE = 5;

    @Test
    void theRecheckGetsTheFlaggedShareOfWhatIsScreened() {
        Outcome outcome = run(tiny().eachHub(hub ->
                with(hub, new Stage.Crew(StageKind.RECHECK, 50, 60, 0.5, WorkWindow.ALL_DAY), Congestion.NONE, 0.03)));
        double screened = outcome.screened();
        assertThat(busy(outcome, "recheck") / screened).isCloseTo(0.03 * 5 / 6, within(0.005));
        assertThat(outcome.sortedUnscreened()).isZero();
    }

    @Test
    void irregularParcelsAreSortedByHandInEveryHub() {
        Outcome outcome = run(tiny().classes(
                        new ParcelClass("standard", Text.of("standard"), 0.5, 0, 1, true),
                        new ParcelClass("irregular", Text.of("irregular"), 0.5, 0, 0.4, true))
                .eachHub(hub -> with(
                        hub, new Stage.Line(StageKind.MANUAL_SORTING, 900, WorkWindow.ALL_DAY), Congestion.NONE, 0)));
        double byHand = busy(outcome, "manual_sorting");
        assertThat(byHand / (byHand + busy(outcome, "sorting"))).isCloseTo(0.3, within(0.02));
        assertThat(outcome.shipToDoorByClass()).containsOnlyKeys("standard", "irregular");
    }

    @Test
    void aCrowdedHubWorksOffLess() {
        Outcome free = run(tiny());
        Outcome crowded = run(tiny().eachHub(hub -> with(hub, null, new Congestion(0.1, 0.5), 0)));
        assertThat(backlog(crowded)).isGreaterThan(1.2 * backlog(free));
    }

    @Test
    void breakdownsTakeTheirShareOfTheCapacity() {
        TimeAxis axis = TestLots.axis();
        Breakdowns breakdowns = new Breakdowns(6, 2, 0.25);
        Hub hub = TestLots.LAYOUT.scenario().hubs().get(0);
        double capacity = 0;
        int paths = 400;
        for (int replication = 0; replication < paths; replication++) {
            List<RateCurve.Period> down =
                    BreakdownPath.of(breakdowns, hub, StageKind.SORTING, axis, new RandomStreams(3, replication));
            assertThat(down).isSortedAccordingTo(Comparator.comparingLong(RateCurve.Period::startMillis));
            capacity += RateCurve.constant(1_000).during(down).parcelsBetween(0, axis.endMillis());
        }
        double whole = RateCurve.constant(1_000).parcelsBetween(0, axis.endMillis());
        // Three quarters of the time up: 0.75 + 0.25 × 0.25; it starts up, which is a little better.
        assertThat(breakdowns.availability()).isEqualTo(0.8125);
        assertThat(capacity / paths / whole).isCloseTo(0.8125 + 0.75 * 0.25 * 1.5 / 144, within(0.006));
    }

    @Test
    void aClosedHubDoesNothing() {
        TimeAxis axis = TestLots.axis();
        Disruption closed = new Disruption.OfNode(
                "hub-west", axis.date(2).atStartOfDay(), axis.date(3).atStartOfDay(), 0);
        Outcome outcome = run(tiny().disruptions(closed));
        NodeOutcome west = outcome.nodes().get(1);
        StageOutcome sorting = stage(west, "sorting");
        assertThat(sorting.capacityParcels()).isEqualTo(2_000 * 24 * 4.0);
        // Closed on the season's second day, when parcels come in and nothing is sorted: sorting's queue only grows.
        int slot = axis.slotOf(2 * TimeAxis.MILLIS_PER_DAY);
        for (int i = 1; i < axis.slotsPerDay(); i++) {
            assertThat(sorting.backlogAtSlotEnd().at(slot + i))
                    .isGreaterThanOrEqualTo(sorting.backlogAtSlotEnd().at(slot + i - 1));
        }
        assertThat(west.finishedPerDay().at(1))
                .isLessThan(run(tiny()).nodes().get(1).finishedPerDay().at(1) / 2);
        assertThat(west.arrivedPerDay().at(1)).isPositive();
    }

    @Test
    void aDisruptedLaneIsSlowOrShut() {
        TimeAxis axis = TestLots.axis();
        Disruption snow = new Disruption.OfLane(
                "hub-east",
                "hub-west",
                axis.date(1).atStartOfDay(),
                axis.date(4).atStartOfDay(),
                0.5,
                2);
        Outcome usual = run(tiny());
        Outcome snowed = run(tiny().disruptions(snow));
        assertThat(snowed.shipToDoor().meanHours())
                .isGreaterThan(usual.shipToDoor().meanHours() + 1);
        Disruption shut = new Disruption.OfLane(
                "hub-east",
                "hub-west",
                axis.date(0).atStartOfDay(),
                axis.date(6).atStartOfDay(),
                0,
                1);
        Outcome cut = run(tiny().disruptions(shut));
        assertThat(cut.nodes().get(1).arrivedPerDay().sum())
                .isLessThan(usual.nodes().get(1).arrivedPerDay().sum());
        assertThat(stage(cut.nodes().get(0), StageOutcome.VEHICLE).backlogParcelHours())
                .isGreaterThan(stage(usual.nodes().get(0), StageOutcome.VEHICLE).backlogParcelHours());
    }

    @Test
    void refusedParcelsNeverEnterAndAreCounted() {
        TimeAxis axis = TestLots.axis();
        Restriction half = new Restriction(
                "east",
                Restriction.Direction.COLLECTION,
                axis.date(0).atStartOfDay(),
                axis.date(6).atStartOfDay(),
                0.5);
        Outcome outcome = run(tiny().restrictions(half));
        // The east collects seven tenths of all.
        double ordered = outcome.counts().ordered() - outcome.counts().unpacked();
        assertThat(outcome.counts().refused() / ordered).isCloseTo(0.35, within(0.02));
        Restriction all = new Restriction(
                "west",
                Restriction.Direction.DELIVERY,
                axis.date(0).atStartOfDay(),
                axis.date(6).atStartOfDay(),
                0);
        Outcome noWest = run(tiny().restrictions(all));
        assertThat(noWest.orderToDoorByRegion()).containsOnlyKeys("east");
    }

    @Test
    void goodsSentAheadKeepOutOfTheWavesWay() {
        Scenario base = TinyNetwork.twoHubs();
        Wave wave = base.demand().waves().get(0);
        Wave presale = new Wave(
                wave.id(), wave.name(), wave.start(), wave.parcels(), wave.hourlyShares(), wave.shipByHours(), 40);
        Demand demand = new Demand(
                base.demand().daily(),
                base.demand().hourlyProfile(),
                List.of(presale),
                base.demand().destinations(),
                0);
        Outcome none = run(tiny().demand(demand));
        Outcome ahead = run(tiny().demand(demand).eachShipper(shipper -> with(shipper, 0.6)));
        assertThat(none.handovers().prepositioned()).isZero();
        assertThat((double) ahead.handovers().prepositioned()).isCloseTo(0.6 * 40_000, within(1_500.0));
        // What has been sent ahead does not meet the rest of the wave in the hubs.
        assertThat(backlog(ahead)).isLessThan(0.8 * backlog(none));
        assertThat(ahead.counts().ordered()).isEqualTo(none.counts().ordered());
    }

    @Test
    void theInitialStateIsWorkedOffLikeAnyOther() {
        InitialState initial = new InitialState(
                List.of(
                        new InitialState.Backlog("hub-east", "sorting", "west-rural", 777, 30),
                        new InitialState.Backlog("hub-west", "vehicle", "east-urban", 200, 20),
                        new InitialState.Backlog("west-urban", "delivery", "west-urban", 100, 50)),
                List.of(new InitialState.InTransit("hub-west", "west-urban", 300, 24, 3)));
        Outcome empty = run(tiny());
        Outcome outcome = run(tiny().initial(initial));
        assertThat(outcome.counts().ordered()).isEqualTo(empty.counts().ordered() + 1_377);
        assertThat(outcome.counts().conserved()).isTrue();
        assertThat(outcome.counts().delivered()).isGreaterThan(empty.counts().delivered() + 1_000);
        assertThat(outcome.screened()).isEqualTo(empty.screened());
        assertThat(outcome.sortedUnscreened()).isZero();
    }

    @Test
    void packagingIsCountedByWhatIsCollected() {
        Outcome outcome = run(tiny().eachShipper(shipper -> with(shipper, 0)));
        double collected = outcome.collectedPerDay().sum();
        assertThat(outcome.packaging().notRepacked()).isCloseTo(0.9 * collected, within(1.0));
        assertThat(outcome.packaging().reusable()).isCloseTo(0.04 * collected, within(1.0));
        assertThat(outcome.packaging().reusedCartons()).isCloseTo(0.05 * collected, within(1.0));
        assertThat(outcome.packaging().newCartons()).isCloseTo(0.01 * collected, within(1.0));
    }

    private static Variant tiny() {
        return Variant.of(TinyNetwork.twoHubs()).lotSize(LOT_SIZE);
    }

    private static Outcome run(Variant variant) {
        Shipments shipments = new Shipments(variant.build());
        return new Replication(shipments, 1, 0).run(Schedules.shipAtOnce(shipments));
    }

    private static double busy(Outcome outcome, String stageName) {
        double parcels = 0;
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.stage().equals(stageName)) {
                    parcels += stage.busyParcels();
                }
            }
        }
        return parcels;
    }

    private static double backlog(Outcome outcome) {
        return outcome.nodes().get(0).backlogParcelHours()
                + outcome.nodes().get(1).backlogParcelHours();
    }

    private static StageOutcome stage(NodeOutcome node, String name) {
        return node.stages().stream()
                .filter(stage -> stage.stage().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A hub with one more stage, unless it is null. */
    private static Hub with(Hub hub, Stage more, Congestion congestion, double flaggedShare) {
        List<Stage> stages = new ArrayList<>(hub.stages());
        if (more != null) {
            stages.add(more);
            stages.sort(Comparator.comparing(Stage::kind));
        }
        return new Hub(
                hub.id(),
                hub.name(),
                hub.region(),
                stages,
                hub.storageLimitParcels(),
                congestion,
                flaggedShare,
                Delay.NONE,
                hub.surges());
    }

    private static Shipper with(Shipper s, double prepositionShare) {
        return new Shipper(
                s.id(),
                s.name(),
                s.hub(),
                s.share(),
                s.packParcelsPerHour(),
                new Packaging(0.9, 0.04, 0.05, 0.8, 1),
                s.promiseHours(),
                s.mayStagger(),
                prepositionShare,
                s.feeder());
    }
}
