package cuofeng.scenarios.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint of a schedule's decisions: SHA-256 over, for each shipment, the number of its parts and then slot and
 * share of each part, as big-endian 32-bit integers. The name does not count.
 */
public final class ScheduleDigest {

    private ScheduleDigest() {}

    /** 64 hexadecimal digits. */
    public static String of(Schedule schedule) {
        MessageDigest sha256 = sha256();
        for (int i = 0; i < schedule.shipmentCount(); i++) {
            int parts = schedule.partCount(i);
            ByteBuffer bytes =
                    ByteBuffer.allocate(Integer.BYTES * (1 + 2 * parts)).putInt(parts);
            for (int p = 0; p < parts; p++) {
                bytes.putInt(schedule.slot(i, p)).putInt(schedule.share(i, p));
            }
            sha256.update(bytes.array());
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
