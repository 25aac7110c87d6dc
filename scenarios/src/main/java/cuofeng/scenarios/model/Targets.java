package cuofeng.scenarios.model;

/**
 * What a schedule must keep or is measured against.
 *
 * @param leastReleasedShare of the parcels to a destination region that got ready between one and two times {@code
 *     starvedAfterHours} ago, the share that must have been released, [0, 1]; else the region is starved. 0 asks nothing
 * @param starvedAfterHours hours from ready, {@code > 0}; counted in whole slots, rounded up
 * @param promiseHours from ready to the planned arrival at the outlet, {@code > 0}; what comes later is tardy. By default
 *     the 72 hours of the post bureau's measure of punctuality, counted from ready so that holding uses them up
 */
public record Targets(double leastReleasedShare, double starvedAfterHours, double promiseHours) {

    public static final Targets DEFAULT = new Targets(0.1, 24, 72);

    /** Nobody can be starved. */
    public static final Targets NO_LEAST_RELEASE = new Targets(0, 24, 72);
}
