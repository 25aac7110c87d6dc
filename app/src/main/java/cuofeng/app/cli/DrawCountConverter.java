package cuofeng.app.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a whole number from 0 to {@value #MOST}: every draw of demand is a planning model of its own. */
final class DrawCountConverter implements ITypeConverter<Integer> {

    static final int MOST = 100;

    @Override
    public Integer convert(String value) {
        return CountUpTo.parse(value, 0, MOST);
    }
}
