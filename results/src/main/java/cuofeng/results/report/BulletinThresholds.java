package cuofeng.results.report;

/** Where the figures of a day raise an alarm. Estimates of this project: the national plan's own limits are not public. */
final class BulletinThresholds {

    /** Parcels collected over parcels delivered on a day. */
    static final double RATIO_ORANGE = 1.2;

    static final double RATIO_RED = 1.5;

    /** Rise of the parcels in the network from one day's end to the next, as a share. */
    static final double GROWTH_ORANGE = 0.15;

    static final double GROWTH_RED = 0.3;

    /** Parcels waiting in outlets at the day's end over those delivered on the day: days of work. */
    static final double OUTLET_DAYS_ORANGE = 1;

    static final double OUTLET_DAYS_RED = 2;

    /** Most parcels waiting in a node on the day over its storage limit. */
    static final double FILL_ORANGE = 0.8;

    static final double FILL_RED = 1;

    /** Share of replications in which they exceed it. */
    static final double FLOOD_CHANCE_ORANGE = 0.1;

    static final double FLOOD_CHANCE_RED = 0.5;

    /** Nodes in the table of the fullest. */
    static final int FULLEST_NODES = 3;

    private BulletinThresholds() {}
}
