package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads how many days a load is held. */
final class StressDaysConverter implements ITypeConverter<Integer> {

    private static final int LEAST = 2;
    private static final int MOST = 60;

    @Override
    public Integer convert(String value) {
        return CountUpTo.parse(value, LEAST, MOST);
    }
}
