package cuofeng.simulator.history;

import java.util.function.Function;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Levenberg and Marquardt's method with differences for derivatives (Nocedal and Wright, Numerical Optimization, 2nd
 * ed., section 10.3). Ends when steps no longer pay or after a fixed number of them, so that it always has an answer:
 * commons-math3's own optimizer throws where a model with kinks keeps it from converging.
 */
final class LeastSquares {

    private static final int MOST_STEPS = 60;
    private static final double DIFFERENCE = 1e-4;
    private static final double ENOUGH = 1e-7;
    private static final double LEAST_DAMPING = 1e-8;
    private static final double MOST_DAMPING = 1e8;

    private LeastSquares() {}

    /** Where the search ended. */
    static final class Solution {

        private final double[] point;
        private final double cost;

        private Solution(double[] point, double cost) {
            this.point = point;
            this.cost = cost;
        }

        double[] point() {
            return point.clone();
        }

        /** Sum of squared residuals there. */
        double cost() {
            return cost;
        }
    }

    /** A local minimum of the sum of squared residuals. */
    static Solution minimise(Function<double[], double[]> residuals, double[] start) {
        double[] point = start.clone();
        double[] here = residuals.apply(point);
        double cost = dot(here, here);
        double damping = 1e-3;
        for (int step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
            double[][] slopes = slopes(residuals, point, here);
            double[] next = point;
            double nextCost = cost;
            while (nextCost >= cost && damping < MOST_DAMPING) {
                next = moved(point, slopes, here, damping);
                double[] there = residuals.apply(next);
                nextCost = dot(there, there);
                damping = nextCost < cost ? StrictMath.max(LEAST_DAMPING, damping / 5) : damping * 5;
            }
            if (nextCost >= cost) {
                break;
            }
            boolean enough = cost - nextCost < ENOUGH * cost;
            point = next;
            cost = nextCost;
            if (enough) {
                break;
            }
            here = residuals.apply(point);
        }
        return new Solution(point, cost);
    }

    /** Derivatives by parameter, then by residual. */
    private static double[][] slopes(Function<double[], double[]> residuals, double[] point, double[] here) {
        double[][] slopes = new double[point.length][];
        for (int p = 0; p < point.length; p++) {
            double[] beside = point.clone();
            beside[p] += DIFFERENCE;
            slopes[p] = residuals.apply(beside);
            for (int i = 0; i < here.length; i++) {
                slopes[p][i] = (slopes[p][i] - here[i]) / DIFFERENCE;
            }
        }
        return slopes;
    }

    private static double[] moved(double[] point, double[][] slopes, double[] here, double damping) {
        int size = point.length;
        double[][] normal = new double[size][size];
        double[] right = new double[size];
        for (int p = 0; p < size; p++) {
            for (int q = 0; q < size; q++) {
                normal[p][q] = dot(slopes[p], slopes[q]);
            }
            right[p] = -dot(slopes[p], here);
        }
        for (int p = 0; p < size; p++) {
            // The added 1 keeps the matrix positive where a parameter has no influence.
            normal[p][p] += damping * (1 + normal[p][p]);
        }
        double[] step = new CholeskyDecomposition(new Array2DRowRealMatrix(normal, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
        double[] next = point.clone();
        for (int p = 0; p < size; p++) {
            next[p] += step[p];
        }
        return next;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
