package cuofeng.bench;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.network.ReferenceSimulation;
import cuofeng.simulator.network.Schedules;
import java.util.List;
import java.util.Locale;

/** Prints as JSON how many visits (lots that enter a stage, a dock or a delivery) a replication of each size has. */
public final class Visits {

    private Visits() {}

    public static void main(String[] args) {
        StringBuilder json = new StringBuilder("{");
        add(json, Seasons.DOUBLE11, Seasons.read(Seasons.DOUBLE11));
        for (String size : List.of("5x20000", "5x50000", "5x100000", "5x200000", "10x50000", "20x50000", "40x50000")) {
            add(json.append(", "), size, HubNetworkBenchmark.scenario(size));
        }
        System.out.println(json.append('}'));
    }

    private static void add(StringBuilder json, String name, Scenario scenario) {
        Shipments shipments = new Shipments(scenario);
        long visits = new ReferenceSimulation(shipments, scenario.seed(), 0).visits(Schedules.shipAtOnce(shipments));
        json.append(String.format(Locale.ROOT, "\"%s\": %d", name, visits));
    }
}
