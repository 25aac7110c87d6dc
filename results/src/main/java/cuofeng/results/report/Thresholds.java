package cuofeng.results.report;

/** Where figures begin to be worth a word in the recommendation. */
final class Thresholds {

    /** Mean flooded hours of a node below which it is not called flooded. */
    static final double FLOODED_HOURS = 1.0;

    /** Most flooded nodes that are named. */
    static final int NAMED_NODES = 3;

    /** Most regions with restricted intake that are named. */
    static final int NAMED_REGIONS = 3;

    /** Mean parcel-hours at gates below which nobody is said to wait there. */
    static final double GATE_PARCEL_HOURS = 1.0;

    /** Share of the legal overtime of a month from which it is said to be nearly used up. */
    static final double OVERTIME_NEARLY_USED = 0.9;

    /** Most figures that are named where a lot size is too large. */
    static final int NAMED_FIGURES = 10;

    /** Most moves that are named. */
    static final int NAMED_MOVES = 3;

    /** Share of parcels that leave by their ship-by below which it is a risk. */
    static final double SHIP_BY_KEPT = 0.99;

    /** Drop of the on-time share that is a risk, if its interval excludes 0. */
    static final double ON_TIME_DROP = 0.005;

    /** Share of replications that clear the backlog by the season's end below which it is a risk. */
    static final double CLEARED = 0.5;

    /** Rise of the nine-in-ten order-to-door time, as a share of shipping at once, that no gain may cost unweighed. */
    static final double DOOR_RISE = 0.10;

    /** Fall of flooding, as a share of shipping at once, from which it is worth longer waiting in total. */
    static final double FLOODING_FALL = 0.5;

    /** Rise of backlog and held together, as a share of shipping at once, that is a price to be named. */
    static final double TOTAL_WAITING_SHARE = 0.05;

    /** Utilisation of a stage over the season from which it is called tight. */
    static final double TIGHT_UTILISATION = 0.9;

    /** Rise of a region's mean order-to-door time, hours, from which it is said to pay for the others. */
    static final double REGION_RISE_HOURS = 6;

    /** Change of the overtime, as a share of that of shipping at once, that is worth a sentence. */
    static final double OVERTIME_CHANGE = 0.05;

    /** Most lanes that the map draws. */
    static final int LANES_DRAWN = 150;

    /** Most places in charts of the worst. */
    static final int WORST_SHOWN = 10;

    /** Most shippers in the chart of releases by wave. */
    static final int GANTT_SHIPPERS = 12;

    private Thresholds() {}
}
