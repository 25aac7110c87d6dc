package cuofeng.optimizer.planning;

/**
 * How much the daily load of hubs and outlets changes from a day to the next, summed, while a plan changes. Screening
 * and docks have no load of their own: it would count their hub's twice. Mutable.
 */
final class DayLoads {

    private final boolean active;
    private final int nodeCount;
    private final int slotsPerDay;
    private final int dayCount;
    private final long[] load;
    private long roughness;

    /**
     * @param nodeCount hubs and outlets
     * @param load of each slot, {@code [node * horizon + slot]}
     */
    DayLoads(boolean active, int nodeCount, int horizon, int slotsPerDay, long[] load) {
        this.active = active;
        this.nodeCount = nodeCount;
        this.slotsPerDay = slotsPerDay;
        this.dayCount = (horizon + slotsPerDay - 1) / slotsPerDay;
        this.load = new long[active ? nodeCount * dayCount : 0];
        if (!active) {
            return;
        }
        for (int node = 0; node < nodeCount; node++) {
            for (int slot = 0; slot < horizon; slot++) {
                this.load[node * dayCount + slot / slotsPerDay] += load[node * horizon + slot];
            }
            for (int day = 1; day < dayCount; day++) {
                roughness += step(node, day);
            }
        }
    }

    void add(int node, int slot, long change) {
        if (!active || node >= nodeCount) {
            return;
        }
        int day = slot / slotsPerDay;
        roughness -= step(node, day) + step(node, day + 1);
        load[node * dayCount + day] += change;
        roughness += step(node, day) + step(node, day + 1);
    }

    private long step(int node, int day) {
        int cell = node * dayCount + day;
        return day == 0 || day == dayCount ? 0 : Math.abs(load[cell] - load[cell - 1]);
    }

    /** Load. */
    long roughness() {
        return roughness;
    }
}
