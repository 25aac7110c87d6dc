package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number from 1 to {@value #MOST}: replications, threads. */
final class SmallCountConverter implements ITypeConverter<Integer> {

    static final int MOST = 10_000;

    @Override
    public Integer convert(String value) {
        long count = new CountConverter().convert(value);
        if (count > MOST) {
            throw new TypeConversionException(value);
        }
        return Math.toIntExact(count);
    }
}
