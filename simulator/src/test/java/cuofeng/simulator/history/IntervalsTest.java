package cuofeng.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.simulator.history.Intervals.Bundle;
import cuofeng.simulator.history.NetworkFit.Fitted;
import cuofeng.simulator.random.KeyedUniforms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    @Test
    void blocksKeepNeighboursTogetherAndOnlyTurnThemAround() {
        double[] seen = IntStream.rangeClosed(1, 30).mapToDouble(i -> i).toArray();
        double[] drawn = new ErrorBlocks(List.of(seen)).draw(70, new KeyedUniforms().reset(5));
        assertThat(Arrays.stream(drawn).map(StrictMath::abs)).allMatch(error -> error >= 1 && error <= 30);
        for (int block = 0; block < 70; block += 7) {
            for (int i = 1; i < 7; i++) {
                assertThat(StrictMath.abs(drawn[block + i])).isEqualTo(StrictMath.abs(drawn[block]) + i);
                assertThat(StrictMath.signum(drawn[block + i])).isEqualTo(StrictMath.signum(drawn[block]));
            }
        }
        assertThat(Arrays.stream(drawn).boxed()).anyMatch(error -> error < 0).anyMatch(error -> error > 0);
    }

    @Test
    void aSequenceShorterThanABlockIsDrawnWhole() {
        double[] drawn = new ErrorBlocks(List.of(new double[] {1, 2})).draw(5, new KeyedUniforms().reset(1));
        assertThat(IntStream.range(0, 5).mapToObj(i -> StrictMath.abs(drawn[i])))
                .containsExactly(1.0, 2.0, 1.0, 2.0, 1.0);
    }

    /**
     * Sixty seasons of a known network, 20 days of each forecast from 120: of 1,200 days about 90 % lie within. Errors
     * persist, so days of a season come in or fall out together and the share wanders by about 2 points.
     */
    @Test
    void holdNineInTenDaysOfKnownNetworks() {
        NationalNetwork network = new NationalNetwork(0.97, 2.2, 1.6, 3.2, 0.4);
        int covered = 0;
        for (int seed = 1; seed <= 60; seed++) {
            DailyVolumes volumes = Synthetic.volumes(Synthetic.season(network, 140, 0.03, 0.5, seed), 140);
            int[] learn = volumes.published(HeldOut.RUN_IN_DAYS, 120);
            Fitted fitted = new NetworkFit(volumes, learn, true).best();
            double[] errors = Intervals.logErrors(volumes, fitted.network().delivered(volumes), learn);
            Bundle bundle =
                    new Intervals(seed, 100).around(volumes, fitted, learn, new ErrorBlocks(List.of(errors)), 120, 140);
            double[] said = fitted.network().delivered(volumes);
            for (int day = 120; day < 140; day++) {
                double off = volumes.delivered(day) - said[day];
                boolean within = off < bundle.above(day - 120, said[day]) && -off < bundle.below(day - 120, said[day]);
                covered += within ? 1 : 0;
            }
        }
        assertThat(covered / 1200.0).as("share of days within, seeds 1 to 60").isBetween(0.85, 0.95);
    }

    @Test
    void aPeakThatWasNeverSeenGetsAWiderInterval() {
        NationalNetwork network = new NationalNetwork(0.97, 2.2, 1.6, 3.2, 0.4);
        DailyVolumes volumes = Synthetic.volumes(Synthetic.season(network, 140, 0.03, 0, 7), 140);
        int[] before = volumes.published(30, 60);
        Fitted fitted = new NetworkFit(volumes, before, true).best();
        double[] errors = Intervals.logErrors(volumes, fitted.network().delivered(volumes), before);
        // What was learnt from has no wave; that of day 60 peaks in deliveries about day 62 and is over by day 75.
        Bundle bundle = new Intervals(1, 200).around(volumes, fitted, before, new ErrorBlocks(List.of(errors)), 60, 80);
        assertThat(width(bundle, volumes, fitted, 62)).isGreaterThan(1.1 * width(bundle, volumes, fitted, 77));
    }

    /** Of the interval, over the forecast. */
    private static double width(Bundle bundle, DailyVolumes volumes, Fitted fitted, int day) {
        double said = fitted.network().delivered(volumes)[day];
        return (bundle.above(day - 60, said) + bundle.below(day - 60, said)) / said;
    }
}
