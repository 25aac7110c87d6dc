package cuofeng.app.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2023-11-11T06:00}, with a blank for the T, too. */
final class LocalTimeConverter implements ITypeConverter<LocalDateTime> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");

    @Override
    public LocalDateTime convert(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new TypeConversionException(value);
        }
        try {
            return LocalDateTime.parse(value.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
