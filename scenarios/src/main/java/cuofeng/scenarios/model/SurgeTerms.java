package cuofeng.scenarios.model;

/**
 * What surge capacity can be bought for single days, how much of it at most, and for how many yuan. All of it is paid for
 * whether it is used or not. The defaults are estimates.
 *
 * @param steps into how many steps the most of anything is divided, {@code >= 1}; whole units where they are fewer
 */
public record SurgeTerms(
        int steps, Couriers couriers, Shifts shifts, Screening screening, Sorting sorting, Vehicles vehicles) {

    /** Everything is for sale. */
    public static final SurgeTerms DEFAULT =
            new SurgeTerms(4, Couriers.DEFAULT, Shifts.DEFAULT, Screening.DEFAULT, Sorting.DEFAULT, Vehicles.DEFAULT);

    /**
     * More couriers in an outlet on a day.
     *
     * @param mostFactor of the day's couriers, {@code >= 1}; 1 sells none
     * @param yuanPerCourierDay {@code >= 0}
     */
    public record Couriers(double mostFactor, double yuanPerCourierDay) {
        /** A day's wage of a temporary courier with overtime and travel. */
        public static final Couriers DEFAULT = new Couriers(1.5, 300);

        public static final Couriers NONE = new Couriers(1, 0);
    }

    /**
     * More hands in all stages of a hub on a day.
     *
     * @param mostFactor of the hub's rates, {@code >= 1}; 1 sells none
     * @param yuanPer1000Parcels of capacity that is added, {@code >= 0}
     */
    public record Shifts(double mostFactor, double yuanPer1000Parcels) {
        public static final Shifts DEFAULT = new Shifts(1.5, 150);

        public static final Shifts NONE = new Shifts(1, 0);
    }

    /**
     * More X-ray lanes in the screening of a hub on a day, open in the stage's shifts.
     *
     * @param mostFactor of the stage's rate, {@code >= 1}; 1 sells none
     * @param laneParcelsPerHour rate of a lane, {@code > 0}
     * @param yuanPerLaneDay rent and staff, {@code >= 0}
     */
    public record Screening(double mostFactor, double laneParcelsPerHour, double yuanPerLaneDay) {
        public static final Screening DEFAULT = new Screening(1.5, 1500, 1500);

        public static final Screening NONE = new Screening(1, 1, 0);
    }

    /**
     * Hours of a further sorter in a hub on a day, spread over the shifts of its sorting stage.
     *
     * @param mostFactor of the stage's capacity of a day, {@code >= 1}; 1 sells none
     * @param sorterParcelsPerHour rate of a sorter, {@code > 0}
     * @param yuanPerSorterHour {@code >= 0}
     */
    public record Sorting(double mostFactor, double sorterParcelsPerHour, double yuanPerSorterHour) {
        public static final Sorting DEFAULT = new Sorting(1.5, 10_000, 800);

        public static final Sorting NONE = new Sorting(1, 1, 0);
    }

    /**
     * More vehicles of a lane on call on a day.
     *
     * @param mostPerDay of each lane, {@code >= 0}; 0 sells none
     * @param vehicleParcels room of one where the lane has no extra vehicles of its own, {@code >= 1}
     * @param yuanPerKm of the lane's distance for each vehicle, {@code >= 0}
     */
    public record Vehicles(int mostPerDay, long vehicleParcels, double yuanPerKm) {
        public static final Vehicles DEFAULT = new Vehicles(8, 12_000, 8);

        public static final Vehicles NONE = new Vehicles(0, 1, 0);
    }
}
