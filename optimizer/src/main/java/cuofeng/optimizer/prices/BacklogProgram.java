package cuofeng.optimizer.prices;

import cuofeng.optimizer.lp.LinearProgram;
import cuofeng.optimizer.lp.MpsFile;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.TimeAxis;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The relaxation of the planning model, written out as a linear programme. Columns are the parcels that a window's
 * parts release in each of its slots, and each node's backlog at the end of each slot. What is not decided stands on
 * the right-hand sides, so the objective has no constant: its optimum, in weighted parcel-hours, is the least {@link
 * cuofeng.optimizer.planning.PlanScore#backlogParcelHours} that any plan can have, split however finely.
 *
 * <p>Slots in which a node cannot have backlog, even if everything came at the worst time, are left out: nothing changes
 * but the size.
 */
public final class BacklogProgram {

    private static final DateTimeFormatter SLOT_LABEL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HH", Locale.ROOT);

    private static final int LOAD_SCALE = LinearProgram.SCALE / Units.LOAD_PER_PARCEL;
    private static final int WEIGHT_SCALE = LinearProgram.SCALE / Units.WEIGHT_ONE;
    private static final int ARRIVAL_SCALE = LinearProgram.SCALE / Units.WHOLE_ARRIVAL;

    private final PlanningModel model;
    private final Windows windows;
    private final TimeAxis axis;
    /** Row of a node's backlog in a slot, -1 where it is always 0: {@code [node * horizon + slot]}. */
    private final int[] balanceRow;
    /** The same the other way round, {@code [row - window count]}. */
    private final int[] cellOfRow;

    private final boolean keepsLimits;
    private final LinearProgram program;

    /** @param keepLimits whether backlog must stay within the storage limits; then there may be no solution */
    public BacklogProgram(PlanningModel model, boolean keepLimits) {
        this.model = model;
        this.keepsLimits = keepLimits;
        this.windows = new Windows(model);
        this.axis = model.shipments().scenario().season().timeAxis();
        this.balanceRow = new int[model.nodeCount() * model.horizon()];
        long[] mostBacklog = mostBacklog();
        int[] cells = new int[mostBacklog.length];
        int rows = windows.count();
        for (int cell = 0; cell < mostBacklog.length; cell++) {
            balanceRow[cell] = mostBacklog[cell] > 0 ? rows : -1;
            if (mostBacklog[cell] > 0) {
                cells[rows++ - windows.count()] = cell;
            }
        }
        this.cellOfRow = Arrays.copyOf(cells, rows - windows.count());
        LinearProgram.Builder builder = new LinearProgram.Builder(rows);
        addRows(builder);
        addReleases(builder);
        addBacklog(builder, mostBacklog);
        this.program = builder.build(this::rowName, this::columnName);
    }

    /** Backlog if all that can reach a node in a slot does so: no plan has more. */
    private long[] mostBacklog() {
        Routes routes = model.routes();
        int horizon = model.horizon();
        long[] most = new long[balanceRow.length];
        for (int node = 0; node < model.nodeCount(); node++) {
            for (int slot = 0; slot < horizon; slot++) {
                most[node * horizon + slot] = model.fixedLoad(node, slot);
            }
        }
        for (int window = 0; window < windows.count(); window++) {
            int route = windows.route(window);
            long load = load(window);
            for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                int first = routes.node(stop) * horizon + windows.ready(window) + routes.delaySlots(stop);
                int last = first + length(window) - (routes.latePercent(stop) == 0 ? 1 : 0);
                for (int cell = first; cell <= last; cell++) {
                    most[cell] = saturatingSum(most[cell], load);
                }
            }
        }
        for (int cell = 0; cell < most.length; cell++) {
            long before = cell % horizon == 0 ? 0 : most[cell - 1];
            most[cell] =
                    Math.max(0, saturatingSum(before, most[cell]) - model.capacity(cell / horizon, cell % horizon));
        }
        return most;
    }

    /** Counts a window in every slot of its window, so the sum may leave the range that the planning model has checked. */
    private static long saturatingSum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private int length(int window) {
        return windows.firstColumn(window + 1) - windows.firstColumn(window);
    }

    /** In whole numbers; that of {@link Windows} is rounded where it is beyond 2^53. */
    private long load(int window) {
        long quantity = 0;
        for (int part = windows.firstPart(window); part < windows.firstPart(window + 1); part++) {
            quantity += model.parts().quantity(part);
        }
        return quantity * Units.WHOLE_ARRIVAL;
    }

    private void addRows(LinearProgram.Builder builder) {
        for (int window = 0; window < windows.count(); window++) {
            builder.row(window, true, load(window) * LOAD_SCALE);
        }
        for (int row = windows.count(); row < windows.count() + cellOfRow.length; row++) {
            int node = cellOfRow[row - windows.count()] / model.horizon();
            int slot = cellOfRow[row - windows.count()] % model.horizon();
            builder.row(row, false, (model.fixedLoad(node, slot) - model.capacity(node, slot)) * LOAD_SCALE);
        }
    }

    /** Parcels released: they make up the window, and arrive in the nodes of its route. */
    private void addReleases(LinearProgram.Builder builder) {
        Routes routes = model.routes();
        for (int window = 0; window < windows.count(); window++) {
            int route = windows.route(window);
            for (int slot = windows.ready(window); slot < windows.ready(window) + length(window); slot++) {
                builder.column(0, LinearProgram.UNBOUNDED);
                builder.entry(window, LinearProgram.SCALE);
                // A column names a row once, even if several ways of the route lead to the same node.
                Map<Integer, Integer> percentOfCell = new LinkedHashMap<>();
                for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
                    int cell = routes.node(stop) * model.horizon() + slot + routes.delaySlots(stop);
                    percentOfCell.merge(cell, routes.earlyPercent(stop), Integer::sum);
                    percentOfCell.merge(cell + 1, routes.latePercent(stop), Integer::sum);
                }
                percentOfCell.forEach((cell, percent) -> {
                    if (percent > 0 && balanceRow[cell] >= 0) {
                        builder.entry(balanceRow[cell], -percent * ARRIVAL_SCALE);
                    }
                });
            }
        }
    }

    /** Backlog of a slot: it is waited for in this slot, and still there in the next. */
    private void addBacklog(LinearProgram.Builder builder, long[] mostBacklog) {
        for (int cell : cellOfRow) {
            int node = cell / model.horizon();
            boolean limited = keepsLimits && model.limit(node) < mostBacklog[cell];
            builder.column(
                    Math.multiplyExact(model.weight(node), (long) WEIGHT_SCALE * model.slotHours()),
                    limited ? model.limit(node) * LOAD_SCALE : LinearProgram.UNBOUNDED);
            builder.entry(balanceRow[cell], LinearProgram.SCALE);
            boolean last = cell % model.horizon() == model.horizon() - 1;
            if (!last && balanceRow[cell + 1] >= 0) {
                builder.entry(balanceRow[cell + 1], -LinearProgram.SCALE);
            }
        }
    }

    private String rowName(int row) {
        return row < windows.count()
                ? "whole/" + shipment(row)
                : "balance/" + nodeAndSlot(cellOfRow[row - windows.count()]);
    }

    private String columnName(int column) {
        if (column >= windows.columnCount()) {
            return "backlog/" + nodeAndSlot(cellOfRow[column - windows.columnCount()]);
        }
        int window = windows.windowOf(column);
        int slot = windows.ready(window) + column - windows.firstColumn(window);
        return "release/" + shipment(window) + "/" + slotName(slot);
    }

    /** The first of the window's shipments speaks for all. */
    private String shipment(int window) {
        Shipments shipments = model.shipments();
        return shipments.id(model.parts().shipment(windows.firstPart(window)));
    }

    private String nodeAndSlot(int cell) {
        int node = cell / model.horizon();
        return node(node) + "/" + slotName(cell % model.horizon());
    }

    private String node(int node) {
        if (model.isDock(node)) {
            // The name of a lane has blanks, which names in the file must not have.
            Lane lane = model.shipments().scenario().lanes().get(model.laneOf(node));
            return lane.from() + "/vehicles/" + lane.to();
        }
        return model.nodeId(node) + (model.isScreening(node) ? "/screening" : "");
    }

    private String slotName(int slot) {
        return axis.local(axis.slotStartMillis(slot)).format(SLOT_LABEL);
    }

    /** @param cell {@code node * horizon + slot} */
    boolean mayHaveBacklog(int cell) {
        return balanceRow[cell] >= 0;
    }

    public LinearProgram program() {
        return program;
    }

    /**
     * Node prices from the prices of all rows.
     *
     * @param rowPrices in weighted parcel-hours for a parcel
     * @return as {@link DualBound} takes them; 0 in slots that are left out, for nobody waits there
     */
    double[] prices(double[] rowPrices) {
        double[] prices = new double[balanceRow.length];
        for (int i = 0; i < cellOfRow.length; i++) {
            prices[cellOfRow[i]] = rowPrices[windows.count() + i] * Units.WEIGHT_ONE / model.slotHours();
        }
        return prices;
    }

    private List<String> comment() {
        return List.of(
                "Cuofeng: relaxation of the planning model of scenario %s, free MPS format, minimise."
                        .formatted(model.shipments().scenario().id()),
                "",
                "objective            weighted parcel-hours of backlog in hubs and outlets, all slots. The optimum is the",
                "                     lower bound on the planned backlog of every release plan, split however finely.",
                "release/S/T          parcels of shipment S released in the slot that begins at T (yyyymmddThh). Shipments",
                "                     of one route and window go together under the first one's name.",
                "backlog/N/T          parcels that wait in hub or outlet N at the end of slot T; N/screening: for",
                "                     screening, where that is ever scarcer than the hub's other stages.",
                "                     N/vehicles/M: in hub N for vehicles to hub M, where there may be too few.",
                "whole/S              all of it is released in its window, from ready to ship-by.",
                "balance/N/T          backlog(T) - backlog(T-1) - arrivals of release columns >= arrivals of all that is",
                "                     not decided - capacity, in parcels. So these arrivals stand on the right-hand side,",
                "                     and the objective has no constant to add.",
                "",
                "A slot is %d hours. Slots in which a node cannot have backlog, whatever is released when, are left out."
                        .formatted(model.slotHours()),
                keepsLimits
                        ? "Upper bounds on backlog are storage limits. If this is infeasible, no plan keeps them all."
                        : "Storage limits are left out.");
    }

    /**
     * Writes the programme in free MPS format, with a head that says what it is.
     *
     * @throws IOException if {@code out} does
     */
    public void writeMps(Appendable out) throws IOException {
        MpsFile.write(program, model.shipments().scenario().id(), comment(), out);
    }
}
