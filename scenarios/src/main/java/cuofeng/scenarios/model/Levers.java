package cuofeng.scenarios.model;

/**
 * What may be bought besides moving shipments in time, within a budget. The optimizer chooses how much of it, where and
 * when; a lever that is not offered stays as the rest of the scenario says.
 *
 * @param budgetYuan most that all levers together may cost over the season, yuan, {@code >= 0}
 */
public record Levers(
        double budgetYuan,
        SurgeCouriers surgeCouriers,
        SurgeShifts surgeShifts,
        SurgeVehicles surgeVehicles,
        Preposition preposition,
        TransitHub transitHub) {

    /** Nothing may be bought. */
    public static final Levers NONE =
            new Levers(0, SurgeCouriers.NONE, SurgeShifts.NONE, SurgeVehicles.NONE, Preposition.NONE, TransitHub.NONE);

    /**
     * More couriers in single outlets on single days.
     *
     * @param mostFactor of the day's couriers, {@code >= 1}; 1 does not offer the lever
     * @param yuanPerCourierDay for one more courier on one day, yuan, {@code >= 0}
     */
    public record SurgeCouriers(double mostFactor, double yuanPerCourierDay) {
        public static final SurgeCouriers NONE = new SurgeCouriers(1, 0);

        public boolean isOffered() {
            return mostFactor > 1;
        }
    }

    /**
     * More hands in all stages of single hubs on single days.
     *
     * @param mostFactor of the hub's rates on a day, {@code >= 1}; 1 does not offer the lever
     * @param yuanPer1000Parcels of capacity that is added, used or not, yuan, {@code >= 0}
     */
    public record SurgeShifts(double mostFactor, double yuanPer1000Parcels) {
        public static final SurgeShifts NONE = new SurgeShifts(1, 0);

        public boolean isOffered() {
            return mostFactor > 1;
        }
    }

    /**
     * More vehicles of single lanes on call on single days.
     *
     * @param mostPerDay of each lane, {@code >= 0}; 0 does not offer the lever
     * @param vehicleParcels room of one where the lane has no extra vehicles of its own, parcels, {@code >= 1}
     * @param yuanPerKm of the lane's distance for each vehicle, used or not, yuan, {@code >= 0}
     */
    public record SurgeVehicles(int mostPerDay, long vehicleParcels, double yuanPerKm) {
        public static final SurgeVehicles NONE = new SurgeVehicles(0, 1, 0);

        public boolean isOffered() {
            return mostPerDay > 0;
        }
    }

    /**
     * More presale goods that travel before the final payment (预售前置).
     *
     * @param mostShare to which a shipper's {@link Shipper#prepositionShare} may rise, [0, 1]; 0 does not offer the lever
     * @param yuanPerParcel for each parcel more that is sent ahead, yuan, {@code >= 0}
     */
    public record Preposition(double mostShare, double yuanPerParcel) {
        public static final Preposition NONE = new Preposition(0, 0);

        public boolean isOffered() {
            return mostShare > 0;
        }
    }

    /**
     * Other ways by a transit hub for a part of the parcels between two hubs.
     *
     * @param mostShare of the parcels between two hubs that may leave the quickest way, those of the scenario's own routes
     *     included, [0, 1]; 0 does not offer the lever
     * @param yuanPerParcel for each parcel that goes another way, yuan, {@code >= 0}
     */
    public record TransitHub(double mostShare, double yuanPerParcel) {
        public static final TransitHub NONE = new TransitHub(0, 0);

        public boolean isOffered() {
            return mostShare > 0;
        }
    }
}
