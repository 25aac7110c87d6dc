package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinsTest {

    /** Shipments of 1,000, 800 and 600 that may wait two days, but not beyond the last; days are slots. */
    private final Shipments shipments = OneHub.of(new double[] {1_000, 800, 600, 0}, new double[] {1}, 10, 2)
            .shipments();

    /** 30 % of the first on day 0 and the rest on day 2, half of the second on each of days 1 and 3. */
    private final Schedule given =
            Schedule.split("given", new int[] {0, 2, 4, 5, 6}, new int[] {0, 2, 1, 3, 2, 3}, new int[] {
                3_000, 7_000, 5_000, 5_000, 10_000, 10_000
            });

    @Test
    void whatLeftBeforeStaysAndTheRestIsDividedAnew() {
        Pins pins = Pins.of(shipments, given, (shipment, part) -> false, 2);
        PlanningModel model = new PlanningModel(
                PlanningInput.of(shipments, new PartRule(2, 100, 1_000)).with(pins));
        // 300 of the first and 400 of the second have left; the first's other 700 must leave now. 400 of the second and
        // the
        // third's 600 remain, in two parts each.
        assertThat(pins.count()).isEqualTo(3);
        assertThat(model.fixedLoad(0, 0)).isEqualTo(300_000);
        assertThat(model.fixedLoad(0, 1)).isEqualTo(400_000);
        assertThat(model.fixedLoad(0, 2)).isEqualTo(700_000);
        Parts parts = model.parts();
        assertThat(parts.count()).isEqualTo(4);
        assertThat(parts.quantity(0)).isEqualTo(2_000);
        assertThat(parts.share(0)).isEqualTo(2_500);
        assertThat(parts.ready(0)).isEqualTo(2);
        assertThat(parts.shipBy(0)).isEqualTo(3);
        // Held in every plan: 700 for two days, 400 for one, none of the third, ready on day 2; tenths of parcels.
        assertThat(new BacklogState(model, parts.readySlots()).held()).isEqualTo(7_000 * 2 + 4_000);
        assertThat(model.schedule("again", new int[] {3, 3, 2, 2})).isEqualTo(given);
    }

    @Test
    void markedPartsStayThoughTheyLeaveLater() {
        Pins pins = Pins.of(shipments, given, (shipment, part) -> shipment == 1 && part == 1, 0);
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, PartRule.WHOLE).with(pins));
        Schedule atOnce = model.schedule("at once", model.parts().readySlots());
        assertThat(atOnce.partCount(1)).isEqualTo(2);
        assertThat(atOnce.slot(1, 1)).isEqualTo(3);
        assertThat(atOnce.share(1, 1)).isEqualTo(5_000);
        assertThat(atOnce.partCount(0)).isEqualTo(1);
    }

    @Test
    void rulesFollowThePinsToo() {
        Pins pins = Pins.of(shipments, given, (shipment, part) -> false, 2);
        Schedule atOnce = pins.applyTo(shipments, Baselines.shipAtOnce(shipments));
        // 30 % have left on day 0; the rest of the first may leave from day 2 on.
        assertThat(atOnce.share(0, 0)).isEqualTo(3_000);
        assertThat(atOnce.slot(0, 1)).isEqualTo(2);
        assertThat(atOnce.slot(1, 1)).isEqualTo(2);
        assertThat(atOnce.name()).isEqualTo("ship-at-once");
    }

    @Test
    void refusesPartsThatCouldNotLeaveInTime() {
        Schedule late = Schedule.unsplit("late", new int[] {3, 1, 2, 3});
        Pins pins = Pins.of(shipments, late, (shipment, part) -> false, 3);
        assertThatThrownBy(() -> new PlanningModel(
                        PlanningInput.of(shipments, PartRule.WHOLE).with(pins)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shop/o0/1101T00")
                .hasMessageContaining("from slot 3 on, but must by slot 2");
    }

    @Test
    void aScheduleOfAnotherScenarioIsRefused() {
        Schedule other = Schedule.unsplit("other", new int[2]);
        assertThatThrownBy(() -> Pins.of(shipments, other, (shipment, part) -> true, 0))
                .hasMessageContaining("has 2 shipments");
    }

    /** Where everything stays but one shipment, divided as it is, the parts cost what the schedule costs. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void allButOneScoresLikeTheSchedule(long seed) {
        Shipments season = SyntheticSeason.SMALL.generate(seed);
        Schedule schedule = Baselines.uniformSpread(season);
        SplittableRandom random = new SplittableRandom(seed);
        int shipment = random.ints(1_000, 0, season.count())
                .filter(season::mayMove)
                .findFirst()
                .orElseThrow();
        PlanningModel model = PlanningModel.allBut(season, schedule, shipment);
        assertThat(model.parts().count()).isEqualTo(schedule.partCount(shipment));
        int[] slots = new int[model.parts().count()];
        for (int part = 0; part < slots.length; part++) {
            slots[part] = schedule.slot(shipment, part);
        }
        assertThat(new BacklogState(model, slots).score()).as("seed %d", seed).isEqualTo(model.score(schedule));
        assertThat(model.schedule("again", slots)).isEqualTo(schedule);
    }
}
