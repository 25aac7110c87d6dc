package cuofeng.results.folder;

import cuofeng.scenarios.model.Schedule;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * Fingerprint of a schedule's decisions: SHA-256 over, for each shipment, the number of its parts and then slot and
 * share of each part, as big-endian 32-bit integers. The name does not count.
 */
final class ScheduleDigest {

    private ScheduleDigest() {}

    static String of(Schedule schedule) {
        MessageDigest sha256 = Sha256.start();
        for (int i = 0; i < schedule.shipmentCount(); i++) {
            int parts = schedule.partCount(i);
            ByteBuffer bytes =
                    ByteBuffer.allocate(Integer.BYTES * (1 + 2 * parts)).putInt(parts);
            for (int p = 0; p < parts; p++) {
                bytes.putInt(schedule.slot(i, p)).putInt(schedule.share(i, p));
            }
            sha256.update(bytes.array());
        }
        return Sha256.hex(sha256);
    }
}
