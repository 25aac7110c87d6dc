package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.Exhaustive;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DualBoundTest {

    private static final SyntheticSeason TINY = new SyntheticSeason(2, 1, 1, 5, 1, 4, 12, 0.9, 10_000);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPricesProveMoreThanTheOptimum(long seed) {
        PlanningModel model = new PlanningModel(TINY.generate(seed), PartRule.WHOLE);
        long optimum = Exhaustive.best(model).backlog();
        SplittableRandom random = new SplittableRandom(seed);
        double[] prices = new double[model.nodeCount() * model.horizon()];
        for (int trial = 0; trial < 200; trial++) {
            double size = 2_000 * random.nextDouble();
            for (int row = 0; row < prices.length; row++) {
                // Mostly invalid: too steep, some below 0.
                prices[row] = size * (random.nextDouble() - 0.1);
            }
            assertThat(DualBound.of(model, prices))
                    .as("seed %d trial %d", seed, trial)
                    .isBetween(0L, optimum);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void searchedPricesProveNearlyWhatTheFractionalPlanCosts(long seed) {
        PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.DEFAULT);
        PriceSearch search = new PriceSearch(model);

        search.run(3_000, () -> false);

        assertThat((double) search.bound())
                .as("seed %d", seed)
                .isLessThanOrEqualTo(search.planCost())
                .isGreaterThan(0.99 * search.planCost());
    }
}
