package cuofeng.simulator.history;

/** Tells deliveries from collected volumes alone. */
interface Forecaster {

    /** Delivered volume of every day; does not look at the published ones. */
    double[] delivered(DailyVolumes volumes);
}
