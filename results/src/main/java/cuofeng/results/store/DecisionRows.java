package cuofeng.results.store;

import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.schedule.ScheduleCsv;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** What plans release, what is recommended, and how it was found. */
final class DecisionRows {

    private final Connection connection;
    private final String catalog;
    private final RunResults run;
    private final Scenario scenario;
    private final TimeAxis axis;

    DecisionRows(Connection connection, String catalog, RunResults run) {
        this.connection = connection;
        this.catalog = catalog;
        this.run = run;
        this.scenario = run.scenario();
        this.axis = scenario.season().timeAxis();
    }

    void appendAll() throws SQLException {
        schedule();
        releases();
        optimization();
    }

    private Rows rows(StoreTable table) throws SQLException {
        return new Rows(connection, catalog, table);
    }

    /** Local start of a slot. */
    private LocalDateTime start(int slot) {
        return axis.local(axis.slotStartMillis(slot));
    }

    private void schedule() throws SQLException {
        Shipments shipments = run.shipments();
        try (Rows rows = rows(StoreSchema.SCHEDULE)) {
            ScheduleCsv.<RuntimeException>forEachRow(
                    shipments, run.recommendedPlan().schedule(), (shipment, releaseSlot, parcels) -> {
                        OrderStream stream = shipments.stream(shipment);
                        Shipper shipper = scenario.shippers().get(stream.shipper());
                        Outlet outlet = scenario.outlets().get(stream.outlet());
                        rows.add(
                                shipments.id(shipment),
                                shipper.id(),
                                shipper.hub(),
                                outlet.region(),
                                outlet.area().id(),
                                scenario.classes().get(stream.parcelClass()).id(),
                                start(shipments.orderSlot(shipment)),
                                start(shipments.readySlot(shipment)),
                                start(shipments.shipBySlot(shipment)),
                                start(releaseSlot),
                                parcels);
                    });
        }
    }

    private void releases() throws SQLException {
        try (Rows rows = rows(StoreSchema.PLANNED_RELEASE)) {
            for (PlanResult plan : run.plans()) {
                ReleaseProfile profile = ReleaseProfile.of(run.shipments(), plan.schedule());
                for (int shipper = 0; shipper < scenario.shippers().size(); shipper++) {
                    for (int slot = 0; slot < profile.slotCount(); slot++) {
                        double parcels = profile.released(shipper, slot);
                        if (parcels > 0) {
                            rows.add(
                                    plan.plan(),
                                    scenario.shippers().get(shipper).id(),
                                    start(slot),
                                    parcels);
                        }
                    }
                }
            }
        }
    }

    private void optimization() throws SQLException {
        if (run.optimization().isEmpty()) {
            return;
        }
        OptimizationSummary search = run.optimization().get();
        try (Rows rows = rows(StoreSchema.OPTIMIZATION)) {
            rows.add(
                    search.objective(),
                    search.bound(),
                    search.gap(),
                    search.feasible(),
                    search.reproducible(),
                    search.scoreCalculations(),
                    search.weights().hubBacklog(),
                    search.weights().outletBacklog());
        }
        try (Rows rows = rows(StoreSchema.SCORE_TERM)) {
            for (var term : search.terms()) {
                rows.add(term.name(), term.level(), term.unit(), term.value());
            }
        }
        try (Rows rows = rows(StoreSchema.CAPACITY_VALUE)) {
            for (var value : search.capacityValues()) {
                rows.add(value.node(), value.slotStart(), value.savedParcelHours());
            }
        }
    }
}
