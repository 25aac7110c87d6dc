package cuofeng.results.table;

import cuofeng.results.run.SizeSummary.Bought;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** Table of {@code size.csv}: surge capacity to buy, one row for each kind, place and day. */
public final class SizeTable {

    private SizeTable() {}

    /** Columns kind, where, day, amount, unit, parcels (capacity added to the day), yuan. */
    public static Table of(List<Bought> purchases) {
        StringColumn kind = StringColumn.create("kind");
        StringColumn where = StringColumn.create("where");
        StringColumn day = StringColumn.create("day");
        DoubleColumn amount = DoubleColumn.create("amount");
        StringColumn unit = StringColumn.create("unit");
        DoubleColumn parcels = DoubleColumn.create("parcels");
        DoubleColumn yuan = DoubleColumn.create("yuan");
        for (Bought bought : purchases) {
            kind.append(bought.kind());
            where.append(bought.where());
            day.append(bought.day().toString());
            amount.append(bought.amount());
            unit.append(bought.unit());
            parcels.append(StrictMath.rint(bought.parcels() * 10) / 10);
            yuan.append(StrictMath.rint(bought.yuan() * 100) / 100);
        }
        return Table.create("size", kind, where, day, amount, unit, parcels, yuan);
    }
}
