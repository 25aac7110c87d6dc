package cuofeng.results.table;

import cuofeng.results.measure.BacklogProfile;
import cuofeng.results.measure.Band;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.time.LocalDateTime;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Table of {@code backlog.csv}: waiting parcels by plan, node, stage and slot end of the season, whole parcels. A stage
 * of a node that is missing held nobody up: nothing waited in it at any slot end under any plan.
 */
public final class BacklogTable {

    private BacklogTable() {}

    /** Columns plan, node, stage, time (local slot end), mean, p10, p90. */
    public static Table of(RunResults run) {
        Columns columns = new Columns();
        BacklogProfile.forEach(
                run.scenario(), run.plans(), (plan, profile) -> columns.append(run.scenario(), plan.plan(), profile));
        return columns.table();
    }

    private static final class Columns {
        private final StringColumn plan = StringColumn.create("plan");
        private final StringColumn node = StringColumn.create("node");
        private final StringColumn stage = StringColumn.create("stage");
        private final DateTimeColumn time = DateTimeColumn.create("time");
        private final LongColumn mean = LongColumn.create("mean");
        private final LongColumn p10 = LongColumn.create("p10");
        private final LongColumn p90 = LongColumn.create("p90");

        void append(Scenario scenario, String planName, BacklogProfile profile) {
            TimeAxis axis = scenario.season().timeAxis();
            int slot = axis.seasonStartSlot();
            for (Band band : profile.slots()) {
                LocalDateTime slotEnd = axis.local(axis.slotStartMillis(slot + 1));
                plan.append(planName);
                node.append(profile.node());
                stage.append(profile.stage());
                time.append(slotEnd);
                mean.append(StrictMath.round(band.mean()));
                p10.append(StrictMath.round(band.p10()));
                p90.append(StrictMath.round(band.p90()));
                slot++;
            }
        }

        Table table() {
            return Table.create("backlog", plan, node, stage, time, mean, p10, p90);
        }
    }
}
