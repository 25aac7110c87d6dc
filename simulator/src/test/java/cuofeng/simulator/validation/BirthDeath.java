package cuofeng.simulator.validation;

import java.util.function.DoubleUnaryOperator;

/**
 * The number in M(t)/M/c over time: Kolmogorov's forward equations from the empty system, by the classical Runge-Kutta
 * method with a fixed step.
 */
final class BirthDeath {

    private final DoubleUnaryOperator arrivalRate;
    private final double serviceRate;
    private final int servers;
    private final double step;
    private double time;
    private double[] probability;

    /**
     * @param arrivalRate at an instant; may jump only at multiples of the step
     * @param most number in the system that is practically never exceeded
     * @param step of the integration; well below 1 over the highest rate of events
     */
    BirthDeath(DoubleUnaryOperator arrivalRate, double serviceRate, int servers, int most, double step) {
        this.arrivalRate = arrivalRate;
        this.serviceRate = serviceRate;
        this.servers = servers;
        this.step = step;
        this.probability = new double[most + 1];
        this.probability[0] = 1;
    }

    /** Goes on to an instant, a multiple of the step. */
    BirthDeath to(double instant) {
        while (time < instant - step / 2) {
            advance();
        }
        return this;
    }

    /** Mean number in the system now. */
    double inSystem() {
        double mean = 0;
        for (int n = 0; n < probability.length; n++) {
            mean += n * probability[n];
        }
        return mean;
    }

    /** Mean number waiting now. */
    double waiting() {
        double mean = 0;
        for (int n = servers; n < probability.length; n++) {
            mean += (n - servers) * probability[n];
        }
        return mean;
    }

    /** Integral over [now, instant) of the mean number waiting, by Simpson's rule; goes on to the instant. */
    double waitingUntil(double instant) {
        double integral = 0;
        while (time < instant - step) {
            double left = waiting();
            advance();
            double middle = waiting();
            advance();
            integral += 2 * step / 6 * (left + 4 * middle + waiting());
        }
        return integral;
    }

    private void advance() {
        // Rates are taken just inside the step, so that one which jumps at its end is not mixed with the next.
        double start = arrivalRate.applyAsDouble(time + step * 1e-9);
        double middle = arrivalRate.applyAsDouble(time + step / 2);
        double end = arrivalRate.applyAsDouble(time + step * (1 - 1e-9));
        double[] k1 = flow(probability, start);
        double[] k2 = flow(plus(probability, step / 2, k1), middle);
        double[] k3 = flow(plus(probability, step / 2, k2), middle);
        double[] k4 = flow(plus(probability, step, k3), end);
        double[] next = probability.clone();
        for (int n = 0; n < next.length; n++) {
            next[n] += step / 6 * (k1[n] + 2 * k2[n] + 2 * k3[n] + k4[n]);
        }
        probability = next;
        time += step;
    }

    private double[] flow(double[] p, double arrivals) {
        double[] flow = new double[p.length];
        for (int n = 0; n + 1 < p.length; n++) {
            double up = arrivals * p[n] - serviceRate * Math.min(n + 1, servers) * p[n + 1];
            flow[n] -= up;
            flow[n + 1] += up;
        }
        return flow;
    }

    private static double[] plus(double[] p, double factor, double[] q) {
        double[] sum = p.clone();
        for (int n = 0; n < sum.length; n++) {
            sum[n] += factor * q[n];
        }
        return sum;
    }
}
