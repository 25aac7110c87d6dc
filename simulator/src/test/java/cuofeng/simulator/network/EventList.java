package cuofeng.simulator.network;

/**
 * The pending events of the reference simulation, in one list for the whole network. Events come out by instant, those
 * of one instant by rank, smallest first; an event is nothing but these two numbers.
 */
public interface EventList {

    /**
     * Schedules an event.
     *
     * @param millis not before the event that is being handled
     * @param rank [0, 2^53), so that a double can hold it
     */
    void add(long millis, long rank);

    /** Whether the next event is due at this instant, which must not have passed. */
    boolean hasEventAt(long millis);

    /** Takes events off the list and hands them on, until none is left. */
    void run(Handler handler);

    /** What an event does. */
    interface Handler {
        void handle(long millis, long rank);
    }
}
