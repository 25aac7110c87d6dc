package cuofeng.optimizer.evaluate.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets.Target;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssuranceTest {

    private static final Target FLOODED = new Target(TargetFigure.FLOODED, 10);
    private static final Target ON_TIME = new Target(TargetFigure.ON_TIME_72H, 0.8);

    /** Mean 8, standard error 2 / sqrt 4 = 1; quantile of 0.05 / 2 with 3 degrees of freedom 3.1824 (tables of t). */
    @Test
    void boundsAreThoseOfStudent() {
        Assurance assurance = new Assurance(0.95, 4);
        double[] values = {8 - StrictMath.sqrt(6), 8 + StrictMath.sqrt(6), 8, 8};
        Standing standing = assurance.standing(FLOODED, values, 1, 1);
        assertThat(standing.mean()).isCloseTo(8, within(1e-9));
        assertThat(standing.bound()).isCloseTo(8 + 3.1824, within(1e-3));
        assertThat(standing.met()).isFalse();
        assertThat(standing.keptShare()).isEqualTo(0.75);
        assertThat(standing.gap(0.5)).isCloseTo(8 + 3.1824 - 9.5, within(1e-3));
    }

    @Test
    void leastLimitsAreBoundedFromBelow() {
        Standing standing = new Assurance(0.95, 4).standing(ON_TIME, new double[] {0.85, 0.83, 0.84, 0.84}, 1, 1);
        assertThat(standing.bound()).isLessThan(0.84).isGreaterThan(0.8);
        assertThat(standing.met()).isTrue();
        assertThat(standing.gap(0.05)).isPositive();
    }

    @Test
    void attemptsShareTheError() {
        Assurance assurance = new Assurance(0.95, 10);
        double sum = 0;
        for (int attempt = 1; attempt <= 50; attempt++) {
            sum += assurance.errorOf(attempt);
        }
        assertThat(sum).isCloseTo(0.05, within(1e-12));
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(assurance.standing(FLOODED, values, 2, 1).bound())
                .isGreaterThan(assurance.standing(FLOODED, values, 1, 1).bound());
        assertThat(assurance.standing(FLOODED, values, 1, 3).bound())
                .isGreaterThan(assurance.standing(FLOODED, values, 1, 1).bound());
    }

    /**
     * Capacity that just misses both of two targets, and up to six attempts: in at most 10 % of 4,000 trials one of them
     * may confirm it. The figure seen lies far below, for both must pass in one attempt.
     */
    @Test
    void rarelyConfirmsWhatMissesATarget() {
        Random random = new Random(20231111);
        Assurance assurance = new Assurance(0.9, 8);
        Target sure = new Target(TargetFigure.BACKLOG, 1_000);
        int confirmed = 0;
        int trials = 4_000;
        for (int trial = 0; trial < trials; trial++) {
            for (int attempt = 1; attempt <= Sizer.MOST_ATTEMPTS; attempt++) {
                if (assurance
                                .standing(FLOODED, normal(random, 10, 3), attempt, 2)
                                .met()
                        && assurance
                                .standing(sure, normal(random, 0, 1), attempt, 2)
                                .met()) {
                    confirmed++;
                    break;
                }
            }
        }
        double share = confirmed / (double) trials;
        // The share of the missed target alone: half of the error, spread over six attempts.
        assertThat(share).isBetween(0.03, 0.065);
    }

    private static double[] normal(Random random, double mean, double deviation) {
        double[] values = new double[8];
        for (int i = 0; i < values.length; i++) {
            values[i] = mean + deviation * random.nextGaussian();
        }
        return values;
    }
}
