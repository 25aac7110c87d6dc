package cuofeng.optimizer.solve;

import java.util.List;

/** How the search went, in order of time. */
public record SearchTrace(List<Point> points) {
    public SearchTrace {
        points = List.copyOf(points);
    }

    /**
     * The best plan at a moment.
     *
     * @param phase what had just been done: {@code relaxation}, {@code exact-bound}, {@code rounding}, {@code sweeps}, {@code local-search}
     * @param seconds since the start
     * @param objective weighted backlog parcel-hours
     * @param bound proven lower bound of plans that keep storage limits, known by then, weighted backlog parcel-hours
     */
    public record Point(String phase, double seconds, double objective, double bound) {}
}
