package cuofeng.results.table;

import cuofeng.results.run.CapacityValue;
import java.util.List;
import tech.tablesaw.api.DateTimeColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Table of {@code capacity_value.csv}: what 1,000 parcels per hour more would save in a node and decision slot, by the
 * prices that the bound was certified with. Nodes and slots that are missing would save nothing.
 */
public final class CapacityValueTable {

    private CapacityValueTable() {}

    /** Columns node ({@code from > to} for vehicles of a lane), slot_start (local), saved_parcel_hours (weighted parcel-hours). */
    public static Table of(List<CapacityValue> values) {
        StringColumn node = StringColumn.create("node");
        DateTimeColumn slotStart = DateTimeColumn.create("slot_start");
        DoubleColumn saved = DoubleColumn.create("saved_parcel_hours");
        for (CapacityValue value : values) {
            node.append(value.node());
            slotStart.append(value.slotStart());
            saved.append(StrictMath.rint(value.savedParcelHours() * 10) / 10);
        }
        return Table.create("capacity_value", node, slotStart, saved);
    }
}
