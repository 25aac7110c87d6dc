package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.measure.BacktestScores.OfForecast;
import cuofeng.results.measure.BacktestScores.OfKind;
import cuofeng.results.run.FakeBacktest;
import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import cuofeng.simulator.outcome.BacktestOutcome.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktestScoresTest {

    @Test
    void averagesTheTestsOfAKind() {
        List<OfKind> scores = BacktestScores.byKind(FakeBacktest.of());
        assertThat(scores).extracting(OfKind::kind).containsExactly(Kind.WEEK, Kind.ORIGIN);
        OfKind weeks = scores.get(0);
        // (4 % + 2 %) / 2; 12 of 16 days; peaks 0 and 2 days off.
        assertThat(weeks.error(Method.DELAY_AND_CAPACITY)).isCloseTo(0.03, within(1e-12));
        assertThat(weeks.error(Method.LAG)).isCloseTo(0.06, within(1e-12));
        assertThat(weeks.covered()).isEqualTo(0.75);
        assertThat(weeks.peaksWithinADay()).isEqualTo(1);
    }

    @Test
    void scoresTheDaysThatWerePublished() {
        // 3 against 4 is 25 % too low and above its interval; 4 against 3.2 is 25 % too high and below its interval.
        OfForecast score = BacktestScores.published(FakeBacktest.of(4, 3.2)).orElseThrow();
        assertThat(score.days()).isEqualTo(2);
        assertThat(score.meanAbsolute()).isCloseTo(0.25, within(1e-12));
        assertThat(score.covered()).isZero();
        assertThat(score.publishedPeak()).isEqualTo(FakeBacktest.FIRST);
        assertThat(score.forecastPeak()).isEqualTo(FakeBacktest.FIRST.plusDays(1));
        // Exactly right; an end of an interval lies within.
        assertThat(BacktestScores.published(FakeBacktest.of(3, 4.5))
                        .orElseThrow()
                        .covered())
                .isEqualTo(1);
    }

    @Test
    void withoutPublishedDaysThereIsNoScore() {
        assertThat(BacktestScores.published(FakeBacktest.of())).isEmpty();
    }
}
