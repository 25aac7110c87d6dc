package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.results.measure.SweepEffects.Main;
import cuofeng.results.measure.SweepSheet.Factor;
import cuofeng.results.measure.SweepSheet.Figure;
import cuofeng.results.measure.SweepSheet.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Effects on figures that are known functions of two factors. */
class SweepEffectsTest {

    private static final Figure FIGURE = new Figure(Measures.byId("backlog_hub"), Reading.ALL);
    private static final List<Factor> FACTORS = List.of(new Factor("a", false, 0, 10), new Factor("b", true, 1, 2));

    /** Of the deviations of three replications, which move all points alike. */
    private static final double[] CHANCE = {-3, 0, 3};

    private static SweepSheet sheet(boolean grid, List<double[]> at, DoubleBinaryOperator figure) {
        List<Point> points = new ArrayList<>();
        for (double[] each : at) {
            List<Double> values = new ArrayList<>();
            for (double chance : CHANCE) {
                values.add(figure.applyAsDouble(each[0], each[1]) + chance);
            }
            points.add(new Point(points.size() + 1, List.of(each[0], each[1]), Map.of(FIGURE, values)));
        }
        return new SweepSheet("test", "grid", grid, "ship-at-once", 1, CHANCE.length, FACTORS, points);
    }

    private static List<double[]> gridOf(double[] a, double[] b) {
        List<double[]> points = new ArrayList<>();
        for (double x : a) {
            for (double y : b) {
                points.add(new double[] {x, y});
            }
        }
        return points;
    }

    @Test
    void gridTellsMainEffectsAndInteractionsByHand() {
        // y = 5 a + 20 b + 4 a b at a in {0, 5, 10}, b in {1, 2}.
        SweepSheet sheet =
                sheet(true, gridOf(new double[] {0, 5, 10}, new double[] {1, 2}), (a, b) -> 5 * a + 20 * b + 4 * a * b);
        SweepEffects effects = SweepEffects.of(sheet, FIGURE);
        // Of a, at b of 1.5 on average: 50 + 4 x 10 x 1.5; of b, at a of 5: 20 + 4 x 5.
        assertThat(effects.mains().get(0).effect().mean()).isCloseTo(110, within(1e-9));
        assertThat(effects.mains().get(1).effect().mean()).isCloseTo(40, within(1e-9));
        // a adds 130 at b = 2 and 90 at b = 1: half the difference is 20.
        assertThat(effects.interactions()).singleElement().satisfies(pair -> {
            assertThat(pair.effect().mean()).isCloseTo(20, within(1e-9));
            assertThat(pair.lines()).hasSize(2);
            assertThat(pair.lines().get(1).levels().get(2).estimate().mean()).isCloseTo(50 + 40 + 80, within(1e-9));
        });
        // Chance moves all points of a replication alike, so differences between points are exact.
        assertThat(effects.mains().get(0).effect().halfWidth().getAsDouble()).isCloseTo(0, within(1e-9));
        // Levels at a = 0, 5, 10 with b averaged out: 30, 85, 140, each with the chance of the replications.
        assertThat(effects.mains().get(0).levels())
                .extracting(level -> level.estimate().mean())
                .containsExactly(30.0, 85.0, 140.0);
        assertThat(effects.mains().get(0).levels().get(0).estimate().halfWidth().getAsDouble())
                .isCloseTo(4.302653 * 3 / StrictMath.sqrt(3), within(1e-4));
    }

    @Test
    void sharesOfVarianceAddUpToOneOnAGrid() {
        SweepSheet sheet = sheet(
                true,
                gridOf(new double[] {0, 2, 5, 10}, new double[] {1, 1.5, 2}),
                (a, b) -> StrictMath.max(0, a * b - 6) + b * b);
        SweepEffects effects = SweepEffects.of(sheet, FIGURE);
        double sum = effects.mains().stream()
                        .mapToDouble(main -> main.share().orElseThrow())
                        .sum()
                + effects.interactions().get(0).share().orElseThrow();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Test
    void additiveFactorsDoNotInteract() {
        SweepSheet sheet =
                sheet(true, gridOf(new double[] {0, 3, 10}, new double[] {1, 1.2, 2}), (a, b) -> a * a + 7 / b);
        SweepEffects effects = SweepEffects.of(sheet, FIGURE);
        assertThat(effects.interactions().get(0).effect().mean()).isCloseTo(0, within(1e-9));
        assertThat(effects.interactions().get(0).share().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void leastSquaresFindTheCoefficientsOfWhatTheyFit() {
        List<double[]> scattered = List.of(
                new double[] {0.7, 1.1},
                new double[] {9.1, 1.93},
                new double[] {4.2, 1.36},
                new double[] {2.8, 1.71},
                new double[] {6.6, 1.02},
                new double[] {5.3, 1.58});
        // In coded z: a = 5 + 5 z1, b = 1.5 + 0.5 z2, so y = ... + (25 + 30) z1 + (10 + 10) z2 + 10 z1 z2.
        SweepEffects effects = SweepEffects.of(sheet(false, scattered, (a, b) -> 5 * a + 20 * b + 4 * a * b), FIGURE);
        assertThat(effects.mains().get(0).effect().mean()).isCloseTo(110, within(1e-6));
        assertThat(effects.mains().get(1).effect().mean()).isCloseTo(40, within(1e-6));
        assertThat(effects.interactions().get(0).effect().mean()).isCloseTo(20, within(1e-6));
        assertThat(effects.explained().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(effects.mains().get(0).levels())
                .extracting(level -> level.value())
                .containsExactly(0.0, 5.0, 10.0);
    }

    @Test
    void leastSquaresDoWithoutProductsWherePointsAreFew() {
        List<double[]> three = List.of(new double[] {0, 1}, new double[] {10, 1}, new double[] {5, 2});
        SweepEffects effects = SweepEffects.of(sheet(false, three, (a, b) -> 3 * a + b), FIGURE);
        assertThat(effects.interactions()).isEmpty();
        assertThat(effects.mains()).extracting(Main::factor).containsExactly(0, 1);
        assertThat(effects.mains().get(0).effect().mean()).isCloseTo(30, within(1e-9));
        SweepEffects none = SweepEffects.of(sheet(false, three.subList(0, 2), (a, b) -> a), FIGURE);
        assertThat(none.mains()).isEmpty();
    }
}
