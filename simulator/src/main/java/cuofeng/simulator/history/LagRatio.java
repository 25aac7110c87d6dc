package cuofeng.simulator.history;

/**
 * What a planner without a model would say: the collected volume of {@value #LAG_DAYS} days before, times a ratio.
 *
 * @param ratio delivered over collected
 */
record LagRatio(double ratio) implements Forecaster {

    /** The mean delay of ordinary days, rounded. */
    private static final int LAG_DAYS = 2;

    /** The ratio that agrees with the published days in sum. */
    static LagRatio fit(DailyVolumes volumes, int... days) {
        double delivered = 0;
        double collected = 0;
        for (int day : days) {
            delivered += volumes.delivered(day);
            collected += before(volumes, day);
        }
        return new LagRatio(delivered / collected);
    }

    @Override
    public double[] delivered(DailyVolumes volumes) {
        double[] delivered = new double[volumes.size()];
        for (int day = 0; day < delivered.length; day++) {
            delivered[day] = ratio * before(volumes, day);
        }
        return delivered;
    }

    private static double before(DailyVolumes volumes, int day) {
        return volumes.collected(Math.max(0, day - LAG_DAYS));
    }
}
