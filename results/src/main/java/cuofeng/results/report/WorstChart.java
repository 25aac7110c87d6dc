package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Columns for the places that are worst off under the recommended plan, beside shipping at once. */
final class WorstChart {

    private WorstChart() {}

    /**
     * A place with its figure under each of the compared plans.
     *
     * @param values the recommended plan's last
     */
    record Item(Text name, List<Double> values) {
        Item {
            values = List.copyOf(values);
        }

        double recommended() {
            return values.get(values.size() - 1);
        }
    }

    /** Worst first; items that are equal keep their order. */
    static List<Item> sorted(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparingDouble(Item::recommended).reversed())
                .toList();
    }

    /**
     * The chart.
     *
     * @param sorted worst first
     * @param rows most rows of its table
     * @param cell writes a figure in the table
     */
    static Chart of(
            String id,
            Text title,
            Text alternative,
            ChartData.Panel axis,
            List<PlanResult> plans,
            List<Item> sorted,
            int rows,
            DoubleFunction<Grid.Cell> cell) {
        List<Item> shown = sorted.subList(0, Math.min(Thresholds.WORST_SHOWN, sorted.size()));
        List<ChartData.Line> columns = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
            int plan = p;
            columns.add(new ChartData.Line(
                    plans.get(p).plan(),
                    Words.plan(plans.get(p).plan()),
                    true,
                    false,
                    shown.stream()
                            .map(item -> OptionalDouble.of(item.values().get(plan)))
                            .toList(),
                    List.of(),
                    List.of()));
        }
        List<Text> head = new ArrayList<>();
        head.add(axis.title());
        head.addAll(ComparedPlans.names(plans));
        List<Grid.Row> table = sorted.stream()
                .limit(rows)
                .map(item -> new Grid.Row(
                        item.name(),
                        item.values().stream().map(value -> cell.apply(value)).toList()))
                .toList();
        return new Chart(
                id,
                title,
                alternative,
                new ChartData.Series(
                        ChartData.Labels.NAMES,
                        shown.stream().map(Item::name).toList(),
                        Text.of(""),
                        List.of(new ChartData.Panel(axis.title(), axis.share(), columns))),
                Grid.of(title, head, table));
    }
}
