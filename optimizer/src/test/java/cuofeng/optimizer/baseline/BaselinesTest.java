package cuofeng.optimizer.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Schedule;
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
