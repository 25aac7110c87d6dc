package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlVariateTest {

    @Test
    void takesOutWhatTheControlExplains() {
        // y = 10 + 2x exactly: at the known mean 0 of x the mean is 10, and nothing is left to chance.
        ControlVariate control = new ControlVariate(new double[] {1, 2, 6}, 0);
        ConfidenceInterval interval = control.interval(new double[] {12, 14, 22}, 0.95);
        assertThat(interval.mean()).isCloseTo(10, within(1e-12));
        assertThat(interval.halfWidth()).isCloseTo(0, within(1e-12));
    }

    @Test
    void isTheIntervalOfARegressionAtThatPoint() {
        // x = 0, 1, 2, 3 and y = 0, 2, 1, 3: slope 0.8, mean 1.5, residuals -0.3, 0.9, -0.9, 0.3, their squares 1.8.
        // At x = 1: 1.1; variance 1.8 / 2 × (1/4 + 0.25/5) = 0.27; t(0.975; 2) = 4.302653.
        ControlVariate control = new ControlVariate(new double[] {0, 1, 2, 3}, 1);
        ConfidenceInterval interval = control.interval(new double[] {0, 2, 1, 3}, 0.95);
        assertThat(interval.mean()).isCloseTo(1.1, within(1e-12));
        assertThat(interval.halfWidth()).isCloseTo(4.302653 * StrictMath.sqrt(0.27), within(1e-6));
    }

    @Test
    void differencesOfControlledMeansAreControlledDifferences() {
        Chance chance = new Chance(3);
        int n = 12;
        double[] orders = new double[n];
        double[][] systems = new double[3][n];
        double[] difference = new double[n];
        for (int r = 0; r < n; r++) {
            orders[r] = chance.normal();
            for (int i = 0; i < systems.length; i++) {
                systems[i][r] = (i + 1) * orders[r] + chance.normal();
            }
            difference[r] = systems[2][r] - systems[0][r];
        }
        ControlVariate control = new ControlVariate(orders, 0);
        ConfidenceInterval expected = control.interval(difference, 0.95);
        ConfidenceInterval found = PairedSystems.controlled(systems, control).interval(2, 0, 0.95);
        assertThat(found.mean()).isCloseTo(expected.mean(), within(1e-12));
        assertThat(found.halfWidth()).isCloseTo(expected.halfWidth(), within(1e-12));
    }

    /** 4,000 experiments of ten replications: 95 % of intervals hold the mean, within 4.9 standard deviations. */
    @Test
    void holdsTheTruthAsOftenAsItSays() {
        int experiments = 4_000;
        int held = 0;
        Chance chance = new Chance(20231111);
        for (int e = 0; e < experiments; e++) {
            double[] orders = new double[10];
            double[] backlog = new double[10];
            for (int r = 0; r < orders.length; r++) {
                orders[r] = 50 + chance.normal();
                backlog[r] = 7 + 3 * (orders[r] - 50) + chance.normal();
            }
            if (new ControlVariate(orders, 50).interval(backlog, 0.95).contains(7)) {
                held++;
            }
        }
        assertThat(held / (double) experiments).isBetween(0.933, 0.967);
    }

    @Test
    void aControlThatDoesNotVaryIsRefused() {
        assertThatThrownBy(() -> new ControlVariate(new double[] {5, 5, 5}, 5))
                .hasMessage("a control that is 5.0 in every replication explains nothing");
        assertThatThrownBy(() -> new ControlVariate(new double[] {5, 6}, 5))
                .hasMessage("a control needs 3 replications or more, not 2");
    }
}
