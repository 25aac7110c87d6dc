package cuofeng.results.drawing;

import java.util.List;

/** Classes of a figure by their lower ends. */
final class Steps {

    private Steps() {}

    /** The class of a value; below the first end it is the first. */
    static int of(List<Integer> steps, long value) {
        int level = 0;
        while (level + 1 < steps.size() && value >= steps.get(level + 1)) {
            level++;
        }
        return level;
    }

    /** Such as {@code 50–80%} or {@code ≥100%}; what the percents are of stands before the first class. */
    static String text(List<Integer> steps, int step, String unit) {
        String lead = step == 0 && !unit.isEmpty() && !unit.equals("%") ? unit + " " : "";
        return step + 1 < steps.size()
                ? lead + steps.get(step) + "–" + steps.get(step + 1) + "%"
                : lead + "≥" + steps.get(step) + "%";
    }
}
