package cuofeng.simulator.network;

import java.util.Arrays;

/** The docks of a hub at which lots wait, and when their next vehicles leave, side by side to be looked through fast. */
final class BusyDocks {

    private VehicleDock[] docks = new VehicleDock[16];
    private long[] departureMillis = new long[16];
    private int count;
    private long nextMillis = EventKey.NONE;

    /** Adds a dock that just got its first lot. */
    void add(VehicleDock dock) {
        if (count == docks.length) {
            docks = Arrays.copyOf(docks, count * 2);
            departureMillis = Arrays.copyOf(departureMillis, count * 2);
        }
        docks[count] = dock;
        departureMillis[count++] = dock.nextDepartureMillis();
        nextMillis = Math.min(nextMillis, dock.nextDepartureMillis());
    }

    /** Sends off all vehicles that leave before an instant. */
    void departUntil(long untilMillis) {
        if (nextMillis >= untilMillis) {
            return;
        }
        nextMillis = EventKey.NONE;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            VehicleDock dock = docks[i];
            long departure = departureMillis[i];
            if (departure < untilMillis) {
                dock.departUntil(untilMillis);
                departure = dock.nextDepartureMillis();
            }
            if (departure != EventKey.NONE) {
                docks[kept] = dock;
                departureMillis[kept++] = departure;
                nextMillis = Math.min(nextMillis, departure);
            }
        }
        count = kept;
    }

    /** Counts the waiting of what is still here at the end. */
    void close() {
        for (int i = 0; i < count; i++) {
            docks[i].close();
        }
    }
}
