package cuofeng.app.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 90s}, {@code 5m} or {@code 1h}: more than nothing, at most a day. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh])");
    private static final Duration MOST = Duration.ofDays(1);

    @Override
    public Duration convert(String value) {
        Matcher matcher = FORM.matcher(value);
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            Duration duration = switch (matcher.group(2)) {
                case "s" -> Duration.ofSeconds(amount);
                case "m" -> Duration.ofMinutes(amount);
                default -> Duration.ofHours(amount);
            };
            if (!duration.isZero() && duration.compareTo(MOST) <= 0) {
                return duration;
            }
        }
        throw new TypeConversionException(value);
    }
}
