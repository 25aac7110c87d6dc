package cuofeng.results.run;

import cuofeng.scenarios.model.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A storage limit that the optimized plan breaks in the planning model. Times are local.
 *
 * @param node id of the hub or outlet, or {@code from > to} where parcels wait for vehicles of a lane
 * @param name of it
 * @param from start of the first slot above the limit
 * @param to end of the last one
 * @param slots number of slots above the limit; between first and last it may be kept
 * @param fullest end of the slot in which it is fullest
 * @param limitParcels what the node can hold
 * @param parcelsAboveLimit at {@code fullest}, {@code > 0}
 * @param cause how far schedules can help
 * @param proof what every schedule breaks; present unless nothing is proven
 * @param fixedParcels of those that came to the node since it last was empty before it was fullest: not to be decided
 * @param movableParcels of them: to be decided
 * @param contributors movable shipments with most parcels among them, most first
 */
public record StorageConflict(
        String node,
        Text name,
        LocalDateTime from,
        LocalDateTime to,
        int slots,
        LocalDateTime fullest,
        double limitParcels,
        double parcelsAboveLimit,
        Cause cause,
        Optional<Proof> proof,
        double fixedParcels,
        double movableParcels,
        List<Contributor> contributors) {

    public StorageConflict {
        contributors = List.copyOf(contributors);
    }

    /** How far schedules can help. */
    public enum Cause {
        FIXED_LOAD("fixed-load"),
        WINDOWS("windows"),
        NOT_PROVEN("not-proven");

        private final String id;

        Cause(String id) {
            this.id = id;
        }

        /** The word used in files. */
        public String id() {
            return id;
        }
    }

    /**
     * What every schedule breaks.
     *
     * @param parcelsAboveLimit at {@code to} at least
     * @param from start of the stretch in which too much arrives
     * @param to end of it
     */
    public record Proof(double parcelsAboveLimit, LocalDateTime from, LocalDateTime to) {}

    /**
     * A movable shipment.
     *
     * @param parcels that it brought
     * @param ready start of the earliest release slot
     * @param shipBy start of the latest one
     */
    public record Contributor(String shipment, double parcels, LocalDateTime ready, LocalDateTime shipBy) {}
}
