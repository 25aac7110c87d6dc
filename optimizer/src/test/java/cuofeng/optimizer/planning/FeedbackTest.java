package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.optimizer.OneHub;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TinyNetwork;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final Shipments TINY = new Shipments(TinyNetwork.twoHubs());
    private static final int TO_WEST_URBAN = 2;

    /**
     * Without feedback 16.25 h to hub-west and 17.5 h to its outlet. Four hours more in hub-east and two more for the lorry:
     * 22.25 h = 5 slots and 56 %; one more in hub-west: 24.5 h = 6 slots and 13 % (12.5 rounded).
     */
    @Test
    void waitsMoveArrivalsBack() {
        Routes routes = model(new Feedback(List.of(4.0, 1.0), List.of(2.0, 0.0), List.of()))
                .routes();
        int first = routes.firstStop(TO_WEST_URBAN);
        assertStop(routes, first, 0, 25);
        assertStop(routes, first + 1, 5, 56);
        assertStop(routes, first + 2, 6, 13);
    }

    /** The lorry is waited for an hour on average, and no less than not at all: 15.25 h = 3 slots and 81 %. */
    @Test
    void noWaitForAVehicleFallsBelowNothing() {
        Routes routes =
                model(new Feedback(List.of(), List.of(-5.0, 0.0), List.of())).routes();
        assertStop(routes, routes.firstStop(TO_WEST_URBAN) + 1, 3, 81);
    }

    private static void assertStop(Routes routes, int stop, int delay, int late) {
        assertThat(routes.delaySlots(stop)).isEqualTo(delay);
        assertThat(routes.latePercent(stop)).isEqualTo(late);
    }

    /** Slots of 4 h at 2,000 an hour; days of 6 slots; the sixth day is the last one and goes on. */
    @Test
    void factorsCountForTheSlotsOfTheirDay() {
        PlanningModel model = model(new Feedback(
                List.of(), List.of(), List.of(List.of(1.0, 1.0, 0.5, 1.0, 1.0, 1.25), Collections.nCopies(6, 1.0))));
        long whole = 4L * 2_000 * Units.LOAD_PER_PARCEL;
        for (int slot = 0; slot < model.horizon(); slot++) {
            double factor = slot / 6 == 2 ? 0.5 : slot >= 30 ? 1.25 : 1;
            assertThat(model.capacity(0, slot)).as("slot %d", slot).isEqualTo((long) (whole * factor));
            assertThat(model.capacity(1, slot)).as("slot %d", slot).isEqualTo(whole);
        }
    }

    /** 1,000 and 90 parcels; the first day's in parts of 125, half as much again makes 187.5. */
    @Test
    void aDrawMultipliesPartsAndKeepsTheirNumber() {
        Shipments shipments =
                OneHub.of(new double[] {1_000, 90}, new double[] {1}, 100, 1).shipments();
        PartRule rule = new PartRule(8, 100, 1_000);
        DemandDraw draw = new DemandDraw(List.of(1.5, 0.0));
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, rule).with(draw));
        assertThat(model.parts().count()).isEqualTo(8);
        assertThat(model.parts().quantity(7)).isEqualTo(1_875);
        assertThat(model.quantity(1)).isZero();
        // Nothing of the first day, but for what keeps its parts in being.
        PlanningModel none =
                new PlanningModel(PlanningInput.of(shipments, rule).with(new DemandDraw(List.of(0.0, 1.0))));
        assertThat(none.parts().count()).isEqualTo(8);
        assertThat(none.parts().quantity(0)).isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Feedback(List.of(-0.1), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feedback: passage hours (-0.1) must be finite and not below 0");
        assertThatThrownBy(() -> new Feedback(List.of(), List.of(Double.NaN), List.of()))
                .hasMessageContaining("vehicle hours (NaN)");
        assertThatThrownBy(() -> new Feedback(List.of(), List.of(), List.of(List.of(0.0))))
                .hasMessageContaining("capacity factor (0.0)");
        assertThatThrownBy(() -> new DemandDraw(List.of(1.0, -1.0))).hasMessageContaining("factor (-1.0)");
    }

    private static PlanningModel model(Feedback feedback) {
        return new PlanningModel(PlanningInput.of(TINY, PartRule.WHOLE).with(feedback));
    }
}
