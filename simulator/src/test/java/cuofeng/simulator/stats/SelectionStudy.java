package cuofeng.simulator.stats;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How often comparisons are right, on problems whose answer is known. {@link #main} prints the table of
 * {@code docs/experiments.md}; the tests run parts of it.
 */
final class SelectionStudy {

    private static final double LEVEL = 0.95;
    private static final double WIDE = 0.99;

    private SelectionStudy() {}

    /** Prints all figures; the seeds are those of the tests. */
    public static void main(String[] args) {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println("| what | problems | right | 99 % interval |");
            out.println("|---|---:|---:|---|");
            row(out, "the set holds the best, generated problems", bestSetHoldsTheBest(1_000, 1));
            for (int systems : new int[] {2, 5, 10}) {
                row(
                        out,
                        "the set holds the best, %d nearly equal".formatted(systems),
                        nearlyEqual(systems, 10, 4_000, 2));
            }
            row(out, "all intervals against the best hold, generated problems", allIntervalsHold(1_000, 3));
            row(out, "KN selects the best of 10, better by the indifference", selects(10, 0.5, 1_000, 4));
            row(out, "KN selects the best of 100, better by the indifference", selects(100, 0.5, 300, 5));
        }
    }

    private static void row(PrintStream out, String what, Proportion right) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f %% | %.1f to %.1f %% |",
                what,
                right.trials(),
                100 * right.share(),
                100 * right.lower(WIDE),
                100 * right.upper(WIDE)));
    }

    /** Generated problems of 5 to 50 replications each. */
    static Proportion bestSetHoldsTheBest(int problems, long seed) {
        Chance chance = new Chance(seed);
        int right = 0;
        for (int p = 0; p < problems; p++) {
            SelectionProblem problem = SelectionProblem.generated(chance);
            if (compare(problem, chance.whole(5, 50), chance).bestSet().contains(problem.best())) {
                right++;
            }
        }
        return new Proportion(right, problems);
    }

    static Proportion nearlyEqual(int systems, int replications, int problems, long seed) {
        Chance chance = new Chance(seed);
        SelectionProblem problem = SelectionProblem.nearlyEqual(systems);
        int right = 0;
        for (int p = 0; p < problems; p++) {
            if (compare(problem, replications, chance).bestSet().contains(0)) {
                right++;
            }
        }
        return new Proportion(right, problems);
    }

    static Proportion allIntervalsHold(int problems, long seed) {
        Chance chance = new Chance(seed);
        int right = 0;
        for (int p = 0; p < problems; p++) {
            SelectionProblem problem = SelectionProblem.generated(chance);
            ComparisonWithBest comparison = compare(problem, chance.whole(5, 50), chance);
            boolean all = true;
            for (int i = 0; i < problem.count(); i++) {
                double truth = problem.besideBest(i);
                ComparisonWithBest.Contender contender = comparison.contenders().get(i);
                all &= contender.lower() <= truth && truth <= contender.upper();
            }
            right += all ? 1 : 0;
        }
        return new Proportion(right, problems);
    }

    private static ComparisonWithBest compare(SelectionProblem problem, int replications, Chance chance) {
        return ComparisonWithBest.of(PairedSystems.of(problem.observe(replications, chance)), true, LEVEL);
    }

    /** The hardest configuration of KN: all others are worse by just the indifference. First stages of 10. */
    static Proportion selects(int systems, double indifference, int problems, long seed) {
        Chance chance = new Chance(seed);
        SelectionProblem problem = SelectionProblem.slippage(systems, indifference, 1);
        int right = 0;
        for (int p = 0; p < problems; p++) {
            KimNelson selection = new KimNelson(systems, 10, indifference, true, LEVEL);
            while (!selection.isDecided()) {
                selection.observe(problem.observe(chance));
            }
            right += selection.best() == 0 ? 1 : 0;
        }
        return new Proportion(right, problems);
    }
}
