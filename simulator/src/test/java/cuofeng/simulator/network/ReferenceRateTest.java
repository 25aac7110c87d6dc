package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.RateCurve.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceRateTest {

    private static final RateCurve NO_OVERTIME = RateCurve.constant(0);

    /** 10 units a millisecond up to 100 ms, none up to 200 ms, then 10 again. */
    private static RateCurve withGap() {
        return RateCurve.constant(10).during(List.of(new Period(100, 200, 0)));
    }

    @Test
    void workIsDoneInTheFirstMillisecondThatReachesIt() {
        ReferenceRate rate = new ReferenceRate(withGap(), NO_OVERTIME);
        assertThat(rate.timeOf(991, ReferenceRate.NEVER)).isEqualTo(100);
        assertThat(rate.timeOf(1_000, ReferenceRate.NEVER)).isEqualTo(100);
        assertThat(rate.timeOf(1_001, ReferenceRate.NEVER)).isEqualTo(201);
        assertThat(rate.timeOf(1_001, 200)).isEqualTo(ReferenceRate.NEVER);
    }

    @Test
    void slowerRateCountsFromItsInstantOn() {
        ReferenceRate rate = new ReferenceRate(withGap(), NO_OVERTIME);
        rate.slowTo(0.37, 50);
        // 50 x 10 units, then 50 x 3, nothing in the gap, then 3 a millisecond.
        assertThat(rate.timeOf(650, ReferenceRate.NEVER)).isEqualTo(100);
        assertThat(rate.timeOf(654, ReferenceRate.NEVER)).isEqualTo(202);
        assertThat(rate.workUntil(202)).isEqualTo(656);
    }

    @Test
    void overtimeFillsTheGap() {
        ReferenceRate rate = new ReferenceRate(withGap(), RateCurve.constant(7));
        rate.workOvertime(true, 110);
        rate.workOvertime(false, 120);
        assertThat(rate.workUntil(150)).isEqualTo(1_000 + 10 * 7);
    }

    @Test
    void workThatIsDoneAlreadyIsDoneNow() {
        ReferenceRate rate = new ReferenceRate(withGap(), NO_OVERTIME);
        rate.slowTo(0.5, 100);
        assertThat(rate.timeOf(1_000, ReferenceRate.NEVER)).isEqualTo(100);
    }
}
