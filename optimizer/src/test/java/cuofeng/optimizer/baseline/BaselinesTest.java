package cuofeng.optimizer.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.WorkWindow;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final OneHub HUB = OneHub.of(new double[] {6_000, 3_000, 0, 0}, new double[] {1}, 100, 2);

    @Test
    void shipsAtOnce() {
        assertThat(releases(Baselines.shipAtOnce(HUB.shipments()), 0)).isEqualTo("0:10000 ");
    }

    @Test
    void spreadsEvenlyOverTheWindow() {
        Schedule uniform = Baselines.uniformSpread(HUB.shipments());
        assertThat(uniform.name()).isEqualTo("uniform");
        assertThat(releases(uniform, 0)).isEqualTo("0:3333 1:3333 2:3334 ");
        assertThat(releases(uniform, 1)).isEqualTo("1:3333 2:3333 3:3334 ");
    }

    /** 2,400 a day: the first 6,000 take 2,400 + 2,400 + 1,200, the other 3,000 the rest of day 2 and then what is due. */
    @Test
    void releasesLeastSlackUpToTheHubsCapacity() {
        Schedule schedule = Baselines.leastSlackFirst(HUB.shipments());
        assertThat(schedule.name()).isEqualTo("least-slack");
        assertThat(releases(schedule, 0)).isEqualTo("0:4000 1:4000 2:2000 ");
        assertThat(releases(schedule, 1)).isEqualTo("2:4000 3:6000 ");
    }

    /**
     * Of 5,000 on day 0 and 1,000 on day 1 the shop has 4,000 and 800, ready at once and with two days of hold; the rest
     * leaves at once and is at the hub the same day. The hub does 2,400 a day, half of it on day 1: so 1,400, 1,000,
     * 2,400 and 2,400 are left on days 0 to 3.
     */
    private static Shipments besideABackground(double shopFeederHours, Stage... stages) {
        Scenario base = OneHub.of(new double[] {5_000, 1_000, 0, 0}, new double[] {1}, 100, 2)
                .shipments()
                .scenario();
        Surge halfOnDay1 = new Surge(OneHub.FIRST_DAY.plusDays(1), OneHub.FIRST_DAY.plusDays(2), 0.5);
        Hub hub = base.hubs().get(0);
        return with(
                base,
                new Hub(
                        hub.id(),
                        hub.name(),
                        hub.region(),
                        List.of(stages),
                        hub.storageLimitParcels(),
                        List.of(halfOnDay1)),
                List.of(shipper("shop", 0.8, 1e9, true, shopFeederHours), shipper("rest", 0.2, 1e9, false, 1e-6)));
    }

    private static Stage line(StageKind kind, double parcelsPerHour) {
        return new Stage.Line(kind, parcelsPerHour, WorkWindow.ALL_DAY);
    }

    /**
     * What leaves on a day arrives on the next. Of the 4,000 there is room for 1,000 on day 1 and 2,400 on day 2; 600 are
     * due then, which leaves 1,800 on day 3, enough for the 800.
     */
    @Test
    void leastSlackLooksAtTheRoomAfterTheFeeder() {
        Schedule schedule = Baselines.leastSlackFirst(besideABackground(24, line(StageKind.SORTING, 100)));
        assertThat(releases(schedule, 0)).isEqualTo("0:2500 1:6000 2:1500 ");
        assertThat(releases(schedule, 1)).isEqualTo("2:10000 ");
    }

    /** Half of a day's releases arrives on the next: room (1,400 + 1,000) / 2 = 1,200, then (1,000 + 2,400) / 2 = 1,700. */
    @Test
    void leastSlackTakesTheMeanRoomOfTheSlotsOfArrival() {
        Schedule schedule = Baselines.leastSlackFirst(besideABackground(12, line(StageKind.SORTING, 100)));
        assertThat(releases(schedule, 0)).isEqualTo("0:3000 1:4250 2:2750 ");
        assertThat(releases(schedule, 1)).isEqualTo("2:10000 ");
    }

    /**
     * Screening does 1,440 a day and 720 on day 1, 200 of it for the rest: room for 520 and 1,440 of the 4,000; with the
     * 2,040 that are due on day 2 there is none for the 800 until they are due.
     */
    @Test
    void leastSlackMindsScreening() {
        Schedule schedule = Baselines.leastSlackFirst(
                besideABackground(24, line(StageKind.SCREENING, 60), line(StageKind.SORTING, 100)));
        assertThat(releases(schedule, 0)).isEqualTo("0:1300 1:3600 2:5100 ");
        assertThat(releases(schedule, 1)).isEqualTo("3:10000 ");
    }

    /** Published are 3,000 on the first and 2,000 on the second day; the third has no figure and so no limit. */
    @Test
    void followsThePublishedPace() {
        Shipments shipments = HUB.withPublished(List.of(volume(0, 0, 3_000), volume(0, 1, 9_999), volume(1, 1, 2_000)))
                .shipments();
        Schedule schedule = Baselines.asPublished(shipments).orElseThrow();
        assertThat(schedule.name()).isEqualTo("as-published");
        assertThat(releases(schedule, 0)).isEqualTo("0:5000 1:3333 2:1667 ");
        assertThat(releases(schedule, 1)).isEqualTo("2:10000 ");
    }

    /**
     * Two shippers have 3,000 each, ready on day 0; the slow one packs 75 an hour, so 1,800 on day 0 and 1,200 on day 1. Of
     * the 4,800 packed on day 0 there is room for 2,400: the first 2,400 / 6,000 of both leave as packed. Day 1 has room
     * for 900 / 6,000 of both; day 2 has no figure.
     */
    @Test
    void sharesThePublishedPaceBetweenShippersThatAreReadyTogether() {
        Scenario base = OneHub.of(new double[] {6_000, 0, 0, 0}, new double[] {1}, 100, 2)
                .withPublished(List.of(volume(0, 0, 2_400), volume(1, 1, 900)))
                .shipments()
                .scenario();
        Shipments shipments = with(
                base,
                base.hubs().get(0),
                List.of(shipper("fast", 0.5, 1e9, true, 1e-6), shipper("slow", 0.5, 75, true, 1e-6)));
        Schedule schedule = Baselines.asPublished(shipments).orElseThrow();
        assertThat(releases(schedule, 0)).isEqualTo("0:4000 1:1500 2:4500 ");
        assertThat(releases(schedule, 4)).isEqualTo("0:4000 1:1500 2:4500 ");
    }

    /**
     * The slow shipper packs 1,200 a day, so its 3,000 of day 0 are ready on day 1 with the other's 3,000 of day 1, behind
     * the other's 3,000 of day 0, which use up the room of day 0, where 1,200 of this group are packed: so none of it
     * leaves as packed. On day 2 the slow one packs 600 of its orders of day 1, which are late already and so may not
     * wait: that leaves 600 for 600 / 6,000 of the group. Day 3 has no figure.
     */
    @Test
    void servesFirstWhoIsReadyFirstAtThePublishedPace() {
        Scenario base = OneHub.of(new double[] {6_000, 6_000, 0, 0, 0}, new double[] {1}, 100, 2)
                .withPublished(List.of(volume(0, 0, 600), volume(1, 1, 3_900), volume(2, 2, 1_200)))
                .shipments()
                .scenario();
        Shipments shipments = with(
                base,
                base.hubs().get(0),
                List.of(shipper("fast", 0.5, 1e9, true, 1e-6), shipper("slow", 0.5, 50, true, 1e-6)));
        assertThat(shipments.readySlot(5)).isEqualTo(1);
        Schedule schedule = Baselines.asPublished(shipments).orElseThrow();
        assertThat(releases(schedule, 0)).isEqualTo("0:2000 1:8000 ");
        assertThat(releases(schedule, 1)).isEqualTo("2:1000 3:9000 ");
        assertThat(releases(schedule, 5)).isEqualTo("2:1000 3:9000 ");
    }

    @Test
    void hasNoPublishedPlanWithoutDailyFigures() {
        assertThat(Baselines.asPublished(HUB.shipments())).isEmpty();
        assertThat(Baselines.asPublished(
                        HUB.withPublished(List.of(volume(0, 1, 9_999))).shipments()))
                .isEmpty();
    }

    @Test
    void movesOnlyWhatMayMoveAndOnlyWithinItsWindow() {
        for (long seed = 1; seed <= 10; seed++) {
            Shipments shipments = SyntheticSeason.SMALL.generate(seed);
            for (Schedule schedule : List.of(
                    Baselines.shipAtOnce(shipments),
                    Baselines.uniformSpread(shipments),
                    Baselines.leastSlackFirst(shipments))) {
                for (int shipment = 0; shipment < shipments.count(); shipment++) {
                    int ready = shipments.readySlot(shipment);
                    int latest = shipments.mayMove(shipment) ? shipments.shipBySlot(shipment) : ready;
                    for (int p = 0; p < schedule.partCount(shipment); p++) {
                        assertThat(schedule.slot(shipment, p))
                                .as("seed %d, %s, shipment %d", seed, schedule.name(), shipment)
                                .isBetween(ready, latest);
                    }
                }
            }
        }
    }

    private static Shipper shipper(
            String id, double share, double packParcelsPerHour, boolean mayStagger, double feederHours) {
        return new Shipper(
                id, Text.of(id), "hub", share, packParcelsPerHour, 48, mayStagger, new Feeder(feederHours, 0));
    }

    private static Shipments with(Scenario base, Hub hub, List<Shipper> shippers) {
        return new Shipments(
                Variant.of(base).hubs(List.of(hub)).shippers(shippers).build());
    }

    private static PublishedVolume volume(int from, int to, double collected) {
        return new PublishedVolume(
                OneHub.FIRST_DAY.plusDays(from),
                OneHub.FIRST_DAY.plusDays(to),
                OptionalDouble.of(collected),
                OptionalDouble.empty(),
                "verified",
                "test");
    }

    private static String releases(Schedule schedule, int shipment) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < schedule.partCount(shipment); p++) {
            text.append(schedule.slot(shipment, p))
                    .append(':')
                    .append(schedule.share(shipment, p))
                    .append(' ');
        }
        return text.toString();
    }
}
