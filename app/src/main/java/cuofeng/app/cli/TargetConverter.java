package cuofeng.app.cli;

import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a target such as {@code flooded=10} or {@code on_time_72h=0.85}. */
final class TargetConverter implements ITypeConverter<Target> {

    @Override
    public Target convert(String value) {
        int sign = value.indexOf('=');
        if (sign < 0) {
            throw new TypeConversionException(value);
        }
        TargetFigure figure = TargetFigure.byId(value.substring(0, sign).strip())
                .orElseThrow(() -> new TypeConversionException(value));
        double limit = number(value.substring(sign + 1));
        if (!(limit >= 0 && limit <= (figure.isShare() ? 1 : Double.MAX_VALUE))) {
            throw new TypeConversionException(value);
        }
        return new Target(figure, limit);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
