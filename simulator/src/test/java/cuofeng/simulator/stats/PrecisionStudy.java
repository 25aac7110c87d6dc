package cuofeng.simulator.stats;

import cuofeng.simulator.random.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How often the interval of {@link PrecisionRule} holds a mean that is known: the table of {@code docs/precision.md}.
 * Beside it the interval of as many observations as the rule took on average, fixed beforehand, and that of the rule
 * which stops at the first short interval from five observations on.
 */
final class PrecisionStudy {

    private static final double LEVEL = 0.95;
    private static final int MOST = 10_000;
    private static final int NAIVE_FIRST = 5;
    private static final double PER_CENT = 100;
    private static final String BEGIN = "<!-- study: begin -->\n";
    private static final String END = "<!-- study: end -->";

    private PrecisionStudy() {}

    private static final class Standard {
        private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    }

    /** Distributions with mean 1, by inversion. */
    enum Truth {
        NORMAL_CV_10("normal, CV 0.1"),
        NORMAL_CV_30("normal, CV 0.3"),
        UNIFORM("uniform on (0, 2), CV 0.58"),
        EXPONENTIAL("exponential, CV 1"),
        LOGNORMAL_CV_50("lognormal, CV 0.5"),
        LOGNORMAL_CV_100("lognormal, CV 1");

        private final String name;

        Truth(String name) {
            this.name = name;
        }

        double draw(long key) {
            double p = Keys.uniform(key);
            return switch (this) {
                case NORMAL_CV_10 -> 1 + 0.1 * normal(p);
                case NORMAL_CV_30 -> 1 + 0.3 * normal(p);
                case UNIFORM -> 2 * p;
                case EXPONENTIAL -> -StrictMath.log1p(-p);
                case LOGNORMAL_CV_50 -> lognormal(p, 0.5);
                case LOGNORMAL_CV_100 -> lognormal(p, 1);
            };
        }

        private static double normal(double p) {
            return Standard.NORMAL.inverseCumulativeProbability(p);
        }

        private static double lognormal(double p, double cv) {
            double variance = StrictMath.log1p(cv * cv);
            return StrictMath.exp(StrictMath.sqrt(variance) * normal(p) - variance / 2);
        }
    }

    /**
     * Shares of runs.
     *
     * @param covered whose interval held the mean
     * @param withinTarget whose mean was within the target of the truth
     * @param observations on average
     * @param fixedCovered of the same size fixed beforehand
     * @param naiveCovered of stopping at the first short interval
     */
    record Row(
            Truth truth,
            double relative,
            double covered,
            double withinTarget,
            double observations,
            double fixedCovered,
            double naiveCovered,
            double naiveObservations) {}

    static Row measure(Truth truth, double relative, int runs, long seed) {
        PrecisionRule rule = new PrecisionRule(relative, MOST);
        int covered = 0;
        int within = 0;
        long observations = 0;
        int naiveCovered = 0;
        long naiveObservations = 0;
        for (int run = 0; run < runs; run++) {
            Sample sample = new Sample(truth, Keys.with(seed, run));
            int have = PrecisionRule.FIRST_STAGE;
            int wanted = rule.wanted(List.of(sample.first(have)), have);
            while (wanted > have) {
                have = wanted;
                wanted = rule.wanted(List.of(sample.first(have)), have);
            }
            ConfidenceInterval interval = ConfidenceInterval.of(sample.first(have), LEVEL);
            covered += interval.contains(1) ? 1 : 0;
            within += StrictMath.abs(interval.mean() - 1) <= relative ? 1 : 0;
            observations += have;
            Naive naive = naive(sample, relative);
            naiveCovered += naive.covered() ? 1 : 0;
            naiveObservations += naive.observations();
        }
        int size = (int) StrictMath.round(observations / (double) runs);
        int fixedCovered = 0;
        for (int run = 0; run < runs; run++) {
            Sample sample = new Sample(truth, Keys.with(Keys.with(seed, run), 1));
            fixedCovered += ConfidenceInterval.of(sample.first(size), LEVEL).contains(1) ? 1 : 0;
        }
        double all = runs;
        return new Row(
                truth,
                relative,
                covered / all,
                within / all,
                observations / all,
                fixedCovered / all,
                naiveCovered / all,
                naiveObservations / all);
    }

    private record Naive(boolean covered, int observations) {}

    /** Sums in place of intervals: it looks after every observation. */
    private static Naive naive(Sample sample, double relative) {
        double sum = 0;
        double squares = 0;
        for (int n = 1; ; n++) {
            double value = sample.at(n - 1);
            sum += value;
            squares += value * value;
            if (n < NAIVE_FIRST) {
                continue;
            }
            double mean = sum / n;
            double variance = Math.max(0, (squares - n * mean * mean) / (n - 1));
            double halfWidth = Student.quantile(n - 1) * StrictMath.sqrt(variance / n);
            if (halfWidth <= relative * StrictMath.abs(mean) || n == MOST) {
                return new Naive(StrictMath.abs(mean - 1) <= halfWidth, n);
            }
        }
    }

    /** Quantiles that are asked for again and again. */
    private static final class Student {
        private static final double[] KNOWN = new double[MOST + 1];

        static double quantile(int degreesOfFreedom) {
            if (KNOWN[degreesOfFreedom] == 0) {
                KNOWN[degreesOfFreedom] =
                        new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability((1 + LEVEL) / 2);
            }
            return KNOWN[degreesOfFreedom];
        }
    }

    /** Keyed observations, drawn when asked for. */
    private static final class Sample {
        private final Truth truth;
        private final long key;
        private final List<Double> drawn = new ArrayList<>();

        Sample(Truth truth, long key) {
            this.truth = truth;
            this.key = key;
        }

        List<Double> first(int count) {
            while (drawn.size() < count) {
                drawn.add(truth.draw(Keys.with(key, drawn.size())));
            }
            return drawn.subList(0, count);
        }

        double at(int index) {
            return first(Math.max(drawn.size(), index + 1)).get(index);
        }
    }

    /** Puts the table into a page, between its marks: file, runs of each row. */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]);
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(page + " has no place for the table");
        }
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length()) + table(Integer.parseInt(arguments[1])) + text.substring(end),
                StandardCharsets.UTF_8);
    }

    private static String table(int runs) {
        StringBuilder text = new StringBuilder("""
                | one replication gives | asked | interval holds the mean | mean within P % | taken | same size, fixed | naive | naive takes |
                |---|---|---|---|---|---|---|---|
                """);
        for (double relative : new double[] {0.2, 0.1, 0.05}) {
            for (Truth truth : Truth.values()) {
                Row row = measure(truth, relative, runs, 1);
                text.append(String.format(
                        Locale.ROOT,
                        "| %s | %.0f %% | %.3f | %.3f | %.0f | %.3f | %.3f | %.0f |\n",
                        truth.name,
                        relative * PER_CENT,
                        row.covered(),
                        row.withinTarget(),
                        row.observations(),
                        row.fixedCovered(),
                        row.naiveCovered(),
                        row.naiveObservations()));
            }
        }
        return text.toString();
    }
}
