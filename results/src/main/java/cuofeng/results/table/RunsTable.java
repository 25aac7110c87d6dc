package cuofeng.results.table;

import cuofeng.results.measure.Estimate;
import cuofeng.results.store.RunColumn;
import cuofeng.results.store.StoredFigure;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Figures of runs side by side, one row a figure of a plan of a run. */
public final class RunsTable {

    private RunsTable() {}

    /**
     * Columns run, scenario, seed, plan, kpi, scope, unit, mean, half_width, replications, difference (from the first
     * plan of the first run, paired; missing where it cannot be) and difference_half_width.
     */
    public static Table of(List<RunColumn> runs) {
        StringColumn run = StringColumn.create("run");
        StringColumn scenario = StringColumn.create("scenario");
        LongColumn seed = LongColumn.create("seed");
        StringColumn plan = StringColumn.create("plan");
        StringColumn kpi = StringColumn.create("kpi");
        StringColumn scope = StringColumn.create("scope");
        StringColumn unit = StringColumn.create("unit");
        DoubleColumn mean = DoubleColumn.create("mean");
        DoubleColumn halfWidth = DoubleColumn.create("half_width");
        IntColumn replications = IntColumn.create("replications");
        DoubleColumn difference = DoubleColumn.create("difference");
        DoubleColumn differenceHalfWidth = DoubleColumn.create("difference_half_width");
        for (RunColumn column : runs) {
            for (StoredFigure figure : column.figures()) {
                run.append(column.run());
                scenario.append(column.scenario());
                seed.append(column.seed());
                plan.append(column.plan());
                kpi.append(figure.kpi());
                scope.append(figure.scope());
                unit.append(figure.unit());
                append(Optional.of(figure.estimate()), mean, halfWidth);
                replications.append(figure.estimate().replications());
                append(column.difference(runs.get(0), figure), difference, differenceHalfWidth);
            }
        }
        return Table.create(
                "runs",
                run,
                scenario,
                seed,
                plan,
                kpi,
                scope,
                unit,
                mean,
                halfWidth,
                replications,
                difference,
                differenceHalfWidth);
    }

    private static void append(Optional<Estimate> estimate, DoubleColumn mean, DoubleColumn halfWidth) {
        if (estimate.isPresent()) {
            mean.append(estimate.get().mean());
        } else {
            mean.appendMissing();
        }
        if (estimate.isPresent() && estimate.get().halfWidth().isPresent()) {
            halfWidth.append(estimate.get().halfWidth().getAsDouble());
        } else {
            halfWidth.appendMissing();
        }
    }
}
