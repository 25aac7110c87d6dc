package cuofeng.scenarios.model;

/**
 * Random failures of a stage: times between failures and repair times are exponential.
 *
 * @param meanHoursBetween mean working time from repair to next failure, {@code > 0}
 * @param meanRepairHours {@code > 0}
 * @param capacityFactor part of the capacity that is left while it is down, [0, 1)
 */
public record Breakdowns(double meanHoursBetween, double meanRepairHours, double capacityFactor) {

    /** Never fails. */
    public static final Breakdowns NONE = new Breakdowns(0, 0, 1);

    public boolean happen() {
        return meanRepairHours > 0;
    }

    /** Long-run mean part of the capacity that is available, (0, 1]. */
    public double availability() {
        if (!happen()) {
            return 1;
        }
        double up = meanHoursBetween / (meanHoursBetween + meanRepairHours);
        return up + (1 - up) * capacityFactor;
    }
}
