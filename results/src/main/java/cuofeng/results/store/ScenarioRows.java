package cuofeng.results.store;

import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.simulator.outcome.NodeKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What went into a run: provenance, plans, inputs, places, published figures. */
final class ScenarioRows {

    private final Connection connection;
    private final String catalog;
    private final RunResults run;
    private final Scenario scenario;

    ScenarioRows(Connection connection, String catalog, RunResults run) {
        this.connection = connection;
        this.catalog = catalog;
        this.run = run;
        this.scenario = run.scenario();
    }

    void appendAll(Map<String, String> scheduleSha256) throws SQLException {
        provenance();
        plans(scheduleSha256);
        inputs();
        places();
        published();
    }

    private Rows rows(StoreTable table) throws SQLException {
        return new Rows(connection, catalog, table);
    }

    private void provenance() throws SQLException {
        Season season = scenario.season();
        try (Rows rows = rows(StoreSchema.RUN)) {
            rows.add(
                    StoreSchema.VERSION,
                    run.version(),
                    scenario.id(),
                    run.scenarioSha256(),
                    scenario.title().zh(),
                    scenario.title().en(),
                    season.name().zh(),
                    season.name().en(),
                    season.start(),
                    season.days(),
                    season.warmupDays(),
                    season.zone().getId(),
                    season.slotHours(),
                    scenario.lotSize(),
                    run.seed(),
                    run.recommended());
        }
    }

    private void plans(Map<String, String> scheduleSha256) throws SQLException {
        try (Rows rows = rows(StoreSchema.PLANS)) {
            int position = 0;
            for (PlanResult plan : run.plans()) {
                rows.add(
                        position++,
                        plan.plan(),
                        plan.outcomes().size(),
                        plan.plan().equals(run.recommended()),
                        scheduleSha256.get(plan.plan()));
            }
        }
    }

    private void inputs() throws SQLException {
        try (Rows rows = rows(StoreSchema.INPUT)) {
            int position = 0;
            for (Map.Entry<String, String> input : run.inputs().entrySet()) {
                rows.add(position++, input.getKey(), input.getValue());
            }
        }
    }

    private void places() throws SQLException {
        try (Rows rows = rows(StoreSchema.REGION)) {
            for (var region : scenario.regions()) {
                rows.add(
                        region.id(),
                        region.name().zh(),
                        region.name().en(),
                        region.zone().name().toLowerCase(Locale.ROOT),
                        region.latitude(),
                        region.longitude());
            }
        }
        try (Rows rows = rows(StoreSchema.NODES)) {
            for (var hub : scenario.hubs()) {
                rows.add(
                        hub.id(),
                        NodeKind.HUB.id(),
                        hub.name().zh(),
                        hub.name().en(),
                        hub.region(),
                        Optional.empty(),
                        hub.storageLimitParcels());
            }
            for (Outlet outlet : scenario.outlets()) {
                rows.add(
                        outlet.id(),
                        NodeKind.OUTLET.id(),
                        outlet.name().zh(),
                        outlet.name().en(),
                        outlet.region(),
                        Optional.of(outlet.area().id()),
                        outlet.storageLimitParcels());
            }
        }
    }

    private void published() throws SQLException {
        try (Rows rows = rows(StoreSchema.PUBLISHED)) {
            for (var figure : scenario.published()) {
                rows.add(
                        figure.from(),
                        figure.to(),
                        figure.collectedParcels(),
                        figure.deliveredParcels(),
                        figure.status(),
                        figure.source());
            }
        }
    }
}
