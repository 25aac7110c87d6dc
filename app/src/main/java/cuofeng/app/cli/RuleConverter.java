package cuofeng.app.cli;

import cuofeng.app.usecase.ScheduleSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a release rule. */
final class RuleConverter implements ITypeConverter<ScheduleSource.Rule> {

    @Override
    public ScheduleSource.Rule convert(String value) {
        for (ScheduleSource.Rule rule : ScheduleSource.Rule.values()) {
            if (rule.id().equals(value)) {
                return rule;
            }
        }
        throw new TypeConversionException(value);
    }
}
