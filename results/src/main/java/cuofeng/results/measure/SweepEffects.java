package cuofeng.results.measure;

import cuofeng.results.measure.SweepSheet.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a figure owes to each factor of a sweep, and to each pair of them. Every effect is computed in each replication and
 * then estimated over replications; under common random numbers that is a paired interval, and it counts chance alone, not
 * what a model of the effects leaves out.
 *
 * <p><b>Main effect</b>: change of the figure from the factor's least to its largest value, the others averaged out.
 * <b>Interaction</b>: half the difference between the main effect of one factor at the largest and at the least value of
 * another (Montgomery, Design and Analysis of Experiments, 8th ed., chapters 5 and 6; Law, Simulation Modeling and
 * Analysis, 5th ed., section 12.2).
 *
 * @param mean over all points
 * @param mains one per factor, in their order
 * @param interactions one per pair, the strongest first; none where there are too few points to tell them
 * @param explained share of the variance over points that the effects explain together, [0, 1]; empty on a grid
 */
public record SweepEffects(
        Figure figure, Estimate mean, List<Main> mains, List<Interaction> interactions, OptionalDouble explained) {

    public SweepEffects {
        mains = List.copyOf(mains);
        interactions = interactions.stream()
                .sorted(Comparator.comparingDouble((Interaction each) ->
                                -StrictMath.abs(each.effect().mean()))
                        .thenComparingInt(Interaction::first)
                        .thenComparingInt(Interaction::second))
                .toList();
    }

    /**
     * A factor.
     *
     * @param factor position
     * @param share of the variance over points that the factor explains alone (first-order index of the functional
     *     analysis of variance); empty where it is not defined
     * @param levels the figure at values of the factor, the others averaged out, ascending
     */
    public record Main(int factor, Estimate effect, OptionalDouble share, List<Level> levels) {
        public Main {
            levels = List.copyOf(levels);
        }
    }

    /** The figure at a value of a factor. */
    public record Level(double value, Estimate estimate) {}

    /**
     * Two factors.
     *
     * @param first position
     * @param second position, larger
     * @param share of the variance that only the two together explain; empty where it is not defined
     * @param lines the figure over the first factor, at values of the second
     */
    public record Interaction(
            int first, int second, Estimate effect, OptionalDouble share, List<ConditionalLine> lines) {
        public Interaction {
            lines = List.copyOf(lines);
        }
    }

    /** The figure over one factor at a value of another. */
    public record ConditionalLine(double value, List<Level> levels) {
        public ConditionalLine {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Effects on a figure: by means over levels on a grid, by least squares elsewhere.
     *
     * @param figure that every point has
     */
    public static SweepEffects of(SweepSheet sheet, Figure figure) {
        return sheet.grid() ? GridEffects.of(sheet, figure) : RegressionEffects.of(sheet, figure);
    }
}
