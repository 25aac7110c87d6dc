package cuofeng.simulator.network;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * SSJ's simulator with its default event list, a splay tree. Its events are ordered by time, then priority; both are
 * doubles, which hold whole milliseconds and ranks exactly.
 */
public final class SsjEventList implements EventList {

    private final Simulator simulator = new Simulator();

    public SsjEventList() {
        simulator.init();
    }

    @Override
    public void add(long millis, long rank) {
        Event event = new Pending(simulator, millis, rank);
        event.setPriority((double) rank);
        event.schedule(millis - simulator.time());
    }

    @Override
    public boolean hasEventAt(long millis) {
        Event first = simulator.getEventList().getFirst();
        return first != null && first.time() == millis;
    }

    @Override
    public void run(Handler handler) {
        this.handler = handler;
        simulator.start();
    }

    private Handler handler = (millis, rank) -> {
        throw new IllegalStateException("event (%d) at %d ms before the start".formatted(rank, millis));
    };

    private final class Pending extends Event {

        private final long millis;
        private final long rank;

        Pending(Simulator simulator, long millis, long rank) {
            super(simulator);
            this.millis = millis;
            this.rank = rank;
        }

        @Override
        public void actions() {
            handler.handle(millis, rank);
        }
    }
}
