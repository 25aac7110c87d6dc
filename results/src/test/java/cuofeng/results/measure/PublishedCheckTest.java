package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PublishedCheckTest {

    private static PublishedVolume volume(int from, int to, double collected, OptionalDouble delivered) {
        return new PublishedVolume(
                LocalDate.of(2023, 11, from),
                LocalDate.of(2023, 11, to),
                OptionalDouble.of(collected),
                delivered,
                "verified",
                "somewhere");
    }

    private static List<PublishedCheck> checks(PublishedVolume... published) {
        Scenario scenario =
                Variant.of(TinyOutcome.SCENARIO).published(List.of(published)).build();
        Schedule schedule = Schedule.unsplit("x", new int[new Shipments(scenario).count()]);
        return PublishedCheck.of(scenario, new PlanResult("p", schedule, List.of(TinyOutcome.of(0))));
    }

    @Test
    void sumsTheDaysBothInclusive() {
        // 2 to 4 November: collected 300 + 500 + 400, delivered 100 + 300 + 500.
        List<PublishedCheck> checks = checks(volume(2, 4, 1_250, OptionalDouble.of(850)));
        assertThat(checks).hasSize(2);
        assertThat(checks.get(0).simulatedParcels().mean()).isEqualTo(1_200);
        assertThat(checks.get(0).deviation()).isCloseTo(-0.04, within(1e-12));
        assertThat(checks.get(0).passes()).isTrue();
        assertThat(checks.get(1).deviation()).isCloseTo(50.0 / 850, within(1e-12));
        assertThat(checks.get(1).passes()).isFalse();
    }

    @Test
    void daysOutsideTheSeasonAreNotCompared() {
        assertThat(checks(volume(1, 3, 100, OptionalDouble.empty()))).isEmpty();
        assertThat(checks(volume(5, 7, 100, OptionalDouble.empty()))).isEmpty();
        assertThat(checks(volume(6, 6, 400, OptionalDouble.empty()))).hasSize(1);
    }
}
