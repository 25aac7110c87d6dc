package cuofeng.optimizer.levers;

import cuofeng.scenarios.model.Levers;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of levers, in the order of tables. */
public enum LeverKind {
    SURGE_COURIERS("surge_couriers"),
    SURGE_SHIFTS("surge_shifts"),
    SURGE_VEHICLES("surge_vehicles"),
    PREPOSITION("preposition"),
    TRANSIT_HUB("transit_hub");

    private final String id;

    LeverKind(String id) {
        this.id = id;
    }

    /** As it is written in files and on the command line. */
    public String id() {
        return id;
    }

    /** Those that a scenario offers. */
    public static Set<LeverKind> offeredBy(Levers levers) {
        Set<LeverKind> offered = EnumSet.noneOf(LeverKind.class);
        for (LeverKind kind : values()) {
            if (kind.isOfferedBy(levers)) {
                offered.add(kind);
            }
        }
        return offered;
    }

    private boolean isOfferedBy(Levers levers) {
        return switch (this) {
            case SURGE_COURIERS -> levers.surgeCouriers().isOffered();
            case SURGE_SHIFTS -> levers.surgeShifts().isOffered();
            case SURGE_VEHICLES -> levers.surgeVehicles().isOffered();
            case PREPOSITION -> levers.preposition().isOffered();
            case TRANSIT_HUB -> levers.transitHub().isOffered();
        };
    }
}
