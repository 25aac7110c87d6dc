package cuofeng.results.drawing;

/** How wide texts are, roughly: by the widths of common sans-serif letters, not by those of a font on this machine. */
final class Letters {

    private static final double NARROW = 0.6;

    private Letters() {}

    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Letters::width).sum() * size;
    }

    private static double width(int letter) {
        return letter < 0x2000 ? NARROW : 1;
    }

    /** The text, or its beginning and an ellipsis where it is too wide. */
    static String fitted(String text, double size, double width) {
        String line = text.replace('\n', ' ');
        if (width(line, size) <= width) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        double room = width / size - 1;
        for (int letter : line.codePoints().toArray()) {
            room -= width(letter);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.append('…').toString();
    }
}
