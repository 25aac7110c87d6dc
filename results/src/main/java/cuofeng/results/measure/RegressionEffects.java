package cuofeng.results.measure;

import cuofeng.results.measure.SweepEffects.ConditionalLine;
import cuofeng.results.measure.SweepEffects.Interaction;
import cuofeng.results.measure.SweepEffects.Level;
import cuofeng.results.measure.SweepEffects.Main;
import cuofeng.results.measure.SweepSheet.Factor;
import cuofeng.results.measure.SweepSheet.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Effects by least squares: with factors coded from -1 to 1 a figure is fitted, replication by replication, by b0 + sum of
 * b(f) z(f) + sum of b(f,g) z(f) z(g); the main effect is 2 b(f), the interaction 2 b(f,g) (Montgomery, Design and Analysis
 * of Experiments, 8th ed., chapter 10). With fewer points than terms the products are left out, and with no more points
 * than factors there are no effects.
 */
final class RegressionEffects {

    /** At which coded values fitted lines are drawn. */
    private static final double[] CODED = {-1, 0, 1};

    private final SweepSheet sheet;
    private final double[][] values;
    private final int factors;
    private final boolean withProducts;
    private final RealMatrix design;
    /** {@code [replication][term]}: constant, factors, then pairs in order. */
    private final double[][] coefficients;

    private RegressionEffects(SweepSheet sheet, Figure figure) {
        this.sheet = sheet;
        this.values = sheet.values(figure);
        this.factors = sheet.factors().size();
        int terms = 1 + factors + factors * (factors - 1) / 2;
        this.withProducts = sheet.points().size() >= terms;
        this.design = design();
        this.coefficients = fit();
    }

    static SweepEffects of(SweepSheet sheet, Figure figure) {
        double[] means = Arrays.stream(sheet.values(figure))
                .mapToDouble(replication -> Arrays.stream(replication).sum() / replication.length)
                .toArray();
        if (sheet.points().size() <= sheet.factors().size()) {
            return new SweepEffects(figure, Estimate.of(means), List.of(), List.of(), OptionalDouble.empty());
        }
        RegressionEffects fitted = new RegressionEffects(sheet, figure);
        return new SweepEffects(figure, Estimate.of(means), fitted.mains(), fitted.interactions(), fitted.explained());
    }

    private RealMatrix design() {
        double[][] rows = new double[sheet.points().size()][];
        for (int p = 0; p < rows.length; p++) {
            double[] coded = new double[factors];
            for (int f = 0; f < factors; f++) {
                coded[f] = sheet.factors()
                        .get(f)
                        .coded(sheet.points().get(p).values().get(f));
            }
            rows[p] = terms(coded);
        }
        return new Array2DRowRealMatrix(rows, false);
    }

    private double[] terms(double[] coded) {
        List<Double> terms = new ArrayList<>();
        terms.add(1.0);
        for (double each : coded) {
            terms.add(each);
        }
        for (int f = 0; withProducts && f < factors; f++) {
            for (int g = f + 1; g < factors; g++) {
                terms.add(coded[f] * coded[g]);
            }
        }
        return terms.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double[][] fit() {
        RealMatrix solution =
                new QRDecomposition(design).getSolver().solve(new Array2DRowRealMatrix(values, false).transpose());
        return solution.transpose().getData();
    }

    private Estimate term(int term, double times) {
        return Estimate.of(Arrays.stream(coefficients)
                .mapToDouble(each -> times * each[term])
                .toArray());
    }

    private Estimate fitted(double[] coded) {
        double[] terms = terms(coded);
        return Estimate.of(Arrays.stream(coefficients)
                .mapToDouble(each -> {
                    double sum = 0;
                    for (int t = 0; t < terms.length; t++) {
                        sum += each[t] * terms[t];
                    }
                    return sum;
                })
                .toArray());
    }

    private List<Main> mains() {
        List<Main> mains = new ArrayList<>();
        for (int f = 0; f < factors; f++) {
            mains.add(new Main(f, term(1 + f, 2), OptionalDouble.empty(), line(f, new double[factors])));
        }
        return mains;
    }

    private List<Level> line(int factor, double[] others) {
        Factor described = sheet.factors().get(factor);
        List<Level> levels = new ArrayList<>();
        for (double coded : CODED) {
            double[] at = others.clone();
            at[factor] = coded;
            double value = described.low() + (coded + 1) / 2 * (described.high() - described.low());
            levels.add(new Level(value, fitted(at)));
        }
        return levels;
    }

    private List<Interaction> interactions() {
        List<Interaction> interactions = new ArrayList<>();
        int term = 1 + factors;
        for (int f = 0; withProducts && f < factors; f++) {
            for (int g = f + 1; g < factors; g++) {
                List<ConditionalLine> lines = new ArrayList<>();
                for (double coded : new double[] {-1, 1}) {
                    double[] others = new double[factors];
                    others[g] = coded;
                    Factor second = sheet.factors().get(g);
                    lines.add(new ConditionalLine(coded < 0 ? second.low() : second.high(), line(f, others)));
                }
                interactions.add(new Interaction(f, g, term(term++, 2), OptionalDouble.empty(), lines));
            }
        }
        return interactions;
    }

    /** Coefficient of determination of the fit to the means over replications. */
    private OptionalDouble explained() {
        int points = sheet.points().size();
        double[] observed = new double[points];
        double[] mean = new double[coefficients[0].length];
        for (int r = 0; r < values.length; r++) {
            for (int p = 0; p < points; p++) {
                observed[p] += values[r][p] / values.length;
            }
            for (int t = 0; t < mean.length; t++) {
                mean[t] += coefficients[r][t] / values.length;
            }
        }
        double[] fit = design.operate(mean);
        double centre = Arrays.stream(observed).sum() / points;
        double whole = 0;
        double left = 0;
        for (int p = 0; p < points; p++) {
            whole += (observed[p] - centre) * (observed[p] - centre);
            left += (observed[p] - fit[p]) * (observed[p] - fit[p]);
        }
        return whole > 0 ? OptionalDouble.of(Math.max(0, 1 - left / whole)) : OptionalDouble.empty();
    }
}
