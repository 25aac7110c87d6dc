package cuofeng.scenarios.schedule;

import java.util.HashSet;
import java.util.Set;

/** Parts of a schedule that a planner marked as fixed: they stay as they are when the rest is planned again. Immutable. */
public final class FixedParts {

    public static final FixedParts NONE = new FixedParts(Set.of());

    private final Set<Part> parts;

    /** Numbered as in the schedule. */
    private record Part(int shipment, int part) {}

    private FixedParts(Set<Part> parts) {
        this.parts = parts;
    }

    public boolean contains(int shipment, int part) {
        return parts.contains(new Part(shipment, part));
    }

    public int count() {
        return parts.size();
    }

    /** Collects parts as they are read. */
    static final class Collector {

        private final Set<Part> parts = new HashSet<>();

        void add(int shipment, int part) {
            parts.add(new Part(shipment, part));
        }

        FixedParts collected() {
            return parts.isEmpty() ? NONE : new FixedParts(Set.copyOf(parts));
        }
    }
}
