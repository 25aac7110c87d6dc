package cuofeng.results.report;

import cuofeng.results.measure.Estimate;
import cuofeng.scenarios.model.Text;

/** Puts a paired difference in words. */
final class Change {

    private Change() {}

    /**
     * In percent of the base, or in the unit where the base is 0.
     *
     * @param base mean of what is compared with
     */
    static Text phrase(Estimate difference, double base, Text unit) {
        if (difference.mean() == 0 && difference.halfWidth().orElse(0) == 0) {
            return Phrase.CHANGE_NONE.text();
        }
        Text size = base == 0 ? absolute(difference, unit) : relative(difference.times(1 / base));
        if (difference.halfWidth().isEmpty()) {
            return Phrase.CHANGE_SINGLE.with(size);
        }
        if (difference.surelyNegative()) {
            return Phrase.CHANGE_DOWN.with(size);
        }
        return (difference.surelyPositive() ? Phrase.CHANGE_UP : Phrase.CHANGE_UNCLEAR).with(size);
    }

    private static Text relative(Estimate share) {
        Text size = Numerals.percent(shown(share));
        return share.halfWidth().isEmpty()
                ? size
                : Phrase.WITH_HALF_WIDTH.with(
                        size, Numerals.percent(share.halfWidth().getAsDouble()));
    }

    private static Text absolute(Estimate difference, Text unit) {
        Text size = Numerals.count(shown(difference));
        return new Text(size.zh() + unit.zh(), size.en() + " " + unit.en());
    }

    /** The sign where the words give no direction. */
    private static double shown(Estimate difference) {
        boolean directed = difference.surelyNegative() || difference.surelyPositive();
        return directed ? StrictMath.abs(difference.mean()) : difference.mean();
    }
}
