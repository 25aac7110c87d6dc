package cuofeng.app.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a percentage from 0.1% to 50%, with its sign so that nobody takes 0.02 for 2. Gives the share. */
final class PercentConverter implements ITypeConverter<Double> {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3})?)%");
    private static final double LEAST = 0.1;
    private static final double MOST = 50;
    private static final double HUNDRED = 100;

    @Override
    public Double convert(String value) {
        Matcher matcher = PERCENT.matcher(value);
        if (matcher.matches()) {
            double percent = Double.parseDouble(matcher.group(1));
            if (percent >= LEAST && percent <= MOST) {
                return percent / HUNDRED;
            }
        }
        throw new TypeConversionException(value);
    }
}
