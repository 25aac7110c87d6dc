package cuofeng.scenarios.model;

/** Whether an outlet serves a town or the country; delivery, couriers and fairness are reported by area. */
public enum Area {
    URBAN("urban"),
    RURAL("rural");

    private final String id;

    Area(String id) {
        this.id = id;
    }

    /** The word used in files and tables. */
    public String id() {
        return id;
    }
}
