package cuofeng.simulator.network;

/** Someone who looks on while a hub works, and changes nothing. */
interface HubWatch {

    /** Looks away. */
    HubWatch NONE = new HubWatch() {
        @Override
        public void arrived(int lot, int parcels, long millis) {}

        @Override
        public void left(int lot, int parcels, long millis) {}

        @Override
        public void look(long now, NodeStatistics statistics) {}
    };

    /** A lot stands before the gate. */
    void arrived(int lot, int parcels, long millis);

    /** A lot leaves; told as soon as it is known when, which may be before that instant and after the end. */
    void left(int lot, int parcels, long millis);

    /** A control instant, before its events; and the end. */
    void look(long now, NodeStatistics statistics);
}
