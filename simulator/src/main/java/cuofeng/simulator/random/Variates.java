package cuofeng.simulator.random;

/** Random variates from uniform numbers; exact methods, StrictMath only. */
public final class Variates {

    private static final double LN_SQRT_2PI = 0.9189385332046728;

    private Variates() {}

    /**
     * Poisson variate: multiplication of uniforms for small means, else transformed rejection PTRS (Hörmann, Insurance:
     * Mathematics and Economics 12, 1993).
     *
     * @param mean {@code >= 0}
     */
    public static long poisson(double mean, Uniforms uniforms) {
        if (mean < 10) {
            double limit = StrictMath.exp(-mean);
            long count = 0;
            for (double product = uniforms.next(); product > limit; product *= uniforms.next()) {
                count++;
            }
            return count;
        }
        double b = 0.931 + 2.53 * StrictMath.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double squeeze = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = uniforms.next() - 0.5;
            double v = uniforms.next();
            double us = 0.5 - StrictMath.abs(u);
            double k = StrictMath.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= squeeze) {
                return (long) k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double left = StrictMath.log(v) + StrictMath.log(inverseAlpha) - StrictMath.log(a / (us * us) + b);
            if (left <= k * StrictMath.log(mean) - mean - logFactorial(k)) {
                return (long) k;
            }
        }
    }

    /** ln k!, by Stirling's series from 10 on (error below 1e-10), by the product below. */
    static double logFactorial(double k) {
        if (k < 10) {
            double product = 1;
            for (int i = 2; i <= k; i++) {
                product *= i;
            }
            return StrictMath.log(product);
        }
        double inverse = 1 / (k + 1);
        double square = inverse * inverse;
        double series = inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
        return (k + 0.5) * StrictMath.log(k + 1) - (k + 1) + LN_SQRT_2PI + series;
    }

    /**
     * Gamma variate of scale 1 (Marsaglia and Tsang, ACM TOMS 26(3), 2000).
     *
     * @param shape {@code > 0}
     */
    public static double gamma(double shape, Uniforms uniforms) {
        if (shape == 1) {
            return -StrictMath.log(uniforms.next());
        }
        if (shape < 1) {
            return gamma(shape + 1, uniforms) * StrictMath.pow(uniforms.next(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = NormalQuantile.at(uniforms.next());
            double t = 1 + c * x;
            if (t <= 0) {
                continue;
            }
            double v = t * t * t;
            double u = uniforms.next();
            double x2 = x * x;
            if (u < 1 - 0.0331 * x2 * x2 || StrictMath.log(u) < 0.5 * x2 + d * (1 - v + StrictMath.log(v))) {
                return d * v;
            }
        }
    }

    /** Lognormal variate of mean 1 by inversion. */
    public static double lognormal(double cv, double uniform) {
        if (cv == 0) {
            return 1;
        }
        double variance = StrictMath.log1p(cv * cv);
        return StrictMath.exp(StrictMath.sqrt(variance) * NormalQuantile.at(uniform) - variance / 2);
    }
}
