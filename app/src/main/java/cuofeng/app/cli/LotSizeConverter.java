package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a lot size as scenarios may have it: a whole number from 1 to a thousand million. */
final class LotSizeConverter implements ITypeConverter<Integer> {

    private static final int MOST = 1_000_000_000;

    @Override
    public Integer convert(String value) {
        long parcels = new CountConverter().convert(value);
        if (parcels > MOST) {
            throw new TypeConversionException(value);
        }
        return Math.toIntExact(parcels);
    }
}
