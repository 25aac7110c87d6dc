package cuofeng.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuofeng.results.json.Numbers;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.results.table.BacklogTable;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.schedule.ScheduleCsv;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run found out is in its store, and SQL finds the same figures. */
class StoreFileTest {

    private static final int REPLICATIONS = 4;

    @TempDir
    Path temp;

    private static RunResults run() {
        return FakeOutcomes.run(FakeSeason.full(3, i -> Text.of("R" + i)), REPLICATIONS);
    }

    private static String place(String plan, String kpi, String scope) {
        return plan + "|" + kpi + "|" + scope;
    }

    @Test
    void sqlFindsEveryFigureToTheLastDigit() throws SQLException {
        RunResults run = run();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (KpiSheet.Row row : KpiSheet.of(run).rows()) {
            expected.put(
                    place(row.plan(), row.measure().id(), row.scope()),
                    List.of(
                            Numbers.plain(row.estimate().mean()),
                            Numbers.plain(row.estimate().halfWidth().orElseThrow()),
                            Integer.toString(row.estimate().replications())));
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        Path file = WrittenStore.write(run, temp.resolve("x.duckdb"));
        try (WrittenStore store = WrittenStore.open(file)) {
            store.rows(
                    "SELECT plan, kpi, scope, mean, half_width, replications FROM figures_from_values",
                    row -> found.put(
                            place(row.getString(1), row.getString(2), row.getString(3)),
                            List.of(
                                    Numbers.plain(row.getDouble(4)),
                                    Numbers.plain(row.getDouble(5)),
                                    Integer.toString(row.getInt(6)))));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void oneReplicationHasNoHalfWidth() throws SQLException {
        RunResults run = FakeOutcomes.run(FakeSeason.of(2, i -> Text.of("R" + i)), 1);
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            assertThat(store.count("SELECT count(*) FROM kpi")).isPositive();
            assertThat(store.count("SELECT count(half_width) FROM kpi")).isZero();
            assertThat(store.count("SELECT count(half_width) FROM figures_from_values"))
                    .isZero();
        }
    }

    @Test
    void sqlPairsPlansAsTheProgramDoes() throws SQLException {
        RunResults run = run();
        KpiSheet kpis = KpiSheet.of(run);
        String base = run.plans().get(0).plan();
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            List<Boolean> same = store.rows("SELECT * FROM differences", row -> {
                var own = kpis.difference(row.getString("plan"), base, row.getString("kpi"), row.getString("scope"))
                        .orElseThrow();
                return own.mean() == row.getDouble("difference")
                        && own.halfWidth().orElseThrow() == row.getDouble("half_width")
                        && (own.surelyNegative() || own.surelyPositive()) == row.getBoolean("sure");
            });
            assertThat(same).hasSizeGreaterThan(500).containsOnly(true);
        }
    }

    @Test
    void seriesAddUpToTheOutcomes() throws SQLException {
        RunResults run = run();
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            for (PlanResult plan : run.plans()) {
                String of = " WHERE plan = " + Sql.text(plan.plan());
                long collected = 0;
                long arrived = 0;
                double waiting = 0;
                for (Outcome outcome : plan.outcomes()) {
                    collected += outcome.collectedPerDay().sum();
                    arrived += outcome.nodes().stream()
                            .mapToLong(node -> node.arrivedPerDay().sum())
                            .sum();
                    waiting += outcome.backlogParcelHours(NodeKind.HUB) + outcome.backlogParcelHours(NodeKind.OUTLET);
                }
                assertThat(store.count("SELECT sum(collected) FROM day" + of)).isEqualTo(collected);
                assertThat(store.count("SELECT sum(arrived) FROM node_day" + of))
                        .isEqualTo(arrived);
                assertThat(store.rows("SELECT sum(backlog_parcel_hours) FROM stage" + of, row -> row.getDouble(1))
                                .get(0))
                        .isCloseTo(waiting, org.assertj.core.api.Assertions.withinPercentage(1e-9));
                // The last slot end of a day is the day's end.
                assertThat(store.count("SELECT count(*) FROM day JOIN slot ON slot.plan = day.plan AND"
                                + " slot.replication = day.replication AND slot.time = day.date + INTERVAL 1 DAY"
                                + " WHERE slot.held = day.held AND slot.backlog_hub = day.backlog_hub"
                                + " AND slot.backlog_outlet = day.backlog_outlet AND day.plan = "
                                + Sql.text(plan.plan())))
                        .isEqualTo((long) REPLICATIONS * run.scenario().season().days());
            }
            assertThat(store.count("SELECT count(*) FROM backlog"))
                    .isEqualTo(BacklogTable.of(run).rowCount());
        }
    }

    /** 1,000 - 300 + 100, and one day further 1,200 more collected than delivered. */
    @Test
    void whatIsInTheNetworkIsCountedBackFromTheEnd() {
        Outcome outcome = run().plans().get(0).outcomes().get(0);
        long[] inNetwork = SeriesRows.inNetwork(outcome);
        long end = outcome.counts().inTransit() + outcome.counts().inNodes();
        int last = inNetwork.length - 1;
        assertThat(inNetwork[last]).isEqualTo(end);
        assertThat(inNetwork[last - 1])
                .isEqualTo(end
                        - outcome.collectedPerDay().at(last)
                        + outcome.deliveredPerDay().at(last));
        assertThat(inNetwork[0])
                .isEqualTo(end
                        - outcome.collectedPerDay().from(1).sum()
                        + outcome.deliveredPerDay().from(1).sum());
    }

