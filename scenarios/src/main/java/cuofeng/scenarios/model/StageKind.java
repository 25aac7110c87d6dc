package cuofeng.scenarios.model;

/** The steps of a parcel through a hub, in their order. Which of them a parcel passes depends on the parcel. */
public enum StageKind {
    UNLOAD("unload"),
    /** Customs clearance (清关) in a gateway; only parcels that cross the border. */
    CLEARANCE("clearance"),
    /** Machine security check (过机安检); passed once, in the hub that collects the parcel, before its first sort. */
    SCREENING("screening"),
    /** Check by hand of what screening flagged. */
    RECHECK("recheck"),
    /** Sorting by machine. */
    SORTING("sorting"),
    /** Sorting by hand of irregular parcels; they pass {@link #SORTING} where a hub has no such stage. */
    MANUAL_SORTING("manual_sorting"),
    DISPATCH("dispatch");

    private final String id;

    StageKind(String id) {
        this.id = id;
    }

    /** The word used in files and tables. */
    public String id() {
        return id;
    }
}
