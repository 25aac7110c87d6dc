package cuofeng.results.document;

import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.OptionalDouble;

/** What a chart draws: figures in plain units, with the names of what they belong to. */
public sealed interface ChartData {

    /** What the labels of an axis are. */
    enum Labels {
        /** Decision slots, named by day and clock. */
        SLOTS,
        DAYS,
        /** Anything else, in an order that means something or not. */
        NAMES
    }

    /**
     * Lines and columns over common labels, in panels below each other.
     *
     * @param labels one per value
     * @param labelName what the labels are, empty where that is plain
     */
    record Series(Labels kind, List<Text> labels, Text labelName, List<Panel> panels) implements ChartData {
        public Series {
            labels = List.copyOf(labels);
            panels = List.copyOf(panels);
        }
    }

    /**
     * One pair of axes.
     *
     * @param title what its values are, with their unit
     * @param share whether values are shares, 1 for all
     */
    record Panel(Text title, boolean share, List<Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One value per label.
     *
     * @param look name of the plan that it belongs to, by which colours and dashes are chosen; empty if to none
     * @param column whether it is drawn in columns
     * @param strong whether it is what the reader came for
     * @param values empty where there is none
     * @param low lower edge of a band around the line, one per label, or empty for no band
     * @param high upper edge of it
     */
    record Line(
            String look,
            Text name,
            boolean column,
            boolean strong,
            List<OptionalDouble> values,
            List<Double> low,
            List<Double> high) {
        public Line {
            values = List.copyOf(values);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        /** A plain line or columns without gaps and band. */
        public static Line of(String look, Text name, boolean column, List<Double> values) {
            return new Line(
                    look,
                    name,
                    column,
                    false,
                    values.stream().map(OptionalDouble::of).toList(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * Shades over rows and slots.
     *
     * @param layers of which one is shown at a time, such as plans
     * @param unit of the values
     * @param steps lower ends of the classes of colour, ascending; empty for a continuous scale from 0
     */
    record Heat(List<Text> slots, List<HeatRow> rows, List<Text> layers, Text unit, List<Integer> steps)
            implements ChartData {
        public Heat {
            slots = List.copyOf(slots);
            rows = List.copyOf(rows);
            layers = List.copyOf(layers);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A row of a heat map.
     *
     * @param group by which rows are chosen: hub, outlet, shipper
     * @param values {@code [layer][slot]}
     */
    record HeatRow(Text name, String group, List<List<Long>> values) {
        public HeatRow {
            values = values.stream().map(List::copyOf).toList();
        }
    }

    /** When what was ordered in a wave leaves, a bar for each shipper and wave. Slots count from the first label. */
    record Gantt(List<Text> slots, Text orderedName, Text releasedName, Text unit, List<GanttRow> rows)
            implements ChartData {
        public Gantt {
            slots = List.copyOf(slots);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A bar.
     *
     * @param wave its position among the waves of the scenario
     * @param orderedFrom slot in which the wave's orders begin, at least 0
     * @param orderedTo slot before which they end
     * @param releasedFrom slot of the first release
     * @param released parcels in that slot and those that follow, to the last release
     */
    record GanttRow(
            Text shipper,
            Text waveName,
            int wave,
            int orderedFrom,
            int orderedTo,
            int releasedFrom,
            List<Long> released) {
        public GanttRow {
            released = List.copyOf(released);
        }
    }

    /**
     * Places and what flows between them, over time.
     *
     * @param slots labels of the places' loads
     * @param days labels of the flows
     * @param slotsPerDay of {@code slots}
     * @param layers of which one is shown at a time, such as plans
     * @param unit of loads
     * @param steps lower ends of the classes of load, ascending
     */
    record FlowMap(
            List<Text> slots,
            List<Text> days,
            int slotsPerDay,
            List<Text> layers,
            List<Place> places,
            List<Flow> flows,
            Text unit,
            List<Integer> steps)
            implements ChartData {
        public FlowMap {
            slots = List.copyOf(slots);
            days = List.copyOf(days);
            layers = List.copyOf(layers);
            places = List.copyOf(places);
            flows = List.copyOf(flows);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A hub on the map, moved aside where several stand in one region.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @param parcels {@code [layer][day]} that came in
     * @param load {@code [layer][slot]}, percent of its storage limit that waits
     * @param outletLoad {@code [layer][slot]}, the same of the fullest of its outlets
     */
    record Place(
            Text name,
            double latitude,
            double longitude,
            List<List<Long>> parcels,
            List<List<Long>> load,
            List<List<Long>> outletLoad) {
        public Place {
            parcels = parcels.stream().map(List::copyOf).toList();
            load = load.stream().map(List::copyOf).toList();
            outletLoad = outletLoad.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What travels over a lane.
     *
     * @param from position in places
     * @param to position in places
     * @param parcels {@code [layer][day]} that left
     */
    record Flow(int from, int to, List<List<Long>> parcels) {
        public Flow {
            parcels = parcels.stream().map(List::copyOf).toList();
        }
    }
}
