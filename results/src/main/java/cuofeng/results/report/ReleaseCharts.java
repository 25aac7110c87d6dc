package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the recommended schedule asks of the shippers, within the season. */
final class ReleaseCharts {

    private static final int NAMED_SHIPPERS = 15;

    private final Scenario scenario;
    private final TimeAxis axis;
    private final ReleaseProfile release;

    ReleaseCharts(Figures figures, ReleaseProfile release) {
        this.scenario = figures.run().scenario();
        this.axis = scenario.season().timeAxis();
        this.release = release;
    }

    Chart curve() {
        double waiting = 0;
        double mostWaiting = 0;
        List<Double> ordered = new ArrayList<>();
        List<Double> released = new ArrayList<>();
        for (int slot = 0; slot < axis.slotCount(); slot++) {
            waiting += release.ordered(slot) - release.released(slot);
            if (slot >= axis.seasonStartSlot()) {
                mostWaiting = Math.max(mostWaiting, waiting);
                ordered.add((double) StrictMath.round(release.ordered(slot)));
                released.add((double) StrictMath.round(release.released(slot)));
            }
        }
        List<Text> times = Timeline.slotStarts(scenario.season());
        ChartData data = new ChartData.Series(
                ChartData.Labels.SLOTS,
                times,
                Text.of(""),
                List.of(new ChartData.Panel(
                        Phrase.UNIT_PARCELS.text(),
                        false,
                        List.of(
                                ChartData.Line.of(Plans.SHIP_AT_ONCE, Phrase.ORDERED.text(), false, ordered),
                                ChartData.Line.of(Plans.OPTIMIZED, Phrase.RELEASED.text(), false, released)))));
        List<Grid.Row> rows = new ArrayList<>();
        for (int slot = 0; slot < times.size(); slot++) {
            rows.add(new Grid.Row(
                    times.get(slot), List.of(Cells.digits(ordered.get(slot), 0), Cells.digits(released.get(slot), 0))));
        }
        Grid table = Grid.of(
                Phrase.CHART_CURVE.text(),
                List.of(Phrase.SLOT_START.text(), Phrase.ORDERED.text(), Phrase.RELEASED.text()),
                rows);
        Text alternative = Phrase.ALT_CURVE.with(Numerals.count(mostWaiting));
        return new Chart("curve", Phrase.CHART_CURVE.text(), alternative, data, table);
    }

    /** Shippers of one row; several where the small ones are put together. */
    private record Line(Text name, List<Integer> shippers) {}

    /** The largest shippers one by one, the rest together. */
    private List<Line> lines() {
        int first = axis.seasonStartSlot();
        List<Integer> bySize = IntStream.range(0, scenario.shippers().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer s) -> release.releasedFrom(s, first))
                        .reversed())
                .toList();
        List<Line> lines = new ArrayList<>();
        int named = bySize.size() <= NAMED_SHIPPERS + 1 ? bySize.size() : NAMED_SHIPPERS;
        for (int shipper : bySize.subList(0, named)) {
            lines.add(new Line(scenario.shippers().get(shipper).name(), List.of(shipper)));
        }
        List<Integer> others = bySize.subList(named, bySize.size());
        if (!others.isEmpty()) {
            lines.add(new Line(Phrase.OTHERS.with(others.size()), others));
        }
        return lines;
    }

    private double released(Line line, int slot) {
        double sum = 0;
        for (int shipper : line.shippers()) {
            sum += release.released(shipper, slot);
        }
        return sum;
    }

    Chart shippers() {
        List<Line> lines = lines();
        List<ChartData.HeatRow> rows = new ArrayList<>();
        for (Line line : lines) {
            // Per shipper, so that the small ones together do not outshine the large ones; the row says so.
            int count = line.shippers().size();
            rows.add(new ChartData.HeatRow(
                    count == 1 ? line.name() : Phrase.OTHERS_MEAN.with(count),
                    "shipper",
                    List.of(IntStream.range(axis.seasonStartSlot(), axis.slotCount())
                            .mapToObj(slot -> StrictMath.round(released(line, slot) / count))
                            .toList())));
        }
        ChartData data = new ChartData.Heat(
                Timeline.slotStarts(scenario.season()),
                rows,
                List.of(Phrase.RELEASED.text()),
                Phrase.UNIT_PARCELS.text(),
                List.of());
        Line first = lines.get(0);
        Text alternative = Phrase.ALT_SHIPPERS.with(
                first.name(),
                Numerals.count(release.releasedFrom(first.shippers().get(0), axis.seasonStartSlot())));
        return new Chart("shippers", Phrase.CHART_SHIPPERS.text(), alternative, data, shipperDays(lines));
    }

    private Grid shipperDays(List<Line> lines) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.DAY.text());
        lines.forEach(line -> head.add(line.name()));
        List<Text> days = Timeline.days(scenario.season());
        List<Grid.Row> rows = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            int firstSlot = axis.seasonStartSlot() + day * axis.slotsPerDay();
            List<Grid.Cell> cells = new ArrayList<>();
            for (Line line : lines) {
                double sum = 0;
                for (int slot = firstSlot; slot < firstSlot + axis.slotsPerDay(); slot++) {
                    sum += released(line, slot);
                }
                cells.add(Cells.digits(sum, 0));
            }
            rows.add(new Grid.Row(days.get(day), cells));
        }
        return Grid.of(Phrase.TABLE_SHIPPERS.text(), head, rows);
    }

    Chart holds() {
        int slotHours = axis.slotHours();
        int longest = release.maxHoldHours() / slotHours;
        List<Text> hours = new ArrayList<>();
        List<Double> parcels = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (int hold = 1; hold <= longest; hold++) {
            Text label = Text.of(Integer.toString(hold * slotHours));
            hours.add(label);
            parcels.add((double) StrictMath.round(release.heldParcels(hold)));
            rows.add(new Grid.Row(label, List.of(Cells.digits(release.heldParcels(hold), 0))));
        }
        ChartData data = new ChartData.Series(
                ChartData.Labels.NAMES,
                hours,
                Phrase.HOLD_HOURS.text(),
                List.of(new ChartData.Panel(
                        Phrase.UNIT_PARCELS.text(),
                        false,
                        List.of(ChartData.Line.of(Plans.OPTIMIZED, Phrase.HELD.text(), true, parcels)))));
        Text alternative = longest == 0
                ? Phrase.ALT_HOLDS_NONE.text()
                : Phrase.ALT_HOLDS.with(
                        Numerals.count(release.heldParcels()),
                        Numerals.hours(release.meanHoldHours()),
                        Numerals.hours(release.maxHoldHours()));
        Grid table =
                Grid.of(Phrase.CHART_HOLDS.text(), List.of(Phrase.HOLD_HOURS.text(), Phrase.UNIT_PARCELS.text()), rows);
        return new Chart("holds", Phrase.CHART_HOLDS.text(), alternative, data, table);
    }
}
