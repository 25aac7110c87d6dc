package cuofeng.simulator.history;

/**
 * The network as one delay and one last mile.
 *
 * <pre>
 * due(t)       = coverage × Σ share(k) × collected(t − k)
 * waiting(t)   = backlog(t − 1) + due(t)
 * delivered(t) = waiting(t)                                  up to the knee
 *              = knee + stretch × (waiting(t) − knee)        beyond it
 * backlog(t)   = waiting(t) − delivered(t)
 * </pre>
 *
 * @param coverage delivered over collected in the long run
 * @param meanDelayDays from collected to due
 * @param delayDispersion variance of the delay over its mean, {@code > 1}
 * @param knee {@code > 0}, may be infinite: then nothing waits
 * @param stretch (0, 1]
 */
record NationalNetwork(double coverage, double meanDelayDays, double delayDispersion, double knee, double stretch)
        implements Forecaster {

    /** Days whose mean stands for all days before the first. */
    private static final int DAYS_OF_PAST = 7;

    /** Share of parcels due so many days after they were collected, from 0 on. */
    double[] delayShares() {
        return Delay.shares(meanDelayDays, delayDispersion);
    }

    @Override
    public double[] delivered(DailyVolumes volumes) {
        double[] delay = delayShares();
        double past = 0;
        for (int day = 0; day < DAYS_OF_PAST; day++) {
            past += volumes.collected(day) / DAYS_OF_PAST;
        }
        double[] delivered = new double[volumes.size()];
        double backlog = 0;
        for (int day = 0; day < delivered.length; day++) {
            double due = 0;
            for (int days = 0; days < delay.length; days++) {
                due += delay[days] * (days <= day ? volumes.collected(day - days) : past);
            }
            double waiting = backlog + coverage * due;
            delivered[day] = waiting <= knee ? waiting : knee + stretch * (waiting - knee);
            backlog = waiting - delivered[day];
        }
        return delivered;
    }
}
