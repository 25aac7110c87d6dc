package cuofeng.scenarios.model;

import java.time.LocalDateTime;

/** A known event that takes capacity from a node or a lane for a time, such as snow or a closed road. */
public sealed interface Disruption {

    /** Inclusive. */
    LocalDateTime from();

    /** Exclusive. */
    LocalDateTime to();

    /** Part of the capacity that is left, [0, 1]. */
    double capacityFactor();

    /**
     * Of a hub or outlet: all its stages.
     *
     * @param node id of the hub or outlet
     */
    record OfNode(String node, LocalDateTime from, LocalDateTime to, double capacityFactor) implements Disruption {}

    /**
     * Of a lane: the room of departures in this time; at 0 none leaves.
     *
     * @param fromHub id of the hub where the lane starts
     * @param toHub id of the hub where it ends
     * @param transitFactor vehicles that leave in this time take so many times as long, {@code >= 1}
     */
    record OfLane(
            String fromHub,
            String toHub,
            LocalDateTime from,
            LocalDateTime to,
            double capacityFactor,
            double transitFactor)
            implements Disruption {}
}
