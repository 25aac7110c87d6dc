package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.run.FakeBacktest;
import org.junit.jupiter.api.Test;

class BacktestSummaryTest {

    @Test
    void saysThePeakItsUnitTheModelTheDaysAndTheTests() {
        assertThat(BacktestSummary.lines(FakeBacktest.of(), Language.EN))
                .containsExactly(
                        "Deliveries of 1 November 2022 to 3 November 2022, told from collected volumes alone, in 100 million parcels: highest on 2 Nov with 4.00 (90% interval 3.50–4.50).",
                        "Learnt from 8 June 2022 to 31 October 2022: due 2.1 days after collection on average; beyond 3.20 a day 60.0% of what is due is delivered the same day and the rest waits; delivered over collected 0.970.",
                        "No collected volume was published for 2 November 2022; it was interpolated.",
                        "date        collected  delivered   low  high",
                        "2022-11-01       5.00       3.00  2.50  3.50",
                        "2022-11-02       5.00       4.00  3.50  4.50",
                        "2022-11-03       5.00       3.51  3.00  4.00",
                        "Mean absolute error on days left out of what was learnt:",
                        "                                        two-day lag  delay  delay+capacity  in interval  peak day within 1",
                        "a week left out, 2 times                       6.0%   4.5%            3.0%        75.0%                1/2",
                        "learnt from earlier days only, 1 times         6.0%   4.5%            3.0%        75.0%                1/1",
                        "Intervals of these tests held too few days, so those of the forecast were made 1.25 times as wide.");
    }

    @Test
    void comparesWithWhatWasPublished() {
        assertThat(BacktestSummary.lines(FakeBacktest.of(4, 3.2), Language.ZH))
                .contains(
                        "与2天的公布值相比：平均绝对误差25.0%，0.0%的天数落在区间内；公布值最高在11月1日，预测最高在11月2日。",
                        "日期        揽收  投递    低    高  公布值",
                        "2022-11-01  5.00  3.00  2.50  3.50    4.00",
                        "2022-11-03  5.00  3.51  3.00  4.00       –");
    }
}
