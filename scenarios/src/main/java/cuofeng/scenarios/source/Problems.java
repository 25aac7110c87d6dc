package cuofeng.scenarios.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects problems, so that all of them can be told at once. Remembers which parts of the input have any. */
public final class Problems {

    /** Most problems that are listed; the rest are counted. */
    public static final int SHOWN = 50;

    /** A damaged file can have one per character: beyond these they are only counted. */
    private static final int KEPT = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private final Set<Problem> seen = new HashSet<>();
    private final Set<String> parts = new TreeSet<>();
    private int dropped;

    /** Notes a problem with a value; the same problem at the same place is noted once. */
    public void add(Node node, String message) {
        add(node.part(), node.place(), message);
    }

    /**
     * Notes a problem.
     *
     * @param part top-level key of the input it belongs to; empty for the whole
     */
    public void add(String part, Place place, String message) {
        Problem problem = Problem.at(place, message);
        parts.add(part);
        if (isFull()) {
            dropped++;
        } else if (seen.add(problem)) {
            found.add(problem);
        }
    }

    /** Number of problems so far, shown or not. */
    public int count() {
        return found.size() + dropped;
    }

    /** Whether no more problems are kept: who would look for more can stop. */
    public boolean isFull() {
        return found.size() >= KEPT;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Top-level keys that have problems so far; the empty text stands for the input as a whole. */
    public Set<String> parts() {
        return Set.copyOf(parts);
    }

    /** All problems by file and position; from the {@value #SHOWN}th on only their number. */
    public List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(found);
        // Stable: problems at one place stay in the order in which they were found.
        all.sort(Comparator.comparing(Problem::place));
        if (all.size() <= SHOWN) {
            return List.copyOf(all);
        }
        List<Problem> shown = new ArrayList<>(all.subList(0, SHOWN));
        Place next = all.get(SHOWN).place();
        shown.add(Problem.at(
                next,
                "%d more problems from here on; mend those above first, then check again".formatted(count() - SHOWN)));
        return List.copyOf(shown);
    }
}
