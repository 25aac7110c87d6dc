package cuofeng.results.sheet;

import java.util.regex.Pattern;

/** Names of sheets as Excel allows them: at most 31 characters, some of them not at all. A number keeps them apart. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/?*\\[\\]:']");

    private SheetNames() {}

    static String of(int number, String caption) {
        StringBuilder name = new StringBuilder().append(number).append(' ');
        for (int letter :
                FORBIDDEN.matcher(caption).replaceAll("-").codePoints().toArray()) {
            if (name.length() + Character.charCount(letter) > LONGEST) {
                break;
            }
            name.appendCodePoint(letter);
        }
        return name.toString().strip();
    }
}
