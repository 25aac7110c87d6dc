package cuofeng.simulator.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Records one after another in a file: a mark, the length, a checksum of both, the bytes, and a checksum of everything
 * before it (CRC-32C, which finds every change of up to three bits and every burst of up to 32; Castagnoli, Bräuer and
 * Herrmann, IEEE Transactions on Communications 41(6), 1993). Big-endian. Not safe for threads.
 */
final class RecordFile {

    /** The first eight bytes of a file: name and format. */
    static final long MAGIC = 0x43554F4A524E0001L;

    private static final int MARK = 0x2A5245C3;
    private static final int HEAD_BYTES = 3 * Integer.BYTES;
    private static final int TAIL_BYTES = Integer.BYTES;

    private final FileChannel channel;

    RecordFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Where a record's bytes are. */
    record Place(long position, int length) {}

    /**
     * What a file holds.
     *
     * @param records sound ones, in order
     * @param damaged records whose bytes are not what was written
     * @param end of the last record that can be told apart; what follows is torn
     * @param torn bytes after it
     */
    record Contents(List<Place> records, int damaged, long end, long torn) {}

    /** Whether the file is new, or its name was not finished. */
    boolean isBlank() throws IOException {
        int size = (int) Math.min(Long.BYTES, channel.size());
        byte[] magic = ByteBuffer.allocate(Long.BYTES).putLong(MAGIC).array();
        return size < Long.BYTES && Arrays.equals(read(0, size), Arrays.copyOf(magic, size));
    }

    boolean hasMagic() throws IOException {
        return channel.size() >= Long.BYTES
                && ByteBuffer.wrap(read(0, Long.BYTES)).getLong() == MAGIC;
    }

    /** Empties the file and names it. */
    void start() throws IOException {
        channel.truncate(0);
        write(ByteBuffer.allocate(Long.BYTES).putLong(MAGIC).flip(), 0);
        channel.force(true);
    }

    /** Reads through the whole file and checks everything in it. */
    Contents scan() throws IOException {
        List<Place> records = new ArrayList<>();
        int damaged = 0;
        long size = channel.size();
        long at = Long.BYTES;
        while (size - at >= HEAD_BYTES + TAIL_BYTES) {
            byte[] head = read(at, HEAD_BYTES);
            ByteBuffer fields = ByteBuffer.wrap(head);
            int length = fields.getInt(Integer.BYTES);
            boolean told =
                    fields.getInt(0) == MARK && length >= 0 && fields.getInt(2 * Integer.BYTES) == checkOfHead(head);
            if (!told || length > size - at - HEAD_BYTES - TAIL_BYTES) {
                break;
            }
            long next = at + HEAD_BYTES + length + TAIL_BYTES;
            CRC32C check = new CRC32C();
            check.update(head);
            check.update(read(at + HEAD_BYTES, length));
            if (ByteBuffer.wrap(read(next - TAIL_BYTES, TAIL_BYTES)).getInt() == (int) check.getValue()) {
                records.add(new Place(at + HEAD_BYTES, length));
            } else {
                damaged++;
            }
            at = next;
        }
        return new Contents(records, damaged, at, size - at);
    }

    /** Cuts off what follows a position, for good. */
    void cut(long end) throws IOException {
        channel.truncate(end);
        channel.force(true);
    }

    byte[] bytes(Place place) throws IOException {
        return read(place.position(), place.length());
    }

    /** Writes a record at the end and forces it to disk. */
    Place append(byte[] bytes) throws IOException {
        long at = channel.size();
        byte[] whole = new byte[HEAD_BYTES + bytes.length + TAIL_BYTES];
        ByteBuffer record = ByteBuffer.wrap(whole);
        record.putInt(MARK).putInt(bytes.length);
        record.putInt(checkOfHead(whole)).put(bytes);
        CRC32C check = new CRC32C();
        check.update(whole, 0, record.position());
        record.putInt((int) check.getValue()).flip();
        write(record, at);
        channel.force(true);
        return new Place(at + HEAD_BYTES, bytes.length);
    }

    private static int checkOfHead(byte[] head) {
        CRC32C check = new CRC32C();
        check.update(head, 0, 2 * Integer.BYTES);
        return (int) check.getValue();
    }

    private void write(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private byte[] read(long position, int length) throws IOException {
        byte[] whole = new byte[length];
        ByteBuffer bytes = ByteBuffer.wrap(whole);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException("%d bytes at %d are not there".formatted(length, position));
            }
        }
        return whole;
    }
}
