package cuofeng.results.store;

import cuofeng.results.measure.BacklogProfile;
import cuofeng.results.measure.Band;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** What happened when and where, replication by replication. */
final class SeriesRows {

    private final Connection connection;
    private final String catalog;
    private final RunResults run;
    private final Scenario scenario;
    private final TimeAxis axis;

    SeriesRows(Connection connection, String catalog, RunResults run) {
        this.connection = connection;
        this.catalog = catalog;
        this.run = run;
        this.scenario = run.scenario();
        this.axis = scenario.season().timeAxis();
    }

    void appendAll() throws SQLException {
        days();
        slots();
        nodes();
        backlog();
    }

    private Rows rows(StoreTable table) throws SQLException {
        return new Rows(connection, catalog, table);
    }

    /** Sum over the nodes of a kind at each slot end of the simulation. */
    private long[] waiting(Outcome outcome, NodeKind kind) {
        long[] sum = new long[axis.slotCount()];
        for (NodeOutcome node : outcome.nodes()) {
            if (node.kind() == kind) {
                for (StageOutcome stage : node.stages()) {
                    for (int slot = 0; slot < sum.length; slot++) {
                        sum[slot] += stage.backlogAtSlotEnd().at(slot);
                    }
                }
            }
        }
        return sum;
    }

    /** Last slot of a day of the season. */
    private int lastSlot(int day) {
        return axis.seasonStartSlot() + (day + 1) * axis.slotsPerDay() - 1;
    }

    private void days() throws SQLException {
        try (Rows rows = rows(StoreSchema.DAYS)) {
            for (PlanResult plan : run.plans()) {
                for (Outcome outcome : plan.outcomes()) {
                    long[] hubs = waiting(outcome, NodeKind.HUB);
                    long[] outlets = waiting(outcome, NodeKind.OUTLET);
                    long[] inNetwork = inNetwork(outcome);
                    for (int day = 0; day < inNetwork.length; day++) {
                        int last = lastSlot(day);
                        rows.add(
                                plan.plan(),
                                outcome.replication(),
                                scenario.season().start().plusDays(day),
                                outcome.orderedPerDay().at(day),
                                outcome.collectedPerDay().at(day),
                                outcome.deliveredPerDay().at(day),
                                inNetwork[day],
                                hubs[last],
                                outlets[last],
                                outcome.heldAtSlotEnd().at(last));
                    }
                }
            }
        }
    }

    /**
     * Parcels collected and not delivered at the end of each day of the season: those that the last day leaves behind,
     * and backwards from there what was delivered more and collected less.
     */
    static long[] inNetwork(Outcome outcome) {
        Series collected = outcome.collectedPerDay();
        Series delivered = outcome.deliveredPerDay();
        long[] atEnd = new long[collected.size()];
        long parcels = outcome.counts().inTransit() + outcome.counts().inNodes();
        for (int day = atEnd.length - 1; day >= 0; day--) {
            atEnd[day] = parcels;
            parcels += delivered.at(day) - collected.at(day);
        }
        return atEnd;
    }

    private void slots() throws SQLException {
        try (Rows rows = rows(StoreSchema.SLOT)) {
            for (PlanResult plan : run.plans()) {
                for (Outcome outcome : plan.outcomes()) {
                    long[] hubs = waiting(outcome, NodeKind.HUB);
                    long[] outlets = waiting(outcome, NodeKind.OUTLET);
                    for (int slot = axis.seasonStartSlot(); slot < axis.slotCount(); slot++) {
                        rows.add(
                                plan.plan(),
                                outcome.replication(),
                                start(slot + 1),
                                hubs[slot],
                                outlets[slot],
                                outcome.heldAtSlotEnd().at(slot));
                    }
                }
            }
        }
    }

    /** Local start of a slot. */
    private LocalDateTime start(int slot) {
        return axis.local(axis.slotStartMillis(slot));
    }

    private void nodes() throws SQLException {
        try (Rows days = rows(StoreSchema.NODE_DAY);
                Rows seasons = rows(StoreSchema.NODE_SEASON);
                Rows stages = rows(StoreSchema.STAGE)) {
            for (PlanResult plan : run.plans()) {
                for (Outcome outcome : plan.outcomes()) {
                    for (NodeOutcome node : outcome.nodes()) {
                        nodeDays(days, plan.plan(), outcome.replication(), node);
                        CourierHours hours = node.couriers();
                        seasons.add(
                                plan.plan(),
                                outcome.replication(),
                                node.node(),
                                node.peakBacklogParcels(),
                                node.floodedHours(),
                                hours.regular(),
                                hours.overtime(),
                                hours.mostOfDay(),
                                hours.mostOvertimeOfDay(),
                                hours.mostOvertimeOfMonth(),
                                hours.overLimit());
                        for (StageOutcome stage : node.stages()) {
                            stages.add(
                                    plan.plan(),
                                    outcome.replication(),
                                    node.node(),
                                    stage.stage(),
                                    stage.backlogParcelHours(),
                                    stage.busyParcels(),
                                    stage.capacityParcels());
                        }
                    }
                }
            }
        }
    }

    private void nodeDays(Rows rows, String plan, int replication, NodeOutcome node) throws SQLException {
        Series backlog = node.backlogAtSlotEnd();
        for (int day = 0; day < node.arrivedPerDay().size(); day++) {
            int last = lastSlot(day);
            long most = 0;
            for (int slot = last - axis.slotsPerDay() + 1; slot <= last; slot++) {
                most = Math.max(most, backlog.at(slot));
            }
            rows.add(
                    plan,
                    replication,
                    node.node(),
                    scenario.season().start().plusDays(day),
                    node.arrivedPerDay().at(day),
                    node.finishedPerDay().at(day),
                    most,
                    backlog.at(last));
        }
    }

    private void backlog() throws SQLException {
        try (Rows rows = rows(StoreSchema.BACKLOG)) {
            BacklogProfile.forEach(scenario, run.plans(), (plan, profile) -> {
                int slot = axis.seasonStartSlot();
                for (Band band : profile.slots()) {
                    rows.add(
                            plan.plan(),
                            profile.node(),
                            profile.stage(),
                            start(slot + 1),
                            band.mean(),
                            band.p10(),
                            band.p90());
                    slot++;
                }
            });
        }
    }
}
