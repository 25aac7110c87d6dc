package cuofeng.scenarios.model;

import java.util.List;

/** A step in a hub with its capacity; a line works at a rate, a crew serves with single servers. */
public sealed interface Stage {

    StageKind kind();

    Shifts shifts();

    Breakdowns breakdowns();

    /** Dated changes of its rate or servers alone, besides those of its hub. */
    List<Surge> surges();

    /** The same stage with other surges of its own. */
    Stage withSurges(List<Surge> changed);

    /** Highest long-run throughput in a shift of factor 1 without breakdowns, parcels per hour. */
    double parcelsPerHour();

    /**
     * A machine with a rate, such as a cross-belt sorter or a row of X-ray lanes.
     *
     * @param parcelsPerHour {@code > 0}
     * @param surges dated changes of the rate, besides those of the hub
     */
    record Line(StageKind kind, double parcelsPerHour, Shifts shifts, Breakdowns breakdowns, List<Surge> surges)
            implements Stage {
        public Line {
            surges = List.copyOf(surges);
        }

        /** A line without surges of its own. */
        public Line(StageKind kind, double parcelsPerHour, Shifts shifts, Breakdowns breakdowns) {
            this(kind, parcelsPerHour, shifts, breakdowns, List.of());
        }

        /** A line that works in one daily window and never fails. */
        public Line(StageKind kind, double parcelsPerHour, WorkWindow window) {
            this(kind, parcelsPerHour, Shifts.of(window), Breakdowns.NONE);
        }

        @Override
        public Line withSurges(List<Surge> changed) {
            return new Line(kind, parcelsPerHour, shifts, breakdowns, changed);
        }
    }

    /**
     * Servers that each take one parcel at a time.
     *
     * @param servers {@code >= 1}
     * @param secondsPerParcel mean service time of one server, {@code > 0}
     * @param cv coefficient of variation of the service time: 0 deterministic, 1 exponential, else gamma
     * @param surges dated changes of the number of servers, besides those of the hub
     */
    record Crew(
            StageKind kind,
            int servers,
            double secondsPerParcel,
            double cv,
            Shifts shifts,
            Breakdowns breakdowns,
            List<Surge> surges)
            implements Stage {
        public Crew {
            surges = List.copyOf(surges);
        }

        /** A crew without surges of its own. */
        public Crew(
                StageKind kind, int servers, double secondsPerParcel, double cv, Shifts shifts, Breakdowns breakdowns) {
            this(kind, servers, secondsPerParcel, cv, shifts, breakdowns, List.of());
        }

        /** A crew that works in one daily window and never fails. */
        public Crew(StageKind kind, int servers, double secondsPerParcel, double cv, WorkWindow window) {
            this(kind, servers, secondsPerParcel, cv, Shifts.of(window), Breakdowns.NONE);
        }

        @Override
        public Crew withSurges(List<Surge> changed) {
            return new Crew(kind, servers, secondsPerParcel, cv, shifts, breakdowns, changed);
        }

        @Override
        public double parcelsPerHour() {
            return servers * 3600.0 / secondsPerParcel;
        }
    }
}
