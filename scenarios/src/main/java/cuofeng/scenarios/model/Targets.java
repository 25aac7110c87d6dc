package cuofeng.scenarios.model;

import java.util.List;

/**
 * What a schedule must keep or is measured against, and what a network of enough capacity keeps.
 *
 * @param leastReleasedShare of the parcels to a destination region that got ready between one and two times {@code
 *     starvedAfterHours} ago, the share that must have been released, [0, 1]; else the region is starved. 0 asks nothing
 * @param starvedAfterHours hours from ready, {@code > 0}; counted in whole slots, rounded up
 * @param promiseHours from ready to the planned arrival at the outlet, {@code > 0}; what comes later is tardy. By default
 *     the 72 hours of the post bureau's measure of punctuality, counted from ready so that holding uses them up
 * @param figures limits of simulated figures, in the order of {@link TargetFigure}, each at most once
 */
public record Targets(double leastReleasedShare, double starvedAfterHours, double promiseHours, List<Target> figures) {

    public static final Targets DEFAULT = new Targets(0.1, 24, 72);

    /** Nobody can be starved. */
    public static final Targets NO_LEAST_RELEASE = new Targets(0, 24, 72);

    public Targets {
        figures = List.copyOf(figures);
        for (int i = 1; i < figures.size(); i++) {
            if (figures.get(i - 1).figure().compareTo(figures.get(i).figure()) >= 0) {
                throw new IllegalArgumentException("target (%s) must not come after (%s)"
                        .formatted(
                                figures.get(i - 1).figure().id(),
                                figures.get(i).figure().id()));
            }
        }
    }

    /** Targets of a schedule alone. */
    public Targets(double leastReleasedShare, double starvedAfterHours, double promiseHours) {
        this(leastReleasedShare, starvedAfterHours, promiseHours, List.of());
    }

    /**
     * A limit of a figure's mean.
     *
     * @param limit in the figure's unit, finite, {@code >= 0}
     */
    public record Target(TargetFigure figure, double limit) {}
}
