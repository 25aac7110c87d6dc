package cuofeng.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkFitTest {

    private static final NationalNetwork TRUE = new NationalNetwork(0.97, 2.2, 1.6, 3.2, 0.4);
    private static final int DAYS = 150;

    private static DailyVolumes season(double noise, long seed) {
        return Synthetic.volumes(Synthetic.season(TRUE, DAYS, noise, 0, seed), DAYS);
    }

    private static NationalNetwork fit(DailyVolumes volumes, boolean withCapacity) {
        return new NetworkFit(volumes, volumes.published(HeldOut.RUN_IN_DAYS, DAYS), withCapacity)
                .best()
                .network();
    }

    @Test
    void recoversTheNetworkThatDelivered() {
        NationalNetwork found = fit(season(0, 1), true);
        assertThat(found.coverage()).isCloseTo(0.97, within(0.001));
        assertThat(found.meanDelayDays()).isCloseTo(2.2, within(0.02));
        assertThat(found.delayDispersion()).isCloseTo(1.6, within(0.02));
        assertThat(found.knee()).isCloseTo(3.2, within(0.01));
        assertThat(found.stretch()).isCloseTo(0.4, within(0.01));
    }

    @Test
    void recoversItThroughNoise() {
        NationalNetwork found = fit(season(0.01, 2), true);
        assertThat(found.coverage()).isCloseTo(0.97, within(0.005));
        assertThat(found.meanDelayDays()).isCloseTo(2.2, within(0.3));
        assertThat(found.knee()).isCloseTo(3.2, within(0.1));
        assertThat(found.stretch()).isCloseTo(0.4, within(0.15));
    }

    @Test
    void withoutCapacityNothingWaits() {
        NationalNetwork found = fit(season(0, 3), false);
        assertThat(found.knee()).isInfinite();
        assertThat(found.stretch()).isEqualTo(1);
    }

    @Test
    void oneOddDayBendsTheModelLittle() {
        DailyVolumes sound = season(0.01, 4);
        double[] odd = IntStream.range(0, DAYS).mapToDouble(sound::delivered).toArray();
        odd[100] *= 1.3;
        double[] before = fit(sound, true).delivered(sound);
        double[] after = fit(sound.withDelivered(odd), true).delivered(sound);
        for (int day = 0; day < DAYS; day++) {
            assertThat(after[day]).as("day %d", day).isCloseTo(before[day], within(0.01 * before[day]));
        }
    }

    @Test
    void leastSquaresFindsTheLineThroughPoints() {
        // y = 1 + 2x through (0, 1), (1, 3), (2, 5), shifted by +1, −2, +1: the mean error is 0 and so is its slope.
        double[] y = {2, 1, 6};
        LeastSquares.Solution line = LeastSquares.minimise(
                at -> IntStream.range(0, 3)
                        .mapToDouble(x -> at[0] + at[1] * x - y[x])
                        .toArray(),
                new double[] {0, 0});
        assertThat(line.point()).containsExactly(new double[] {1, 2}, within(1e-3));
        assertThat(line.cost()).isCloseTo(6, within(1e-6));
    }
}
