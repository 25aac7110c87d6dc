package cuofeng.simulator.network;

/**
 * The instants at which a node looks at itself: shift leaders open and close the gate, crowding changes the pace, overtime
 * is called. Between them nothing depends on a node's own contents, so its stages can be run one after the other.
 */
final class Control {

    /** Time between control instants, the first of which is 0. Divides an hour. */
    static final long MILLIS = 15 * 60_000L;

    private Control() {}

    static boolean isInstant(long millis) {
        return millis % MILLIS == 0;
    }

    /** First control instant after another instant. */
    static long next(long millis) {
        return (millis / MILLIS + 1) * MILLIS;
    }
}
