package cuofeng.optimizer.evaluate.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.TightLanes;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningValuesTest {

    /** 20,000 on the first day, of which a lane takes 9,000. */
    private static final Scenario SEASON = new SmallSeason(List.of(20_000.0, 2_000.0, 2_000.0), 3_000, 400)
            .withSecondHub()
            .scenario();

    private static double valueOfVehicles(Scenario scenario) {
        SurgeOffer firstDay = SurgeOffers.of(scenario).stream()
                .filter(offer -> offer.kind() == SurgeKind.VEHICLES && offer.day() == 0)
                .findFirst()
                .orElseThrow();
        return new OpeningValues(scenario).value(firstDay, 0);
    }

    @Test
    void vehiclesHaveAValueWhereTheModelKnowsTheRoomOfLanes() {
        assertThat(valueOfVehicles(SEASON)).isZero();
        assertThat(valueOfVehicles(
                        Variant.of(SEASON).levers(TightLanes.VEHICLES).build()))
                .isPositive();
    }
}
