package cuofeng.results.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The files in a zip archive in memory, by its central directory (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 * The stream reader of the JDK stumbles over the 64-bit sizes behind the entries that FastExcel writes.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int DEFLATED = 8;

    private ZipParts() {}

    /** Names and contents, in the order of the directory. */
    static Map<String, byte[]> of(byte[] archive) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_SIZE;
        while (zip.getInt(end) != END) {
            end--;
        }
        int count = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            String name = new String(archive, at + ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
            parts.put(name, content(archive, zip, at));
            int extra = Short.toUnsignedInt(zip.getShort(at + 30));
            int comment = Short.toUnsignedInt(zip.getShort(at + 32));
            at += ENTRY_SIZE + nameLength + extra + comment;
        }
        return parts;
    }

    private static byte[] content(byte[] archive, ByteBuffer zip, int entry) throws IOException {
        int method = Short.toUnsignedInt(zip.getShort(entry + 10));
        if (method != DEFLATED) {
            throw new AssertionError("FastExcel packs its files by method 8, not " + method);
        }
        int packed = zip.getInt(entry + 20);
        int local = zip.getInt(entry + 42);
        int start = local
                + LOCAL_SIZE
                + Short.toUnsignedInt(zip.getShort(local + 26))
                + Short.toUnsignedInt(zip.getShort(local + 28));
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(archive, start, packed), inflater)) {
            return in.readAllBytes();
        } finally {
            inflater.end();
        }
    }
}