    @Test
    void holdsTheScheduleRowByRow() throws SQLException, IOException {
        RunResults run = run();
        StringWriter csv = new StringWriter();
        ScheduleCsv.write(run.shipments(), run.recommendedPlan().schedule(), csv);
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            List<String> rows = store.rows(
                    "SELECT concat_ws(',', shipment, shipper, origin, destination, area, class,"
                            + " strftime(ordered_from, '%Y-%m-%dT%H:%M'), strftime(ready, '%Y-%m-%dT%H:%M'),"
                            + " strftime(ship_by, '%Y-%m-%dT%H:%M'), strftime(\"release\", '%Y-%m-%dT%H:%M'), parcels)"
                            + " FROM schedule ORDER BY rowid",
                    row -> row.getString(1));
            assertThat(rows).isEqualTo(csv.toString().lines().skip(1).toList()).isNotEmpty();
        }
    }

    /** Of each plan, summed anew from its parts. */
    @Test
    void holdsWhatEachPlanReleases() throws SQLException {
        RunResults run = run();
        Shipments shipments = run.shipments();
        TimeAxis axis = run.scenario().season().timeAxis();
        Map<String, Double> expected = new TreeMap<>();
        for (PlanResult plan : run.plans()) {
            for (int i = 0; i < shipments.count(); i++) {
                for (int part = 0; part < plan.schedule().partCount(i); part++) {
                    String key = "%s %s %s"
                            .formatted(
                                    plan.plan(),
                                    run.scenario()
                                            .shippers()
                                            .get(shipments.stream(i).shipper())
                                            .id(),
                                    axis.local(
                                            axis.slotStartMillis(plan.schedule().slot(i, part))));
                    double parcels =
                            shipments.expectedParcels(i) * plan.schedule().share(i, part) / Schedule.WHOLE;
                    expected.merge(key, parcels, Double::sum);
                }
            }
        }
        expected.values().removeIf(parcels -> parcels == 0);
        Map<String, Double> held = new TreeMap<>();
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            store.rows(
                    "SELECT plan, shipper, strftime(slot_start, '%Y-%m-%dT%H:%M'), parcels FROM planned_release",
                    row -> held.put(
                            row.getString(1) + " " + row.getString(2) + " " + row.getString(3), row.getDouble(4)));
        }
        assertThat(held).isEqualTo(expected).hasSizeGreaterThan(run.plans().size());
    }

    @Test
    void holdsWhatWentInAndWhereItComesFrom() throws SQLException {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("season.days", "20");
        inputs.put("hubs[a].name.zh", "北京🚚 'x'");
        RunResults run = run().withInputs(inputs);
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            assertThat(store.rows(
                            "SELECT key, value FROM input ORDER BY position",
                            row -> Map.entry(row.getString(1), row.getString(2))))
                    .containsExactlyElementsOf(inputs.entrySet());
            assertThat(store.rows(
                            "SELECT scenario_sha256, seed, recommended, schema_version FROM run",
                            row -> List.of(row.getString(1), row.getLong(2), row.getString(3), row.getInt(4))))
                    .containsExactly(List.of(run.scenarioSha256(), run.seed(), run.recommended(), StoreSchema.VERSION));
            assertThat(store.count("SELECT count(*) FROM provenance")).isEqualTo(7);
        }
    }

    @Test
    void holdsTheSameEveryTime() throws SQLException {
        Path one = WrittenStore.write(run(), temp.resolve("one.duckdb"));
        Path two = WrittenStore.write(run(), temp.resolve("two.duckdb"));
        try (WrittenStore first = WrittenStore.open(one);
                WrittenStore second = WrittenStore.open(two)) {
            for (String name : names()) {
                assertThat(second.dump(name)).as(name).isEqualTo(first.dump(name));
            }
        }
    }

    private static List<String> names() {
        return Stream.concat(
                        StoreSchema.TABLES.stream().map(StoreTable::name),
                        StoreViews.VIEWS.stream().map(StoreView::name))
                .toList();
    }

    @Test
    void namesComeBackAsTheyWere() throws SQLException {
        List<String> hostile = List.of(
                "<img src=x onerror=alert(1)>",
                "'); DROP TABLE run; --",
                "\u202eback",
                "长".repeat(300),
                "北京🚚",
                "a\nb\tc");
        RunResults run = FakeOutcomes.run(FakeSeason.of(hostile.size(), i -> Text.of(hostile.get(i))), 1);
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            assertThat(store.rows("SELECT name_zh FROM region", row -> row.getString(1)))
                    .isEqualTo(hostile);
        }
    }

    @Test
    void leavesOneFileAndRefusesOneThatIsThere() throws IOException {
        Path file = WrittenStore.write(run(), temp.resolve("x.duckdb"));
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
        assertThatThrownBy(() -> WrittenStore.write(run(), file)).isInstanceOf(StoreException.class);
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path file = temp.resolve("no/x.duckdb");
        assertThatThrownBy(() -> WrittenStore.write(run(), file)).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.reason()).isEqualTo(StoreException.Reason.FAILED);
            assertThat(e.file()).isEqualTo(file.toString());
        });
    }
}
