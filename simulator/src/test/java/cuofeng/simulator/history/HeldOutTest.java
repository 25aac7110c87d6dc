package cuofeng.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.simulator.outcome.BacktestOutcome.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {

    private static final NationalNetwork NETWORK = new NationalNetwork(1, 2, 1.5, 9, 1);

    /** 146 days to learn from, as from 8 June to 31 October, and 20 to forecast. */
    private static final DailyVolumes VOLUMES = Synthetic.volumes(Synthetic.season(NETWORK, 166, 0.02, 0, 1), 166);

    private static final List<HeldOut> PLAN = HeldOut.plan(VOLUMES, 146, 20);

    @Test
    void leavesOutEveryWeekAndTwentyDaysFromEverySeventhDayOn() {
        // Weeks start on days 7, 14, …, 133 (139 + 7 > 146); origins on days 42, 49, …, 126.
        assertThat(starts(Kind.WEEK)).hasSize(19).startsWith(7, 14).endsWith(133);
        assertThat(starts(Kind.ORIGIN)).hasSize(13).startsWith(42, 49).endsWith(126);
        assertThat(starts(Kind.PEAK)).hasSize(1);
    }

    private static List<Integer> starts(Kind kind) {
        return PLAN.stream()
                .filter(test -> test.kind() == kind)
                .map(HeldOut::from)
                .toList();
    }

    @Test
    void theHighestCollectedVolumeLiesAmongTheDaysOfThePeak() {
        int highest = IntStream.range(7, 146)
                .reduce((a, b) -> VOLUMES.collected(b) > VOLUMES.collected(a) ? b : a)
                .orElseThrow();
        HeldOut peak = PLAN.get(PLAN.size() - 1);
        assertThat(highest).isBetween(peak.from(), peak.to() - 1);
        assertThat(peak.to() - peak.from()).isEqualTo(20);
    }

    @Test
    void noTestLearnsFromWhatItLeavesOutOrFromTheForecast() {
        for (HeldOut test : PLAN) {
            assertThat(IntStream.of(test.learn(VOLUMES)).boxed())
                    .isNotEmpty()
                    .allMatch(day -> day >= HeldOut.RUN_IN_DAYS && day < 146)
                    .noneMatch(day -> day >= test.from() && day < test.to());
        }
    }

    @Test
    void anOriginLearnsFromEarlierDaysOnly() {
        PLAN.stream()
                .filter(test -> test.kind() == Kind.ORIGIN)
                .forEach(test -> assertThat(test.learn(VOLUMES)).hasSize(test.from() - HeldOut.RUN_IN_DAYS));
    }
}
