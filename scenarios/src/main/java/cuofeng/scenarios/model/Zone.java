package cuofeng.scenarios.model;

/** The four economic zones by which regional balance is reported (National Bureau of Statistics), and what lies abroad. */
public enum Zone {
    EAST("east"),
    CENTRAL("central"),
    WEST("west"),
    NORTHEAST("northeast"),
    /** Outside the customs territory; what goes there or comes from there passes a gateway. */
    OVERSEAS("overseas");

    private final String id;

    Zone(String id) {
        this.id = id;
    }

    /** The word used in files and tables. */
    public String id() {
        return id;
    }
}
