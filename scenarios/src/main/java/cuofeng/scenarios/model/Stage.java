package cuofeng.scenarios.model;

/** A step in a hub with its capacity; a line works at a rate, a crew serves with single servers. */
public sealed interface Stage {

    StageKind kind();

    Shifts shifts();

    Breakdowns breakdowns();

    /** Highest long-run throughput in a shift of factor 1 without breakdowns, parcels per hour. */
    double parcelsPerHour();

    /**
     * A machine with a rate, such as a cross-belt sorter or a row of X-ray lanes.
     *
     * @param parcelsPerHour {@code > 0}
     */
    record Line(StageKind kind, double parcelsPerHour, Shifts shifts, Breakdowns breakdowns) implements Stage {
        /** A line that works in one daily window and never fails. */
        public Line(StageKind kind, double parcelsPerHour, WorkWindow window) {
            this(kind, parcelsPerHour, Shifts.of(window), Breakdowns.NONE);
        }
    }

    /**
     * Servers that each take one parcel at a time.
     *
     * @param servers {@code >= 1}
     * @param secondsPerParcel mean service time of one server, {@code > 0}
     * @param cv coefficient of variation of the service time: 0 deterministic, 1 exponential, else gamma
     */
    record Crew(StageKind kind, int servers, double secondsPerParcel, double cv, Shifts shifts, Breakdowns breakdowns)
            implements Stage {
        /** A crew that works in one daily window and never fails. */
        public Crew(StageKind kind, int servers, double secondsPerParcel, double cv, WorkWindow window) {
            this(kind, servers, secondsPerParcel, cv, Shifts.of(window), Breakdowns.NONE);
        }

        @Override
        public double parcelsPerHour() {
            return servers * 3600.0 / secondsPerParcel;
        }
    }
}
