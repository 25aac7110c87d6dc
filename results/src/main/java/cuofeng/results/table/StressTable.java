package cuofeng.results.table;

import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.measure.CapacityCurve.Load;
import cuofeng.results.measure.CapacityCurve.Overload;
import cuofeng.results.measure.CapacityCurve.StageLoad;
import cuofeng.results.measure.Estimate;
import cuofeng.simulator.outcome.StressOutcome.StageLimit;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Table of {@code stress.csv}: every figure of a stressed hub, one a row. */
public final class StressTable {

    private final DoubleColumn load = DoubleColumn.create("load_parcels_per_hour");
    private final StringColumn figure = StringColumn.create("figure");
    private final StringColumn stage = StringColumn.create("stage");
    private final StringColumn unit = StringColumn.create("unit");
    private final DoubleColumn mean = DoubleColumn.create("mean");
    private final DoubleColumn halfWidth = DoubleColumn.create("half_width");
    private final IntColumn replications = IntColumn.create("replications");

    private StressTable() {}

    /**
     * Columns load_parcels_per_hour (missing for the hub as such), figure, stage (empty for the whole hub), unit, mean,
     * half_width (missing where there is no interval), replications.
     */
    public static Table of(CapacityCurve curve) {
        StressTable table = new StressTable();
        int all = curve.stress().breaks().size();
        table.row(Optional.empty(), "break_point", "", "parcels/h", curve.breakPoint());
        curve.firstToBreak()
                .forEach(weakest ->
                        table.count(Optional.empty(), "first_to_break", weakest.stage(), weakest.replications(), all));
        for (StageLimit limit : curve.stress().limits()) {
            table.exact(Optional.empty(), "arithmetic_limit", limit.stage(), "parcels/h", limit.loadParcelsPerHour());
        }
        curve.loads().forEach(each -> table.load(each, all));
        curve.overloads().forEach(each -> table.overload(each, all));
        return table.table();
    }

    private void load(Load each, int all) {
        Optional<Double> at = Optional.of(each.loadParcelsPerHour());
        row(at, "throughput", "", "parcels/h", each.throughput());
        row(at, "backlog", "", "parcels", each.backlog());
        row(at, "peak", "", "parcels", each.peak());
        row(at, "dwell_p90", "", "hours", each.dwellP90());
        row(at, "flooded", "", "hours", each.flooded());
        count(at, "broken", "", each.brokenReplications(), all);
        for (StageLoad stageLoad : each.stages()) {
            row(at, "backlog", stageLoad.stage(), "parcels", stageLoad.backlog());
            stageLoad.utilisation().ifPresent(share -> exact(at, "utilisation", stageLoad.stage(), "1", share));
        }
    }

    private void overload(Overload each, int all) {
        Optional<Double> at = Optional.of(each.loadParcelsPerHour());
        each.hours().ifPresent(hours -> row(at, "time_to_flood", "", "hours", hours));
        count(at, "flooded_replications", "", each.floodedReplications(), all);
        exact(at, "held_at_most", "", "hours", each.simulatedHours());
    }

    private void count(Optional<Double> at, String name, String ofStage, int count, int all) {
        append(at, name, ofStage, "replications");
        mean.append(count);
        halfWidth.appendMissing();
        replications.append(all);
    }

    private void exact(Optional<Double> at, String name, String ofStage, String inUnit, double value) {
        append(at, name, ofStage, inUnit);
        mean.append(value);
        halfWidth.appendMissing();
        replications.append(0);
    }

    private void row(Optional<Double> at, String name, String ofStage, String inUnit, Estimate estimate) {
        append(at, name, ofStage, inUnit);
        mean.append(estimate.mean());
        if (estimate.halfWidth().isPresent()) {
            halfWidth.append(estimate.halfWidth().getAsDouble());
        } else {
            halfWidth.appendMissing();
        }
        replications.append(estimate.replications());
    }

    private void append(Optional<Double> at, String name, String ofStage, String inUnit) {
        if (at.isPresent()) {
            load.append(at.get());
        } else {
            load.appendMissing();
        }
        figure.append(name);
        stage.append(ofStage);
        unit.append(inUnit);
    }

    private Table table() {
        return Table.create("stress", load, figure, stage, unit, mean, halfWidth, replications);
    }
}
