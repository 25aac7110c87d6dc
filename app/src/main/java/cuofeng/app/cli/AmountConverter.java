package cuofeng.app.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an amount above 0 such as {@code 1500} or {@code 2.5%}. */
final class AmountConverter implements ITypeConverter<AmountConverter.Amount> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

    /**
     * An amount.
     *
     * @param value in the unit of what it is an amount of, or the share itself: 0.025 for 2.5 %
     * @param share whether it is a share of something
     */
    record Amount(double value, boolean share) {}

    @Override
    public Amount convert(String text) {
        boolean share = text.endsWith("%");
        String number = share ? text.substring(0, text.length() - 1) : text;
        if (!NUMBER.matcher(number).matches()) {
            throw new TypeConversionException(text);
        }
        double value = Double.parseDouble(number) / (share ? 100 : 1);
        if (value == 0) {
            throw new TypeConversionException(text);
        }
        return new Amount(value, share);
    }
}
