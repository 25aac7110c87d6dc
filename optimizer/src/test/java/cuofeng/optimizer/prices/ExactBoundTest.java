package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.Exhaustive;
import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.lp.Glop;
import cuofeng.optimizer.lp.LinearProgram;
import cuofeng.optimizer.lp.LinearSolution;
import cuofeng.optimizer.lp.LinearSolver;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactBoundTest {

    private static final LinearSolver GLOP = Glop.available().orElseThrow();
    private static final SyntheticSeason TINY = new SyntheticSeason(2, 1, 1, 5, 1, 4, 12, 0.9, 10_000);

    /** Cases O01 and O02: the known optima are fractional ones, too, and proven to the last digit. */
    @ParameterizedTest(name = "{0}: hold <= {3} d, {4} backlog-days")
    @CsvSource({
        "100 300 120 80 60 40 40, 24, 140, 1, 20",
        "100 300 120 80 60 40 40, 24, 140, 2, 0",
        "100 110 120 480 420 260 180 140 120 110 100 100 90 90, 168, 180, 2, 1290"
    })
    void provesKnownOptima(String ready, double parcelsPerUnit, double capacity, int hold, double backlogDays) {
        double[] orders = Arrays.stream(ready.split(" "))
                .mapToDouble(day -> Double.parseDouble(day) * parcelsPerUnit)
                .toArray();
        PlanningModel model = new PlanningModel(
                OneHub.of(orders, new double[] {1}, capacity * parcelsPerUnit / 24, hold)
                        .shipments(),
                PartRule.DEFAULT);

        double parcelHours = Units.backlogParcelHours(ExactBound.ofAnyPlan(model, GLOP), model.slotHours());

        assertThat(parcelHours / parcelsPerUnit / 24).isEqualTo(backlogDays);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void staysBelowTheOptimumOfWholeShipments(long seed) {
        PlanningModel model = new PlanningModel(TINY.generate(seed), PartRule.WHOLE);
        assertThat(ExactBound.ofAnyPlan(model, GLOP))
                .isBetween(0L, Exhaustive.best(model).backlog());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheOptimumAndBeatsTheSearch(long seed) {
        PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.DEFAULT);
        PriceSearch search = new PriceSearch(model);
        search.run(3_000, () -> false);
        LinearProgram program = new BacklogProgram(model, false).program();
        double[] values = GLOP.solve(program).columnValues();
        double optimum = 0;
        for (int column = 0; column < program.columnCount(); column++) {
            optimum += values[column] * program.cost(column) / LinearProgram.SCALE;
        }

        long bound = ExactBound.ofAnyPlan(model, GLOP);

        // The certificate is a whole number of units, rounded up; the solver's own objective has some twelve digits.
        double unit = Units.backlogParcelHours(1, model.slotHours());
        assertThat(Units.backlogParcelHours(bound, model.slotHours()))
                .isCloseTo(optimum, within(unit + 1e-11 * optimum));
        assertThat(bound).isGreaterThanOrEqualTo(search.boundOfAnyPlan()).isLessThanOrEqualTo((long) search.planCost());
    }

    /** Whatever a solver says, nothing is proven that is not so. */
    @Test
    void believesNoSolver() {
        PlanningModel model = new PlanningModel(TINY.generate(3), PartRule.WHOLE);
        long optimum = Exhaustive.best(model).backlog();
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 100; trial++) {
            LinearSolver liar = program -> new LinearSolution(
                    LinearSolution.State.OPTIMAL,
                    random.doubles(program.rowCount(), -10, 200).toArray(),
                    new double[program.columnCount()]);
            assertThat(ExactBound.ofAnyPlan(model, liar)).isBetween(0L, optimum);
        }
        LinearSolver silent = program -> new LinearSolution(LinearSolution.State.UNKNOWN, new double[0], new double[0]);
        assertThat(ExactBound.ofAnyPlan(model, silent)).isZero();
    }

    @Test
    void leavesANationToTheSearch() {
        PlanningModel small = new PlanningModel(SyntheticSeason.SMALL.generate(1), PartRule.DEFAULT);
        PlanningModel larger = new PlanningModel(
                new SyntheticSeason(12, 6, 12, 14, 1, 30, 4, 0.8, 300_000).generate(1), PartRule.DEFAULT);
        assertThat(ExactBound.isQuick(small)).isTrue();
        assertThat(ExactBound.entries(larger)).isGreaterThan(ExactBound.MOST_ENTRIES);
        assertThat(ExactBound.isQuick(larger)).isFalse();
    }
}
