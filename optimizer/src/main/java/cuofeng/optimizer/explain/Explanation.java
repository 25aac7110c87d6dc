package cuofeng.optimizer.explain;

import java.util.List;

/**
 * Why a schedule releases a shipment when it does, in the planning model and with all other shipments as they are.
 *
 * @param shipment its id
 * @param parcels expected
 * @param readySlot earliest release
 * @param shipBySlot latest release, inclusive
 * @param slotHours length of slots
 * @param releases of its parts, in order of slot
 * @param planned what the shipment adds as planned
 * @param options what it would add if all of it left in one slot, for each slot from ready to ship-by; empty if it may not
 *     move
 */
public record Explanation(
        String shipment,
        double parcels,
        int readySlot,
        int shipBySlot,
        int slotHours,
        Verdict verdict,
        List<Release> releases,
        Effect planned,
        List<Option> options) {

    public Explanation {
        releases = List.copyOf(releases);
        options = List.copyOf(options);
    }

    /** The answer in a word. */
    public enum Verdict {
        /** It leaves when ready because its shipper or class does not stagger, it was not ordered in a wave, or has no slack. */
        MAY_NOT_MOVE,
        /** All of it leaves when ready. */
        AT_ONCE,
        /** Leaving at once would break storage limits, or break them by more. */
        KEEPS_LIMITS,
        /** Leaving at once would add more backlog than it adds as planned. */
        SAVES_BACKLOG,
        /** Leaving at once would add no more than it adds as planned: it may as well go. */
        SAVES_NOTHING
    }

    /**
     * A part of the shipment.
     *
     * @param arrivals at the nodes of its way, in order
     * @param options what the part would add in each slot of its window with everything else as planned; empty if it may not
     *     move
     */
    public record Release(int slot, double parcels, List<Arrival> arrivals, List<PartOption> options) {
        public Release {
            arrivals = List.copyOf(arrivals);
            options = List.copyOf(options);
        }
    }

    /**
     * Arrivals of one release at a node.
     *
     * @param node id of the hub or outlet
     * @param slot with the first arrivals
     * @param nextSlotShare of the parcels that come in the slot after it, [0, 1)
     */
    public record Arrival(String node, int slot, double nextSlotShare) {}

    /**
     * One slot for a part.
     *
     * @param addedBacklog weighted parcel-hours, {@code >= 0}
     * @param addedAboveLimits parcels above storage limits at slot ends, summed over slots and nodes, {@code >= 0}
     */
    public record PartOption(int slot, double addedBacklog, double addedAboveLimits) {}

    /** One slot for the whole shipment. */
    public record Option(int slot, Effect effect) {}

    /**
     * What the shipment adds to the backlog of everything else.
     *
     * @param addedBacklog weighted parcel-hours, {@code >= 0}
     * @param addedAboveLimits parcels above storage limits at slot ends, summed over slots and nodes, {@code >= 0}
     * @param nodes where it adds any, in order of its way
     */
    public record Effect(double addedBacklog, double addedAboveLimits, List<NodeEffect> nodes) {
        public Effect {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * What the shipment adds to the backlog of a node.
     *
     * @param node id of the hub or outlet; {@code from > to} for what waits for vehicles of a lane
     * @param screening whether it is the hub's screening, which counts apart
     * @param addedParcelHours without weight, {@code > 0}
     * @param firstSlot first slot at whose end more wait
     * @param lastSlot last such slot, inclusive
     * @param worstSlot the fullest of them
     * @param waitingParcels at its end, the shipment's among them
     * @param addedParcels of these, because of the shipment
     * @param limitParcels what the node can hold
     */
    public record NodeEffect(
            String node,
            boolean screening,
            double addedParcelHours,
            int firstSlot,
            int lastSlot,
            int worstSlot,
            double waitingParcels,
            double addedParcels,
            double limitParcels) {

        /** Parcels above the storage limit at the end of the worst slot, {@code >= 0}. */
        public double aboveLimitParcels() {
            return Math.max(0, waitingParcels - limitParcels);
        }
    }
}
