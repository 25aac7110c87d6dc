package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a whole number from 1 to {@value #MOST}: rounds of searching and simulating. */
final class RoundCountConverter implements ITypeConverter<Integer> {

    static final int MOST = 20;

    @Override
    public Integer convert(String value) {
        return CountUpTo.parse(value, 1, MOST);
    }
}
