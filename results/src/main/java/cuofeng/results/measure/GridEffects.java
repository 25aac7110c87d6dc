package cuofeng.results.measure;

import cuofeng.results.measure.SweepEffects.ConditionalLine;
import cuofeng.results.measure.SweepEffects.Interaction;
import cuofeng.results.measure.SweepEffects.Level;
import cuofeng.results.measure.SweepEffects.Main;
import cuofeng.results.measure.SweepSheet.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Effects on a grid, by averaging: the functional analysis of variance is exact there, because every level of a factor
 * meets all levels of the others equally often (Hoeffding 1948; Sobol' 1993).
 */
final class GridEffects {

    /** {@code [replication][point]}. */
    private final double[][] values;

    private final List<double[]> levels = new ArrayList<>();
    /** {@code [point][factor]}: position of the point's level. */
    private final int[][] levelOf;

    private GridEffects(SweepSheet sheet, Figure figure) {
        this.values = sheet.values(figure);
        this.levelOf = new int[sheet.points().size()][sheet.factors().size()];
        for (int f = 0; f < sheet.factors().size(); f++) {
            TreeSet<Double> distinct = new TreeSet<>();
            for (SweepSheet.Point point : sheet.points()) {
                distinct.add(point.values().get(f));
            }
            double[] ofFactor =
                    distinct.stream().mapToDouble(Double::doubleValue).toArray();
            levels.add(ofFactor);
            for (int p = 0; p < levelOf.length; p++) {
                levelOf[p][f] = Arrays.binarySearch(
                        ofFactor, sheet.points().get(p).values().get(f));
            }
        }
    }

    static SweepEffects of(SweepSheet sheet, Figure figure) {
        GridEffects grid = new GridEffects(sheet, figure);
        int factors = sheet.factors().size();
        List<Main> mains = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            mains.add(grid.main(f));
        }
        List<Interaction> interactions = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            for (int g = f + 1; g < factors; g++) {
                interactions.add(grid.interaction(f, g, mains));
            }
        }
        return new SweepEffects(
                figure, Estimate.of(grid.means(point -> true)), mains, interactions, OptionalDouble.empty());
    }

    /** Mean over some points in each replication. */
    private double[] means(IntPredicate some) {
        double[] means = new double[values.length];
        for (int r = 0; r < means.length; r++) {
            double sum = 0;
            int count = 0;
            for (int p = 0; p < levelOf.length; p++) {
                if (some.test(p)) {
                    sum += values[r][p];
                    count++;
                }
            }
            means[r] = sum / count;
        }
        return means;
    }

    private double[] atLevel(int factor, int level) {
        return means(point -> levelOf[point][factor] == level);
    }

    private double[] atLevels(int first, int firstLevel, int second, int secondLevel) {
        return means(point -> levelOf[point][first] == firstLevel && levelOf[point][second] == secondLevel);
    }

    private int top(int factor) {
        return levels.get(factor).length - 1;
    }

    private Main main(int factor) {
        List<Level> ofFactor = new ArrayList<>();
        double[] levelMeans = new double[top(factor) + 1];
        for (int level = 0; level <= top(factor); level++) {
            Estimate estimate = Estimate.of(atLevel(factor, level));
            ofFactor.add(new Level(levels.get(factor)[level], estimate));
            levelMeans[level] = estimate.mean();
        }
        double[] effect = minus(atLevel(factor, top(factor)), atLevel(factor, 0));
        return new Main(factor, Estimate.of(effect), share(variance(levelMeans)), ofFactor);
    }

    private Interaction interaction(int first, int second, List<Main> mains) {
        double[] effect = minus(
                minus(atLevels(first, top(first), second, top(second)), atLevels(first, 0, second, top(second))),
                minus(atLevels(first, top(first), second, 0), atLevels(first, 0, second, 0)));
        double[] cells = new double[(top(first) + 1) * (top(second) + 1)];
        List<ConditionalLine> lines = new ArrayList<>();
        for (int t = 0; t <= top(second); t++) {
            List<Level> line = new ArrayList<>();
            for (int s = 0; s <= top(first); s++) {
                Estimate estimate = Estimate.of(atLevels(first, s, second, t));
                line.add(new Level(levels.get(first)[s], estimate));
                cells[t * (top(first) + 1) + s] = estimate.mean();
            }
            lines.add(new ConditionalLine(levels.get(second)[t], line));
        }
        OptionalDouble both = share(variance(cells));
        OptionalDouble alone = both.isPresent()
                ? OptionalDouble.of(Math.max(
                        0,
                        both.getAsDouble()
                                - mains.get(first).share().orElse(0)
                                - mains.get(second).share().orElse(0)))
                : both;
        double[] half = Arrays.stream(effect).map(each -> each / 2).toArray();
        return new Interaction(first, second, Estimate.of(half), alone, lines);
    }

    /** Of the variance over all points; empty if all points are alike. */
    private OptionalDouble share(double part) {
        double[] pointMeans = new double[levelOf.length];
        for (int p = 0; p < pointMeans.length; p++) {
            for (double[] replication : values) {
                pointMeans[p] += replication[p] / values.length;
            }
        }
        double whole = variance(pointMeans);
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    private static double variance(double[] means) {
        double mean = Arrays.stream(means).sum() / means.length;
        double squares = 0;
        for (double each : means) {
            squares += (each - mean) * (each - mean);
        }
        return squares / means.length;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        Arrays.setAll(difference, i -> a[i] - b[i]);
        return difference;
    }
}
