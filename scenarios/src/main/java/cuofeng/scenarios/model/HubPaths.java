package cuofeng.scenarios.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The way of lots from each hub to each other: along the lanes with the fewest mean transit hours, each lane's counted
 * in whole milliseconds, at least one, so that sums are exact and ties are ties. Of several such ways a lot takes the
 * one whose lane stands first in the scenario where they first part. Waiting for vehicles and the time in hubs do not
 * count. Hubs and lanes are positions in the scenario. Immutable.
 */
public final class HubPaths {

    /** There is no way, or no lane is needed. */
    public static final int NO_LANE = -1;

    /** Small enough that sums of two stay in range. */
    private static final long NO_WAY = Long.MAX_VALUE / 4;

    private final int[] laneFrom;
    private final int[] laneTo;
    private final int[][] nextLane;

    /**
     * The ways of a scenario; takes time in proportion to the cube of the number of hubs (Floyd's algorithm).
     *
     * @param scenario whose lanes join known hubs
     */
    public HubPaths(Scenario scenario) {
        Map<String, Integer> hubs = new HashMap<>();
        for (Hub hub : scenario.hubs()) {
            hubs.put(hub.id(), hubs.size());
        }
        List<Lane> lanes = scenario.lanes();
        this.laneFrom = lanes.stream().mapToInt(lane -> hubs.get(lane.from())).toArray();
        this.laneTo = lanes.stream().mapToInt(lane -> hubs.get(lane.to())).toArray();
        long[] laneMillis = lanes.stream().mapToLong(HubPaths::transitMillis).toArray();
        this.nextLane = firstLanes(laneMillis, fewestMillis(laneMillis, hubs.size()));
    }

    private static long transitMillis(Lane lane) {
        long millis = StrictMath.round(lane.transitHours() * TimeAxis.MILLIS_PER_HOUR);
        return Math.max(1, Math.min(millis, NO_WAY - 1));
    }

    private long[][] fewestMillis(long[] laneMillis, int hubCount) {
        long[][] millis = new long[hubCount][hubCount];
        for (int hub = 0; hub < hubCount; hub++) {
            Arrays.fill(millis[hub], NO_WAY);
            millis[hub][hub] = 0;
        }
        for (int lane = 0; lane < laneMillis.length; lane++) {
            long[] row = millis[laneFrom[lane]];
            row[laneTo[lane]] = Math.min(row[laneTo[lane]], laneMillis[lane]);
        }
        for (int via = 0; via < hubCount; via++) {
            for (int from = 0; from < hubCount; from++) {
                if (millis[from][via] < NO_WAY) {
                    for (int to = 0; to < hubCount; to++) {
                        millis[from][to] = Math.min(millis[from][to], millis[from][via] + millis[via][to]);
                    }
                }
            }
        }
        return millis;
    }

    /** For each pair the first lane in the scenario's order with which a quickest way starts. */
    private int[][] firstLanes(long[] laneMillis, long[][] millis) {
        int hubCount = millis.length;
        int[][] first = new int[hubCount][hubCount];
        for (int[] row : first) {
            Arrays.fill(row, NO_LANE);
        }
        for (int lane = 0; lane < laneMillis.length; lane++) {
            int from = laneFrom[lane];
            long[] onwards = millis[laneTo[lane]];
            for (int to = 0; to < hubCount; to++) {
                if (first[from][to] == NO_LANE
                        && millis[from][to] < NO_WAY
                        && laneMillis[lane] + onwards[to] == millis[from][to]) {
                    first[from][to] = lane;
                }
            }
        }
        return first;
    }

    /** The lane that a lot takes next from a hub to another, or {@link #NO_LANE}. */
    public int nextLane(int fromHub, int toHub) {
        return nextLane[fromHub][toHub];
    }

    /** Whether lanes lead from a hub to another; a hub is always joined to itself. */
    public boolean joins(int fromHub, int toHub) {
        return fromHub == toHub || nextLane[fromHub][toHub] != NO_LANE;
    }

    /** The hub where a lane starts. */
    public int laneFrom(int lane) {
        return laneFrom[lane];
    }

    /** The hub where a lane ends. */
    public int laneTo(int lane) {
        return laneTo[lane];
    }
}
