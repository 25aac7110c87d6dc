package cuofeng.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final NationalNetwork NETWORK = new NationalNetwork(0.97, 2.2, 1.6, 3.2, 0.4);
    private static final DaySpan CALIBRATE = Synthetic.span(0, 100);
    private static final DaySpan FORECAST = Synthetic.span(100, 110);
    private static final VolumeHistory SEASON = Synthetic.season(NETWORK, 110, 0.02, 0.3, 11);

    private static BacktestOutcome run(VolumeHistory history, long seed) {
        return new Backtest(CALIBRATE, FORECAST, seed, 100).run(history);
    }

    /** What a forecast says, without what was published. */
    private static String said(BacktestOutcome outcome) {
        StringBuilder said = new StringBuilder();
        for (Day day : outcome.days()) {
            said.append(day.date()).append(day.delivered()).append(day.low()).append(day.high());
        }
        return said.toString();
    }

    @Test
    void theForecastDoesNotSeeDeliveriesOfItsDays() {
        SortedMap<LocalDate, Double> held = new TreeMap<>(SEASON.delivered().headMap(FORECAST.from()));
        BacktestOutcome blind = run(new VolumeHistory(SEASON.collected(), held), 1);
        FORECAST.from().datesUntil(FORECAST.to().plusDays(1)).forEach(date -> held.put(date, 99.0));
        BacktestOutcome misled = run(new VolumeHistory(SEASON.collected(), held), 1);
        assertThat(said(misled)).isEqualTo(said(blind));
        assertThat(misled.holdOuts()).isEqualTo(blind.holdOuts());
        assertThat(blind.days()).allMatch(day -> day.published().isEmpty());
        assertThat(misled.days()).allMatch(day -> day.published().orElseThrow() == 99);
    }

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherOnlyOtherIntervals() {
        BacktestOutcome one = run(SEASON, 1);
        assertThat(run(SEASON, 1)).isEqualTo(one);
        BacktestOutcome two = run(SEASON, 2);
        assertThat(two.days())
                .extracting(Day::delivered)
                .isEqualTo(one.days().stream().map(Day::delivered).toList());
        assertThat(two.days())
                .extracting(Day::low)
                .isNotEqualTo(one.days().stream().map(Day::low).toList());
    }

    @Test
    void everyForecastLiesWithinItsInterval() {
        BacktestOutcome outcome = new Backtest(CALIBRATE, FORECAST, 1, 1).run(SEASON);
        assertThat(outcome.days()).hasSize(10).allSatisfy(day -> {
            assertThat(day.low()).isLessThan(day.delivered());
            assertThat(day.high()).isGreaterThan(day.delivered());
        });
        assertThat(outcome.widening()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void theModelBeatsTheLagWhereThereIsAPeak() {
        BacktestOutcome outcome = run(SEASON, 1);
        assertThat(outcome.holdOuts())
                .filteredOn(test -> test.kind() == Kind.PEAK)
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.error(Method.DELAY_AND_CAPACITY).meanAbsolute())
                            .isLessThan(test.error(Method.LAG).meanAbsolute());
                });
    }

    @Test
    void aVolumeOfAnotherUnitOnOneDayIsSurvived() {
        SortedMap<LocalDate, Double> delivered = new TreeMap<>(SEASON.delivered());
        delivered.put(CALIBRATE.from().plusDays(50), 350.0);
        BacktestOutcome outcome = run(new VolumeHistory(SEASON.collected(), delivered), 1);
        BacktestOutcome sound = run(SEASON, 1);
        for (int day = 0; day < 10; day++) {
            double said = outcome.days().get(day).delivered();
            assertThat(said).isCloseTo(sound.days().get(day).delivered(), within(0.05 * said));
        }
    }

    @Test
    void aMissingCollectedVolumeIsInterpolatedAndNamed() {
        SortedMap<LocalDate, Double> collected = new TreeMap<>(SEASON.collected());
        LocalDate gap = FORECAST.from().plusDays(3);
        collected.remove(gap);
        collected.remove(gap.plusDays(1));
        BacktestOutcome outcome = run(new VolumeHistory(collected, SEASON.delivered()), 1);
        assertThat(outcome.interpolated()).containsExactly(gap, gap.plusDays(1));
        double before = collected.get(gap.minusDays(1));
        double after = collected.get(gap.plusDays(2));
        assertThat(outcome.days().get(3).collected()).isCloseTo(before + (after - before) / 3, within(1e-12));
    }

    @Test
    void refusesDaysThatOverlapAndNoReplications() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backtest(CALIBRATE, Synthetic.span(99, 110), 1, 10))
                .withMessageContaining("must begin after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backtest(CALIBRATE, FORECAST, 1, 0))
                .withMessageContaining("(0)");
    }
}
