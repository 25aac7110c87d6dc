package cuofeng.app.cli;

import cuofeng.results.measure.Measures;
import cuofeng.results.measure.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a measure, and after a colon what of: {@code order_to_door:p90}, {@code flooded:node:hangzhou}. */
final class KpiConverter implements ITypeConverter<KpiConverter.Kpi> {

    /** @param scope {@link Reading#ALL} if none was given */
    record Kpi(String id, String scope) {}

    @Override
    public Kpi convert(String value) {
        int colon = value.indexOf(':');
        String id = colon < 0 ? value : value.substring(0, colon);
        String scope = colon < 0 ? Reading.ALL : value.substring(colon + 1);
        if (scope.isEmpty()
                || Measures.ALL.stream().noneMatch(measure -> measure.id().equals(id))) {
            throw new TypeConversionException(value);
        }
        return new Kpi(id, scope);
    }
}
