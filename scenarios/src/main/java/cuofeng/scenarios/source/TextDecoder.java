package cuofeng.scenarios.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Strict UTF-8: no byte is replaced or dropped. A byte-order mark at the start is skipped, CRLF becomes LF. Characters
 * that nobody can see in an editor but that change what a program reads are refused.
 */
public final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    /**
     * The text of a file.
     *
     * @param part top-level key that the file belongs to, for {@link Problems}
     * @return empty if there was a problem
     */
    public static Optional<String> decode(String file, byte[] bytes, String part, Problems problems) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.add(
                    part,
                    Place.startOf(file),
                    "the file is UTF-16 (byte-order mark at its start); allowed is UTF-8; save it as UTF-8");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int offset = in.position();
            problems.add(
                    part,
                    endOf(file, out),
                    "byte %d (0x%02X) is not UTF-8; allowed is UTF-8; save the file as UTF-8 (is it GBK or Latin-1 now?)"
                            .formatted(offset, bytes[offset] & 0xFF));
            return Optional.empty();
        }
        String text = out.toString().replace("\r\n", "\n");
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return refuseUnseen(file, text, part, problems) ? Optional.empty() : Optional.of(text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Place endOf(String file, CharSequence decoded) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (c != BYTE_ORDER_MARK && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Place(file, line, column);
    }

    private static boolean refuseUnseen(String file, String text, String part, Problems problems) {
        int line = 1;
        int column = 1;
        boolean found = false;
        for (int i = 0; i < text.length() && !problems.isFull(); ) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                column = 0;
            } else if (c == '\r') {
                found = true;
                problems.add(
                        part,
                        new Place(file, line, column),
                        "a carriage return without a line feed; allowed line ends are LF and CRLF; save the file with LF");
            } else if (isUnseen(c)) {
                found = true;
                problems.add(
                        part,
                        new Place(file, line, column),
                        "invisible character %s (%s); delete it".formatted(Quote.codePoint(c), Character.getName(c)));
            }
            column++;
            i += Character.charCount(c);
        }
        return found;
    }

    /** Controls other than tab and line feed, direction overrides, zero-width spaces, marks and line separators. */
    public static boolean isUnseen(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0x2028
                || c == 0x2029
                || c == BYTE_ORDER_MARK
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
