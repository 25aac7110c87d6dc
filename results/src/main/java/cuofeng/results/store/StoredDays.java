package cuofeng.results.store;

import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days of a plan.
 *
 * @param days of the whole network, by date, then replication
 * @param nodeDays by date; in each date by node, then replication
 * @param nodes by id
 */
public record StoredDays(List<Day> days, Map<LocalDate, List<NodeDay>> nodeDays, Map<String, Node> nodes) {
    public StoredDays {
        days = List.copyOf(days);
        nodeDays = Map.copyOf(nodeDays);
        nodes = Map.copyOf(nodes);
    }

    /** The network on a day in one replication; parcels, at the day's end where not of the day. */
    public record Day(
            LocalDate date,
            int replication,
            long ordered,
            long collected,
            long delivered,
            long inNetwork,
            long backlogHub,
            long backlogOutlet,
            long held) {}

    /**
     * A node on a day in one replication.
     *
     * @param backlogMost most parcels waiting at a slot end
     * @param backlogEnd parcels waiting at the day's end
     */
    public record NodeDay(String node, int replication, long backlogMost, long backlogEnd) {}

    /**
     * A hub or outlet.
     *
     * @param kind hub or outlet
     * @param storageLimitParcels above it the node is flooded
     */
    public record Node(String id, String kind, Text name, long storageLimitParcels) {}
}
