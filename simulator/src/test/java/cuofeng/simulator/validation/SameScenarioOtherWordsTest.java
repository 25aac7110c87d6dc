package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.Folders;
import cuofeng.scenarios.yaml.Reading;
import cuofeng.scenarios.yaml.ScenarioReader;
import cuofeng.simulator.network.Replication;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What means the same gives the same outcome, to the bit; what adds nothing changes nothing. */
class SameScenarioOtherWordsTest {

    private static final String BASE = Folders.base();
    private static final Pattern BLOCK_START = Pattern.compile("\n(?=[a-z])");

    private static Outcome run(String yaml) {
        Reading reading = ScenarioReader.read(Folders.of(yaml));
        assertThat(reading.problems()).isEmpty();
        Scenario scenario = reading.scenario().orElseThrow();
        Shipments shipments = new Shipments(scenario);
        return new Replication(shipments, 3, 1).run(Schedules.shipAtOnce(shipments));
    }

    private static String replaced(String... pairs) {
        String yaml = BASE;
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(yaml).contains(pairs[i]);
            yaml = yaml.replace(pairs[i], pairs[i + 1]);
        }
        return yaml;
    }

    static Stream<Arguments> rewordings() {
        return Stream.of(
                Arguments.of("headway in minutes", replaced("headway_hours: 2", "headway_minutes: 120")),
                Arguments.of(
                        "a default written out", replaced("headway_hours: 2", "headway_hours: 2, first_minute: 0")),
                Arguments.of("zone as an offset", replaced("zone: Asia/Shanghai", "zone: \"+08:00\"")),
                Arguments.of("other names for people", replaced("Hub East", "Eastern hub", "East urban", "In town")),
                Arguments.of(
                        "other notation of numbers", replaced("share: 0.7", "share: 0.70", "24000\n", "24000.0\n")),
                Arguments.of("comments", BASE.replace("\n", "  # so it is\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewordings")
    void rewordingChangesNothing(String what, String yaml) {
        assertThat(run(yaml)).as(what).isEqualTo(run(BASE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfKeysChangesNothing(long seed) {
        List<String> blocks = new ArrayList<>(BLOCK_START.splitAsStream(BASE).toList());
        Collections.shuffle(blocks, new Random(seed));
        String yaml = blocks.stream().map(String::strip).collect(Collectors.joining("\n"));
        assertThat(run(yaml)).as("seed %d", seed).isEqualTo(run(BASE));
    }

    /** Outcomes list nodes in the scenario's order; each node's own figures do not depend on it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfRegionsHubsAndLanesChangesNoNode(long seed) {
        Outcome shuffled = run(withEntriesShuffled(seed, Set.of("regions", "hubs", "lanes")));
        assertThat(byName(shuffled)).as("seed %d", seed).isEqualTo(byName(run(BASE)));
        assertThat(shuffled.orderToDoor())
                .as("seed %d", seed)
                .isEqualTo(run(BASE).orderToDoor());
    }

    /**
     * Streams are numbered by shipper and outlet, and of lots that come in the same millisecond, as all of one vehicle
     * do, that of the lower stream goes first: so this order is part of the scenario. The same is ordered, collected
     * and hauled whatever it is, as long as no gate makes a crowd enter in one instant.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfShippersAndOutletsDecidesTiesOnly(long seed) {
        Outcome shuffled = run(roomy(withEntriesShuffled(seed, Set.of("shippers", "outlets"))));
        Outcome base = run(roomy(BASE));
        assertThat(shuffled.counts().ordered()).isEqualTo(base.counts().ordered());
        assertThat(shuffled.orderedPerDay()).isEqualTo(base.orderedPerDay());
        assertThat(shuffled.collectedPerDay()).isEqualTo(base.collectedPerDay());
        for (int hub = 0; hub < 2; hub++) {
            NodeOutcome ofBase = base.nodes().get(hub);
            assertThat(shuffled.nodes().get(hub).arrivedPerDay())
                    .as("%s, seed %d", ofBase.node(), seed)
                    .isEqualTo(ofBase.arrivedPerDay());
        }
    }

    private static String roomy(String yaml) {
        return yaml.replace("storage_limit_parcels: 12000,", "storage_limit_parcels: 120000,");
    }

    private static List<NodeOutcome> byName(Outcome outcome) {
        return outcome.nodes().stream()
                .sorted(Comparator.comparing(NodeOutcome::node))
                .toList();
    }

    /** The entries of some top-level lists in another order. */
    private static String withEntriesShuffled(long seed, Set<String> keys) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder();
        for (String block : BLOCK_START.splitAsStream(BASE).toList()) {
            List<String> lines = new ArrayList<>(block.strip().lines().toList());
            if (keys.contains(lines.get(0).replaceFirst(":.*", ""))) {
                int first = lines.get(1).contains(" - ") ? 1 : 2;
                Collections.shuffle(lines.subList(first, lines.size()), random);
            }
            lines.forEach(line -> yaml.append(line).append('\n'));
        }
        return yaml.toString();
    }

    @Test
    void otherIdOfARegionRenamesItsFiguresOnly() {
        String renamed = BASE.replace("region: east", "region: sunrise").replace("{id: east,", "{id: sunrise,");
        Outcome outcome = run(renamed);
        Outcome base = run(BASE);
        assertThat(outcome.nodes()).isEqualTo(base.nodes());
        assertThat(outcome.orderToDoorByRegion().get("sunrise"))
                .isEqualTo(base.orderToDoorByRegion().get("east"));
    }

    @Test
    void hubWithoutDemandChangesNothingElse() {
        String hub = "  - {id: hub-idle, name: Idle, region: west, storage_limit_parcels: 1, stages: {sorting:"
                + " {parcels_per_hour: 1}}}\n";
        String lane = "    - {from: hub-east, to: hub-idle, mode: road, distance_km: 1, transit_hours: 1,"
                + " headway_hours: 1, parcels_per_departure: 1}\n";
        Outcome outcome = run(replaced("outlets:\n", hub + "outlets:\n", "shippers:\n", lane + "shippers:\n"));
        Outcome base = run(BASE);
        List<NodeOutcome> others = outcome.nodes().stream()
                .filter(node -> !node.node().equals("hub-idle"))
                .toList();
        assertThat(others).isEqualTo(base.nodes());
        assertThat(outcome.counts()).isEqualTo(base.counts());
        assertThat(outcome.orderToDoor()).isEqualTo(base.orderToDoor());
    }
}
