package cuofeng.results.report;

import cuofeng.results.measure.Band;
import cuofeng.results.store.StoredDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;

/**
 * The figures of a day over replications, parcels; those of the network and the nodes at its end.
 *
 * @param ratio collected over delivered, the mean of the replications that delivered; empty if none did
 * @param onTheWay in the network and not waiting: in vehicles and in service
 * @param nodes fullest first
 */
public record BulletinDay(
        LocalDate date,
        int replications,
        Band collected,
        Band delivered,
        OptionalDouble ratio,
        Band inNetwork,
        Band backlogHub,
        Band backlogOutlet,
        Band onTheWay,
        Band held,
        List<FullNode> nodes) {
    public BulletinDay {
        nodes = List.copyOf(nodes);
    }

    /**
     * A node on the day.
     *
     * @param backlogMost mean of the most parcels waiting
     * @param fill of them over its storage limit
     * @param floodChance share of replications in which they exceed it
     */
    public record FullNode(StoredDays.Node node, double backlogMost, double fill, double floodChance) {}

    /** All days of a plan, in order. */
    static List<BulletinDay> of(StoredDays stored) {
        Map<LocalDate, List<StoredDays.Day>> byDate = new LinkedHashMap<>();
        stored.days()
                .forEach(day -> byDate.computeIfAbsent(day.date(), date -> new ArrayList<>())
                        .add(day));
        List<BulletinDay> days = new ArrayList<>();
        byDate.forEach((date, day) -> days.add(of(date, day, stored)));
        return days;
    }

    private static BulletinDay of(LocalDate date, List<StoredDays.Day> day, StoredDays stored) {
        return new BulletinDay(
                date,
                day.size(),
                band(day, StoredDays.Day::collected),
                band(day, StoredDays.Day::delivered),
                day.stream()
                        .filter(one -> one.delivered() > 0)
                        .mapToDouble(one -> one.collected() / (double) one.delivered())
                        .average(),
                band(day, StoredDays.Day::inNetwork),
                band(day, StoredDays.Day::backlogHub),
                band(day, StoredDays.Day::backlogOutlet),
                band(day, one -> one.inNetwork() - one.backlogHub() - one.backlogOutlet()),
                band(day, StoredDays.Day::held),
                nodes(stored.nodeDays().getOrDefault(date, List.of()), stored.nodes()));
    }

    private static Band band(List<StoredDays.Day> day, ToLongFunction<StoredDays.Day> figure) {
        return Band.of(day.stream().mapToLong(figure).toArray());
    }

    private static List<FullNode> nodes(List<StoredDays.NodeDay> day, Map<String, StoredDays.Node> known) {
        Map<String, List<StoredDays.NodeDay>> byNode = new LinkedHashMap<>();
        day.forEach(one ->
                byNode.computeIfAbsent(one.node(), node -> new ArrayList<>()).add(one));
        List<FullNode> nodes = new ArrayList<>();
        byNode.forEach((id, values) -> {
            StoredDays.Node node = known.get(id);
            if (node != null && node.storageLimitParcels() > 0) {
                double limit = node.storageLimitParcels();
                double most = values.stream()
                        .mapToLong(StoredDays.NodeDay::backlogMost)
                        .average()
                        .orElse(0);
                long above = values.stream()
                        .filter(value -> value.backlogMost() > limit)
                        .count();
                nodes.add(new FullNode(node, most, most / limit, above / (double) values.size()));
            }
        });
        nodes.sort(Comparator.comparingDouble(FullNode::fill)
                .reversed()
                .thenComparing(full -> full.node().id()));
        return nodes;
    }
}
