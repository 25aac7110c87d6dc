package cuofeng.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.VolumeHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NationalNetworkTest {

    private static final Offset<Double> EXACT = within(1e-9);

    /** So short that all is due on the day it was collected. */
    private static final double NO_DELAY = 1e-12;

    private static DailyVolumes collected(double... volumes) {
        VolumeHistory history = new VolumeHistory(new TreeMap<>(), new TreeMap<>());
        TreeMap<LocalDate, Double> map = new TreeMap<>(history.collected());
        for (int day = 0; day < volumes.length; day++) {
            map.put(Synthetic.FIRST.plusDays(day), volumes[day]);
        }
        return Synthetic.volumes(new VolumeHistory(map, new TreeMap<>()), volumes.length);
    }

    @Test
    void delayIsPascalsDistribution() {
        // Two stages, each day missed with chance 1/2: (k + 1) / 4 × (1/2)^k, mean 2 = 2 × (1/2) / (1/2), variance 4.
        double[] shares = Delay.shares(2, 2);
        assertThat(Arrays.copyOf(shares, 4)).containsExactly(new double[] {0.25, 0.25, 0.1875, 0.125}, within(1e-4));
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, EXACT);
    }

    @Test
    void delayHasTheMeanItIsGiven() {
        double[] shares = Delay.shares(2.5, 1.6);
        double mean = 0;
        for (int days = 0; days < shares.length; days++) {
            mean += days * shares[days];
        }
        assertThat(mean).isCloseTo(2.5, within(1e-3));
    }

    @Test
    void deliversWhatIsDueBelowTheKnee() {
        NationalNetwork network = new NationalNetwork(0.5, NO_DELAY, 1.5, 3, 0.25);
        assertThat(network.delivered(collected(2, 2, 2, 2, 2, 2, 2, 6, 4)))
                .containsExactly(new double[] {1, 1, 1, 1, 1, 1, 1, 3, 2}, EXACT);
    }

    @Test
    void stretchesBeyondTheKneeAndCarriesTheRestOver() {
        NationalNetwork network = new NationalNetwork(1, NO_DELAY, 1.5, 3, 0.25);
        // Day 7: 5 wait, 3 + 0.25 × 2 = 3.5 go, 1.5 stay. Day 8: 3.5 wait, 3.125 go, 0.375 stay. Day 9: 2.375 go.
        assertThat(network.delivered(collected(2, 2, 2, 2, 2, 2, 2, 5, 2, 2, 2)))
                .containsExactly(new double[] {2, 2, 2, 2, 2, 2, 2, 3.5, 3.125, 2.375, 2}, EXACT);
    }

    @Test
    void whatWasCollectedBeforeTheFirstDayIsTheMeanOfTheFirstWeek() {
        // A quarter is due each on days 0 and 1, and so on; the first day still lives on the past: all 2.
        NationalNetwork network = new NationalNetwork(1, 2, 2, Double.POSITIVE_INFINITY, 1);
        assertThat(network.delivered(collected(2, 2, 2, 2, 2, 2, 2, 6))).endsWith(new double[] {2, 3}, within(1e-3));
    }

    @Test
    void everyParcelIsDeliveredOnce() {
        double[] volumes = new double[80];
        Arrays.fill(volumes, 1e-9);
        Arrays.fill(volumes, 10, 15, 7);
        double[] delivered = new NationalNetwork(0.9, 2, 1.7, 3, 0.5).delivered(collected(volumes));
        assertThat(Arrays.stream(delivered).sum()).isCloseTo(0.9 * 35, within(1e-6));
    }
}
