package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key as it is written on a command line, word by word: names of keys and labels of rows.
 *
 * @param words at least one
 */
record KeyPath(List<Word> words) {
    KeyPath {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param bracketed whether it stood in brackets, and so can only be a row
     * @param column from 0, in the key
     */
    record Word(String text, boolean bracketed, int column) {

        /** Whether this is the label of a row, {@code *} standing for any characters. */
        boolean matches(String label) {
            StringBuilder pattern = new StringBuilder();
            for (String part : text.split("\\*", -1)) {
                pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
            }
            return Pattern.matches(pattern.toString(), label);
        }

        boolean isWild() {
            return text.contains("*");
        }

        Place in(Place key) {
            return new Place(key.file(), key.line(), key.column() + column);
        }
    }

    static KeyPath of(String key) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < key.length()) {
            boolean bracketed = key.charAt(at) == '[';
            int start = bracketed ? at + 1 : at;
            int end = start;
            while (end < key.length() && (bracketed ? key.charAt(end) != ']' : isPlain(key.charAt(end)))) {
                end++;
            }
            words.add(new Word(key.substring(start, end), bracketed, start));
            at = bracketed && end < key.length() ? end + 1 : end;
            if (at < key.length() && key.charAt(at) == '.') {
                at++;
            }
        }
        return new KeyPath(words.isEmpty() ? List.of(new Word("", false, 0)) : words);
    }

    private static boolean isPlain(char c) {
        return c != '.' && c != '[';
    }

    Word word(int i) {
        return words.get(i);
    }

    boolean isLast(int i) {
        return i == words.size() - 1;
    }

    int size() {
        return words.size();
    }
}
