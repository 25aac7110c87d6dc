package cuofeng.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2023-11-11}; or {@code all}. */
final class DayConverter implements ITypeConverter<DayChoice> {

    @Override
    public DayChoice convert(String value) {
        if (value.equals("all")) {
            return DayChoice.ALL;
        }
        try {
            return new DayChoice(Optional.of(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(value);
        }
    }
}
