package cuofeng.app.usecase;

import cuofeng.scenarios.source.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key of a scenario and the values that a sweep gives it.
 *
 * @param times whether values multiply what the scenario says
 * @param from least value
 * @param to largest value, above {@code from}
 * @param levels of a grid, evenly spaced, ends included; {@code >= 2}
 * @param place of the key on the command line
 */
record VariedKey(String key, boolean times, double from, double to, int levels, Place place) {

    static final int LEVELS_BY_DEFAULT = 3;
    private static final int MOST_LEVELS = 1_000;
    private static final String NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,15})?";

    /** KEY=FROM..TO/N, or KEY=xFROM..xTO/N for factors. */
    private static final Pattern FORM =
            Pattern.compile("([^=]+)=([x×]?)(" + NUMBER + ")\\.\\.([x×]?)(" + NUMBER + ")(?:/([0-9]{1,4}))?");

    /** Hides the last digits, where 0.1 + 0.2 is not 0.3. */
    private static final MathContext DIGITS = new MathContext(12);

    /**
     * Reads the values of several {@code --vary}.
     *
     * @throws Refusal with all problems, each with the number of the option as its line
     */
    static List<VariedKey> all(List<String> texts) {
        List<VariedKey> keys = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Place place = new Place("--vary", i + 1, 1);
            Optional<String> problem = problem(texts.get(i), keys);
            if (problem.isPresent()) {
                problems.add("%s:%d:%d: %s".formatted(place.file(), place.line(), place.column(), problem.get()));
            } else {
                keys.add(parse(texts.get(i), place));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.ofProblems(problems);
        }
        return keys;
    }

    private static Optional<String> problem(String text, List<VariedKey> before) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.of(
                    "\"%s\" cannot be read; allowed is KEY=FROM..TO/N, or KEY=xFROM..xTO/N for factors; write forecast.season_cv=0..0.1/3"
                            .formatted(text));
        }
        if (form.group(2).isEmpty() != form.group(4).isEmpty()) {
            return Optional.of("\"%s\" mixes a value with a factor; write x before both or neither".formatted(text));
        }
        if (Double.parseDouble(form.group(3)) >= Double.parseDouble(form.group(5))) {
            return Optional.of("\"%s\" does not rise; write the smaller value first".formatted(text));
        }
        int levels = form.group(6) == null ? LEVELS_BY_DEFAULT : Integer.parseInt(form.group(6));
        if (levels < 2 || levels > MOST_LEVELS) {
            return Optional.of("\"%s\" has %d levels; allowed are 2 to %d".formatted(text, levels, MOST_LEVELS));
        }
        if (before.stream().anyMatch(other -> other.key().equals(form.group(1)))) {
            return Optional.of("%s is varied twice; delete one".formatted(form.group(1)));
        }
        return Optional.empty();
    }

    private static VariedKey parse(String text, Place place) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new AssertionError(text);
        }
        return new VariedKey(
                form.group(1),
                !form.group(2).isEmpty(),
                Double.parseDouble(form.group(3)),
                Double.parseDouble(form.group(5)),
                form.group(6) == null ? LEVELS_BY_DEFAULT : Integer.parseInt(form.group(6)),
                place);
    }

    /**
     * The value at a place of the range.
     *
     * @param share from the least value, 0, to the largest, 1
     */
    double value(double share) {
        return new BigDecimal(from + share * (to - from)).round(DIGITS).doubleValue();
    }
}
