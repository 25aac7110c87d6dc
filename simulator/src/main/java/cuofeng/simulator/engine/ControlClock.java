package cuofeng.simulator.engine;

import java.util.function.LongConsumer;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * Runs actions at whole milliseconds in order of time, those of one instant in the order they were scheduled. Wraps an
 * own instance of SSJ's simulator, whose double clock holds whole milliseconds exactly; SSJ's static simulator is not
 * used, because threads would share it.
 */
public final class ControlClock {

    private final Simulator simulator = new Simulator();

    public ControlClock() {
        simulator.init();
    }

    public long now() {
        return (long) simulator.time();
    }

    /**
     * Schedules an action.
     *
     * @param millis not before {@link #now()}
     * @throws IllegalArgumentException if the instant has passed
     */
    public void at(long millis, LongConsumer action) {
        if (millis < now()) {
            throw new IllegalArgumentException("event at %d ms, but it is %d ms".formatted(millis, now()));
        }
        new Event(simulator) {
            @Override
            public void actions() {
                action.accept(millis);
            }
        }.schedule(millis - simulator.time());
    }

    /** Runs until no event is left. */
    public void run() {
        simulator.start();
    }
}
