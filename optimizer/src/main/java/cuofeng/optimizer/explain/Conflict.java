package cuofeng.optimizer.explain;

import java.util.List;

/**
 * A node that a plan fills above its storage limit, and why.
 *
 * @param node id of the hub or outlet; {@code from > to} where parcels wait for vehicles of a lane
 * @param worstSlot at whose end it is fullest; may lie after the season, where the last releases drain
 * @param firstSlot first slot above the limit
 * @param lastSlot last one, inclusive; between them it may be below
 * @param slots number of slots above the limit
 * @param limitParcels what the node can hold; for a lane, the hub where it starts
 * @param parcelsAboveLimit at the end of the worst slot, {@code > 0}
 * @param cause how far schedules can help
 * @param provenParcelsAboveLimit that every schedule has at the end of some slot; 0 if none is proven
 * @param provenFromSlot first slot of the stretch that proves it
 * @param provenToSlot last slot of it, inclusive
 * @param fixedParcels of those that came to the node since it last was empty before the worst slot: not to be decided
 * @param movableParcels of them: to be decided
 * @param contributors movable shipments with most parcels among them, most first, at most five
 */
public record Conflict(
        String node,
        int worstSlot,
        int firstSlot,
        int lastSlot,
        int slots,
        double limitParcels,
        double parcelsAboveLimit,
        Cause cause,
        double provenParcelsAboveLimit,
        int provenFromSlot,
        int provenToSlot,
        double fixedParcels,
        double movableParcels,
        List<Contributor> contributors) {

    public Conflict {
        contributors = List.copyOf(contributors);
    }

    /** How far schedules can help. */
    public enum Cause {
        /** What is not to be decided breaks the limit by itself: no schedule can help. */
        FIXED_LOAD,
        /** What must arrive in a stretch, because windows lie in it, is more than the node can take: windows are too short. */
        WINDOWS,
        /** Neither is proven: nodes compete for the same shipments, or the search ended too early. */
        NOT_PROVEN
    }

    /**
     * A movable shipment.
     *
     * @param shipment its id
     * @param parcels that it brought to the node since that last was empty before the worst slot
     * @param readySlot earliest release
     * @param shipBySlot latest release, inclusive
     */
    public record Contributor(String shipment, double parcels, int readySlot, int shipBySlot) {}
}
