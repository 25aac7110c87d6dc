package cuofeng.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2023-11-11}; {@code all} is none in particular. */
final class DayConverter implements ITypeConverter<Optional<LocalDate>> {

    @Override
    public Optional<LocalDate> convert(String value) {
        if (value.equals("all")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(value);
        }
    }
}
