package cuofeng.results.report;

import cuofeng.scenarios.model.Text;

/**
 * One unit for all figures of a table row, so that they can be compared at a glance: 万 or 亿 in Chinese, millions or
 * billions in English, ones where figures are small.
 */
record Scale(Unit zh, Unit en) {

    private static final double WAN = 1e4;
    private static final double YI = 1e8;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /** Divisor, its word with what stands before it, and the decimals to write. */
    record Unit(double divisor, String separator, String word, int decimals) {
        String number(double value) {
            return Numerals.digits(value / divisor, decimals);
        }

        String afterNumber(String number) {
            return word.isEmpty() ? number : number + separator + word;
        }
    }

    /**
     * Chosen for the largest figure.
     *
     * @param decimalsOfOnes decimals where figures stay unscaled
     */
    static Scale of(double largest, int decimalsOfOnes) {
        double size = StrictMath.abs(largest);
        Unit ones = new Unit(1, "", "", decimalsOfOnes);
        Unit zh = size >= YI ? scaled(size, YI, "", "亿") : size >= WAN ? scaled(size, WAN, "", "万") : ones;
        Unit en = size >= BILLION
                ? scaled(size, BILLION, " ", "billion")
                : size >= MILLION ? scaled(size, MILLION, " ", "million") : ones;
        return new Scale(zh, en);
    }

    /** For figures of one unit of measure; node-hours stay whole hours, for a handful of them matters beside thousands. */
    static Scale ofUnit(String unit, double largest) {
        return switch (unit) {
            case "1" -> percent();
            case "hours" -> ones(1);
            case "node-hours" -> ones(0);
            case "courier-days" -> of(largest, 1);
            default -> of(largest, 0);
        };
    }

    /** Ones in both languages. */
    static Scale ones(int decimals) {
        Unit ones = new Unit(1, "", "", decimals);
        return new Scale(ones, ones);
    }

    /** Shares, written as percent to the hundredth: 99.98% is not 100%. */
    static Scale percent() {
        Unit percent = new Unit(0.01, "", "%", 2);
        return new Scale(percent, percent);
    }

    /** About four digits of the largest figure. */
    private static Unit scaled(double size, double divisor, String separator, String word) {
        double shown = size / divisor;
        return new Unit(divisor, separator, word, shown >= 1000 ? 0 : shown >= 100 ? 1 : 2);
    }

    /** Without the unit's word. */
    Text number(double value) {
        return new Text(zh.number(value), en.number(value));
    }

    /** With the unit's word, no unit of measure. */
    Text withUnit(double value) {
        return new Text(zh.afterNumber(zh.number(value)), en.afterNumber(en.number(value)));
    }

    /** Unit of measure with the scale's word in front: 万件·时, million parcel-hours. */
    Text unit(Text measure) {
        return new Text(
                zh.word + measure.zh(), en.word.isEmpty() ? measure.en() : (en.word + " " + measure.en()).strip());
    }
}
