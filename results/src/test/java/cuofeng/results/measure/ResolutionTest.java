package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.measure.Resolution.Deviation;
import cuofeng.results.measure.Resolution.LotSize;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.PlanResult;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final PlanResult ANY = FakeOutcomes.of(TinyOutcome.SCENARIO).plan("any", 1, 1, 0);

    /** Tiny outcomes that differ in what is held, parcel-hours, in each replication. */
    private static Resolution.Simulated run(int lotSize, double... held) {
        return new Resolution.Simulated(
                lotSize,
                new PlanResult(
                        "any",
                        ANY.schedule(),
                        IntStream.range(0, held.length)
                                .mapToObj(
                                        r -> TinyOutcome.with(r, held[r], TinyOutcome.hubSlots(), TinyOutcome.flat(0)))
                                .toList()));
    }

    /** The tiny scenario's own lot size is 50. */
    private static Resolution compare(Resolution.Simulated... runs) {
        return Resolution.of(TinyOutcome.SCENARIO, List.of(runs));
    }

    private static Deviation held(LotSize lotSize) {
        return lotSize.deviations().stream()
                .filter(deviation -> deviation.measure().id().equals("held"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void errorsAreDifferencesInPairs() {
        Resolution resolution = compare(run(10, 1_000, 2_000), run(50, 1_100, 2_120));
        Deviation held = held(resolution.own());
        assertThat(held.referenceMean()).isEqualTo(1_500);
        assertThat(held.value().mean()).isEqualTo(1_610);
        // Differences 100 and 120: mean 110, standard error 10, quantile for one degree of freedom 12.706.
        assertThat(held.error().mean()).isEqualTo(110);
        assertThat(held.error().halfWidth().getAsDouble()).isCloseTo(127.06, within(0.01));
        assertThat(held.relativeError().getAsDouble()).isCloseTo(110.0 / 1_500, within(1e-12));
    }

    @Test
    void onePercentDoesNotMatter() {
        assertThat(compare(run(10, 1_000), run(50, 1_010)).own().passes()).isTrue();
        Resolution beyond = compare(run(10, 1_000), run(50, 1_011));
        assertThat(beyond.own().passes()).isFalse();
        // Held, and backlog and held together: 11 of 2,410 is less than 1 %.
        assertThat(beyond.own().outside()).containsExactly(held(beyond.own()));
    }

    @Test
    void whatMayBeChanceDoesNotMatter() {
        // Errors 100 and 120 are surely not 0 by less than a half-width of 127; 40 of 1,000 surely, as 40 and 40 differ
        // by 0.
        assertThat(compare(run(10, 1_000, 2_000), run(50, 1_100, 2_120)).own().passes())
                .isTrue();
        // The half-width of the figure itself, 12.706 × 500, covers an error that is surely there.
        Resolution sure = compare(run(10, 1_000, 2_000), run(50, 1_040, 2_040));
        assertThat(held(sure.own()).error().halfWidth()).hasValue(0.0);
        assertThat(sure.own().passes()).isTrue();
        // Without chance in the figure nothing covers it.
        assertThat(compare(run(10, 1_000, 1_000), run(50, 1_040, 1_040)).own().passes())
                .isFalse();
    }

    @Test
    void aFigureThatAppearsFromNothingMatters() {
        Deviation held = held(compare(run(10, 0), run(50, 1)).own());
        assertThat(held.relativeError()).isEqualTo(OptionalDouble.empty());
        assertThat(held.inside()).isFalse();
        assertThat(held(compare(run(10, 0), run(50, 0)).own()).inside()).isTrue();
    }

    @Test
    void recommendsNothingBeyondAFailure() {
        Resolution resolution = compare(run(10, 1_000), run(50, 1_005), run(200, 1_100), run(800, 1_000));
        assertThat(resolution.lotSizes().stream().map(LotSize::passes)).containsExactly(true, true, false, true);
        assertThat(resolution.recommendedLotSize()).isEqualTo(50);
        assertThat(compare(run(10, 1_000), run(50, 1_100)).recommendedLotSize()).isEqualTo(10);
    }

    @Test
    void leavesSingleNodesAndDaysOut() {
        assertThat(compare(run(50, 1_000)).own().deviations().stream().map(Deviation::scope))
                .contains("all", "p90", "stage:sorting", "area:rural", "network")
                .noneMatch(scope -> scope.startsWith("node:")
                        || scope.startsWith("day:")
                        || scope.startsWith("region:")
                        || scope.startsWith("hub-east:"));
    }

    @Test
    void lotSizesMustAscend() {
        assertThatThrownBy(() -> compare(run(50, 1), run(10, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lot size 10 comes after 50");
    }
}
