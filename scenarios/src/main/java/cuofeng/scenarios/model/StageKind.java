package cuofeng.scenarios.model;

/** The steps of a parcel through a hub, in their order. */
public enum StageKind {
    UNLOAD("unload"),
    /** Machine security check (过机安检); passed once, before a parcel's first sort. */
    SCREENING("screening"),
    SORTING("sorting"),
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
