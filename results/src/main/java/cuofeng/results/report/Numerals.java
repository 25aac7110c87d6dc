package cuofeng.results.report;

import cuofeng.results.measure.Estimate;
import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as they are written in each language. */
public final class Numerals {

    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MINUS = "\u2212";

    private Numerals() {}

    /** Digits in groups of three, with the real minus sign, never "−0". */
    public static String digits(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", StrictMath.abs(value));
        boolean negative = value < 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
        return negative ? MINUS + text : text;
    }

    /** A count of about four digits, in 万 and 亿 or in millions and billions. */
    public static Text count(double value) {
        Scale scale = Scale.of(value, 0);
        return scale.withUnit(value);
    }

    /** Such as {@code 45.2%}. */
    static Text percent(double share) {
        return Text.of(digits(100 * share, 1) + "%");
    }

    /** To a tenth below 100, where it is not whole. */
    static Text hours(double hours) {
        String tenths = digits(hours, hours >= 100 ? 0 : 1);
        String number = tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
        return new Text(number + "小时", number + " h");
    }

    /** Mean and half-width, without unit; the mean alone where there is no interval. */
    static Text withInterval(Scale scale, Estimate estimate) {
        Text mean = scale.number(estimate.mean());
        if (estimate.halfWidth().isEmpty()) {
            return mean;
        }
        Text halfWidth = scale.number(estimate.halfWidth().getAsDouble());
        return new Text(mean.zh() + " ± " + halfWidth.zh(), mean.en() + " ± " + halfWidth.en());
    }

    static Text day(LocalDate date) {
        return new Text(date.getMonthValue() + "月" + date.getDayOfMonth() + "日", DAY_EN.format(date));
    }

    static Text date(LocalDate date) {
        return new Text(date.getYear() + "年" + day(date).zh(), DATE_EN.format(date));
    }

    /** Both inclusive. */
    static Text days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        String zh = from.getMonthValue() == to.getMonthValue()
                ? day(from).zh() + "至" + to.getDayOfMonth() + "日"
                : day(from).zh() + "至" + day(to).zh();
        String en = from.getMonthValue() == to.getMonthValue()
                ? from.getDayOfMonth() + "–" + day(to).en()
                : day(from).en() + " – " + day(to).en();
        return new Text(zh, en);
    }

    /** Mean and half-width with the scale's word. */
    static Text withIntervalAndUnit(Scale scale, Estimate estimate) {
        Text figures = withInterval(scale, estimate);
        return new Text(scale.zh().afterNumber(figures.zh()), scale.en().afterNumber(figures.en()));
    }

    static Text slotStart(LocalDateTime time) {
        Text day = day(time.toLocalDate());
        String clock = TIME.format(time);
        return new Text(day.zh() + " " + clock, day.en() + " " + clock);
    }

    /** A slot end; midnight counts as 24:00 of the day that ends. */
    static Text slotEnd(LocalDateTime time) {
        boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
        Text day = day(midnight ? time.toLocalDate().minusDays(1) : time.toLocalDate());
        String clock = midnight ? "24:00" : TIME.format(time);
        return new Text(day.zh() + " " + clock, day.en() + " " + clock);
    }
}
