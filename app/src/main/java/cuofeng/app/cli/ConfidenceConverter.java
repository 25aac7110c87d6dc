package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a confidence from 0.5 to 0.9999. */
final class ConfidenceConverter implements ITypeConverter<Double> {

    private static final double LEAST = 0.5;
    private static final double MOST = 0.9999;

    @Override
    public Double convert(String value) {
        try {
            double confidence = Double.parseDouble(value);
            if (confidence >= LEAST && confidence <= MOST) {
                return confidence;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
