package cuofeng.scenarios.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what a mistyped name was meant to be. */
public final class NearName {

    private static final int MOST_EDITS = 2;

    private NearName() {}

    /** The known name with the fewest edits (at most {@value #MOST_EDITS}), the first of equals. */
    public static Optional<String> of(String typed, Collection<String> known) {
        String best = null;
        int fewest = MOST_EDITS + 1;
        for (String name : known) {
            int edits = edits(typed, name, fewest - 1);
            // A name that shares no letter with what was typed is no guess.
            if (edits < fewest && edits < Math.max(name.length(), typed.length())) {
                best = name;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The known names most like a typed one, by edits, equals in order of the alphabet; those that need more edits than a
     * third of what was typed, or {@value #MOST_EDITS}, are not like it.
     *
     * @param most {@code >= 1}
     */
    public static List<String> nearest(String typed, Collection<String> known, int most) {
        int allowed = Math.max(MOST_EDITS, typed.length() / 3);
        record Candidate(String name, int edits) {}
        return known.stream()
                .map(name -> new Candidate(name, edits(typed, name, allowed)))
                .filter(candidate -> candidate.edits() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::edits).thenComparing(Candidate::name))
                .limit(most)
                .map(Candidate::name)
                .toList();
    }

    /** The hint that ends a message: a guess, or else the beginning of the list. */
    public static String hint(String typed, Collection<String> known) {
        return of(typed, known)
                .map(name -> "did you mean " + name + "?")
                .orElseGet(() -> known.isEmpty()
                        ? "none is known"
                        : "known are "
                                + String.join(", ", known.stream().limit(12).toList())
                                + (known.size() > 12 ? " and %d more".formatted(known.size() - 12) : ""));
    }

    /** Insertions, deletions, replacements and swaps of neighbours from one text to the other (optimal alignment). */
    private static int edits(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
