package cuofeng.optimizer.evaluate.sizing;

/** What can be bought for a day, in the order of tables. */
public enum SurgeKind {
    COURIERS("couriers", "couriers"),
    SHIFTS("shifts", "factor"),
    SCREENING("screening", "lanes"),
    SORTING("sorting", "sorter-hours"),
    VEHICLES("vehicles", "vehicles");

    private final String id;
    private final String unit;

    SurgeKind(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** As it is written in files. */
    public String id() {
        return id;
    }

    /** Unit of an amount; {@code factor} multiplies the rates of a hub. */
    public String unit() {
        return unit;
    }
}
