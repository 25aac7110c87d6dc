package cuofeng.app.cli;

import cuofeng.scenarios.model.DaySpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2022-11-01..2022-11-20}, both days included, at most {@value #MOST_DAYS} of them. */
final class DaySpanConverter implements ITypeConverter<DaySpan> {

    static final int MOST_DAYS = 1_000;

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    @Override
    public DaySpan convert(String value) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new TypeConversionException(value);
        }
        try {
            LocalDate from = LocalDate.parse(matcher.group(1));
            LocalDate to = LocalDate.parse(matcher.group(2));
            if (!to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS))) {
                return new DaySpan(from, to);
            }
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
