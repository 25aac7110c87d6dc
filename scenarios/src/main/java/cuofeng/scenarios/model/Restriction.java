package cuofeng.scenarios.model;

import java.time.LocalDateTime;

/**
 * Intake that is refused or limited: a what-if that breaks the duty to serve, so results always flag it as a breach.
 *
 * @param region id of the region
 * @param direction which parcels of the region
 * @param from inclusive
 * @param to exclusive
 * @param acceptedShare of the parcels released in this time, [0, 1)
 */
public record Restriction(
        String region, Direction direction, LocalDateTime from, LocalDateTime to, double acceptedShare) {

    /** Which parcels of a region are refused. */
    public enum Direction {
        /** What shippers of the region hand over. */
        COLLECTION("collection"),
        /** What is to be delivered in the region, wherever it is handed over. */
        DELIVERY("delivery");

        private final String id;

        Direction(String id) {
            this.id = id;
        }

        /** The word used in files and tables. */
        public String id() {
            return id;
        }
    }
}
