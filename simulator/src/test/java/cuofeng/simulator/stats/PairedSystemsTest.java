package cuofeng.simulator.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedSystemsTest {

    /** Differences 1, 2 and 3 beside chance of hundreds that both share. */
    private static final double[][] TWO = {{101, 402, 203}, {100, 400, 200}};

    @Test
    void chanceThatHitsBothCancelsOut() {
        // Mean 2, standard deviation 1, t(0.975; 2) = 4.302653: half-width 4.302653 / sqrt(3) = 2.484138.
        PairedSystems systems = PairedSystems.of(TWO);
        ConfidenceInterval interval = systems.interval(0, 1, 0.95);
        assertThat(interval.mean()).isCloseTo(2, within(1e-12));
        assertThat(interval.halfWidth()).isCloseTo(2.484138, within(1e-6));
        assertThat(systems.interval(1, 0, 0.95).mean()).isEqualTo(-interval.mean());
        assertThat(systems.interval(1, 0, 0.95).halfWidth()).isEqualTo(interval.halfWidth());
    }

    @Test
    void gainIsTheVarianceOfIndependentOnesOverThePairedOne() {
        // Variances: 101, 402, 203 have mean 706/3 and squares 46,994 + 2/3 over 2; 100, 400, 200 have 23,333 1/3.
        double one = SampleStatistics.of(TWO[0]).variance();
        double other = SampleStatistics.of(TWO[1]).variance();
        assertThat(other).isCloseTo(23_333.333, within(1e-3));
        assertThat(PairedSystems.of(TWO).pairingGain(0, 1).getAsDouble()).isCloseTo((one + other) / 1, within(1e-6));
    }

    @Test
    void independentOnesGainNothing() {
        Chance chance = new Chance(7);
        double[][] observations = new double[2][20_000];
        for (double[] system : observations) {
            for (int r = 0; r < system.length; r++) {
                system[r] = chance.normal();
            }
        }
        assertThat(PairedSystems.of(observations).pairingGain(0, 1).getAsDouble())
                .isCloseTo(1, within(0.05));
    }

    @Test
    void whatNeverDiffersHasNoGainToSpeakOf() {
        PairedSystems systems = PairedSystems.of(new double[][] {{1, 2}, {1, 2}});
        assertThat(systems.pairingGain(0, 1)).isEmpty();
        assertThat(systems.interval(0, 1, 0.95).halfWidth()).isZero();
    }

    @Test
    void bonferroniSharesTheErrorOut() {
        // Five intervals together at 0.95 are each at 0.99: t(0.995; 2) = 9.924843.
        ConfidenceInterval interval = PairedSystems.of(TWO).simultaneous(0, 1, 0.95, 5);
        assertThat(interval.halfWidth()).isCloseTo(9.924843 / StrictMath.sqrt(3), within(1e-5));
        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(PairedSystems.of(TWO).simultaneous(0, 1, 0.95, 1).halfWidth())
                .isEqualTo(PairedSystems.of(TWO).interval(0, 1, 0.95).halfWidth());
    }

    @Test
    void whatCannotBePairedIsNamed() {
        assertThatThrownBy(() -> PairedSystems.of(new double[][] {{1, 2}}))
                .hasMessage("a comparison needs 2 systems or more, not 1");
        assertThatThrownBy(() -> PairedSystems.of(new double[][] {{1, 2}, {1, 2, 3}}))
                .hasMessage("systems with 2 and 3 replications cannot be paired");
        assertThatThrownBy(() -> PairedSystems.of(new double[][] {{1}, {2}}))
                .hasMessage("paired differences need 2 replications or more, not 1");
    }
}
