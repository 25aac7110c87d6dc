package cuofeng.app.cli;

import picocli.CommandLine.TypeConversionException;

/** Reads small whole numbers; the texts of the options say which are allowed. */
final class CountUpTo {

    private CountUpTo() {}

    static int parse(String value, int least, int most) {
        try {
            int count = Integer.parseInt(value);
            if (count >= least && count <= most) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(value);
    }
}
