package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 1 to a million million; the texts of the options say so. */
final class CountConverter implements ITypeConverter<Long> {

    private static final long MOST = 1_000_000_000_000L;

    @Override
    public Long convert(String value) {
        try {
            long count = Long.parseLong(value);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
