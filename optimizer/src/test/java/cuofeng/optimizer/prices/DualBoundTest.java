package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.Exhaustive;
import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DualBoundTest {

    private static final SyntheticSeason TINY = new SyntheticSeason(2, 1, 1, 5, 1, 4, 12, 0.9, 10_000);

    /** On the way to the outlet of odd seasons parcels wait for vehicles, too. */
    private static Shipments season(long seed) {
        Shipments season = TINY.generate(seed);
        return seed % 2 == 0 ? season : TightLanes.of(season, 12_000, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPricesProveMoreThanTheOptimum(long seed) {
        PlanningModel model = new PlanningModel(season(seed), PartRule.WHOLE);
        long optimum = Exhaustive.best(model).backlog();
        SplittableRandom random = new SplittableRandom(seed);
        double[] prices = new double[model.nodeCount() * model.horizon()];
        for (int trial = 0; trial < 200; trial++) {
            double size = 2_000 * random.nextDouble();
            for (int row = 0; row < prices.length; row++) {
                // Mostly invalid: too steep, some below 0.
                prices[row] = size * (random.nextDouble() - 0.1);
            }
            assertThat(DualBound.of(model, prices, BacklogCost.UNLIMITED))
                    .as("seed %d trial %d", seed, trial)
                    .isBetween(0L, optimum);
        }
    }

    /** With limits from hopeless to hardly felt; where no plan keeps them, any bound on those that do is right. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPricesProveMoreThanPlansWithinLimitsCost(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] orders = {24.0 * (100 + random.nextInt(300)), 24.0 * random.nextInt(200), 0};
        OneHub hub = OneHub.of(orders, new double[] {1, 2, 1}, 40 + random.nextInt(60), 2)
                .withStorageLimit(random.nextInt(4_000));
        PlanningModel model = new PlanningModel(hub.shipments(), PartRule.WHOLE);
        PlanScore best = Exhaustive.best(model);
        double[] prices = new double[model.nodeCount() * model.horizon()];
        for (int trial = 0; trial < 300; trial++) {
            double size = 2_000 * random.nextDouble();
            for (int row = 0; row < prices.length; row++) {
                prices[row] = size * (random.nextDouble() - 0.1);
            }
            if (best.isFeasible()) {
                assertThat(DualBound.of(model, prices, BacklogCost.LIMITED)).isBetween(0L, best.backlog());
            }
            assertThat(DualBound.of(model, prices, BacklogCost.VIOLATION)).isBetween(0L, best.violation());
        }
    }

    /** 300 arrive, 100 a day are worked off, all must leave on the first day: 200 wait, then 100, above a limit of 50. */
    @Test
    void provesHowMuchEveryPlanBreaksTheLimit() {
        OneHub hub = OneHub.of(new double[] {300 * 24, 0, 0}, new double[] {1}, 100, 0)
                .withStorageLimit(50 * 24);
        PlanningModel model = new PlanningModel(hub.shipments(), PartRule.WHOLE);
        PriceSearch search = PriceSearch.ofViolation(model);

        search.run(3_000, () -> false);

        assertThat(search.bound()).isEqualTo((150 + 50) * 24L * Units.LOAD_PER_PARCEL);
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
