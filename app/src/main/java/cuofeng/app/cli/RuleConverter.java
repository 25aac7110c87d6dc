package cuofeng.app.cli;

import cuofeng.app.usecase.ScheduleSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a release rule. */
final class RuleConverter implements ITypeConverter<ScheduleSource.Rule> {

    @Override
    public ScheduleSource.Rule convert(String value) {
        return ScheduleSource.Rule.named(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
