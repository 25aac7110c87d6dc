package cuofeng.app.cli;

import cuofeng.simulator.stats.PrecisionRule;
import picocli.CommandLine.ITypeConverter;

/** Reads the most replications that may be added up to: from the first stage to {@value SmallCountConverter#MOST}. */
final class MostConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        return CountUpTo.parse(value, PrecisionRule.FIRST_STAGE, SmallCountConverter.MOST);
    }
}
