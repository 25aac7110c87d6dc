package cuofeng.simulator.network;

import cuofeng.scenarios.model.TimeAxis;

/**
 * Writes the events of the reference simulation into its event list. The rank of an event says what it is, in the order
 * in which things happen at one instant; then the node; then a lot, lane or place. What falls on the end of the season
 * or after it does not happen.
 */
final class ReferenceAgenda {

    /** Between two control instants. */
    static final long CONTROL_MILLIS = 15 * TimeAxis.MILLIS_PER_MINUTE;

    static final int CONTROL = 0;
    static final int ARRIVAL = 1;
    static final int RETURN = 2;
    static final int PASSAGE = 3;
    /** Of stage i: completions are {@code FIRST_STAGE + 2 i}, starts one more. */
    static final int FIRST_STAGE = 4;

    static final int DEPARTURE = 31;

    private static final int KIND_SHIFT = 48;
    private static final int NODE_SHIFT = 34;
    private static final long NODE_MASK = (1L << (KIND_SHIFT - NODE_SHIFT)) - 1;
    private static final long NUMBER_MASK = (1L << NODE_SHIFT) - 1;

    private final EventList events;
    private final long endMillis;

    ReferenceAgenda(EventList events, long endMillis) {
        this.events = events;
        this.endMillis = endMillis;
    }

    /** All nodes take the decisions of a control instant. */
    void control(long millis) {
        add(millis, CONTROL, 0, 0);
    }

    void arrival(int node, int lot, long millis) {
        add(millis, ARRIVAL, node, lot);
    }

    /** A lot that is set aside in a node goes on. */
    void backInTheFlow(int node, int lot, long millis) {
        add(millis, RETURN, node, lot);
    }

    /** A lot that was let in passes the gate of a node. */
    void passage(int node, int lot, long millis) {
        add(millis, PASSAGE, node, lot);
    }

    /**
     * A lot is done in a stage.
     *
     * @param place in the stage
     */
    void completion(int node, int stage, int place, long millis) {
        add(millis, FIRST_STAGE + 2 * stage, node, place);
    }

    /** Free capacity of a stage takes lots, after all else that happens up to this stage at the instant. */
    void start(int node, int stage, long millis) {
        add(millis, FIRST_STAGE + 2 * stage + 1, node, 0);
    }

    void departure(int node, int lane, long millis) {
        add(millis, DEPARTURE, node, lane);
    }

    private void add(long millis, int kind, int node, int number) {
        if (millis < endMillis) {
            events.add(millis, (long) kind << KIND_SHIFT | (long) node << NODE_SHIFT | number);
        }
    }

    /** Whether nothing else is to happen at this instant. */
    boolean isLastOf(long millis) {
        return !events.hasEventAt(millis);
    }

    static long nextControl(long millis) {
        return (millis / CONTROL_MILLIS + 1) * CONTROL_MILLIS;
    }

    static int kind(long rank) {
        return (int) (rank >>> KIND_SHIFT);
    }

    static int node(long rank) {
        return (int) (rank >>> NODE_SHIFT & NODE_MASK);
    }

    static int number(long rank) {
        return (int) (rank & NUMBER_MASK);
    }
}
