package cuofeng.results.report;

import cuofeng.results.measure.ReleaseProfile;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Long> ordered = new ArrayList<>();
        List<Long> released = new ArrayList<>();
        for (int slot = 0; slot < axis.slotCount(); slot++) {
            waiting += release.ordered(slot) - release.released(slot);
            if (slot >= axis.seasonStartSlot()) {
                mostWaiting = Math.max(mostWaiting, waiting);
                ordered.add(StrictMath.round(release.ordered(slot)));
                released.add(StrictMath.round(release.released(slot)));
            }
        }
        List<Text> times = Timeline.slotStarts(scenario.season());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("times", Chart.json(times));
        json.put("orderedName", Chart.json(Phrase.ORDERED.text()));
        json.put("releasedName", Chart.json(Phrase.RELEASED.text()));
        json.put("ordered", ordered);
        json.put("released", released);
        List<Grid.Row> rows = new ArrayList<>();
        for (int slot = 0; slot < times.size(); slot++) {
            rows.add(Grid.Row.of(
                    times.get(slot),
                    List.of(
                            Text.of(Numerals.digits(ordered.get(slot), 0)),
                            Text.of(Numerals.digits(released.get(slot), 0)))));
        }
        Grid table = Grid.of(
                Phrase.CHART_CURVE.text(),
                List.of(Phrase.SLOT_START.text(), Phrase.ORDERED.text(), Phrase.RELEASED.text()),
                rows);
        Text alternative = Phrase.ALT_CURVE.with(Numerals.count(mostWaiting));
        return new Chart("curve", Phrase.CHART_CURVE.text(), alternative, table, json);
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
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<String, Object> row = new LinkedHashMap<>();
            // Per shipper, so that the small ones together do not outshine the large ones; the row says so.
            int count = line.shippers().size();
            row.put("name", Chart.json(count == 1 ? line.name() : Phrase.OTHERS_MEAN.with(count)));
            row.put(
                    "slots",
                    IntStream.range(axis.seasonStartSlot(), axis.slotCount())
                            .mapToObj(slot -> StrictMath.round(released(line, slot) / count))
                            .toList());
            rows.add(row);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("times", Chart.json(Timeline.slotStarts(scenario.season())));
        json.put("shippers", rows);
        json.put("parcels", Chart.json(Phrase.UNIT_PARCELS.text()));
        Line first = lines.get(0);
        Text alternative = Phrase.ALT_SHIPPERS.with(
                first.name(),
                Numerals.count(release.releasedFrom(first.shippers().get(0), axis.seasonStartSlot())));
        return new Chart("shippers", Phrase.CHART_SHIPPERS.text(), alternative, shipperDays(lines), json);
    }

    private Grid shipperDays(List<Line> lines) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.DAY.text());
        lines.forEach(line -> head.add(line.name()));
        List<Text> days = Timeline.days(scenario.season());
        List<Grid.Row> rows = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            int firstSlot = axis.seasonStartSlot() + day * axis.slotsPerDay();
            List<Text> cells = new ArrayList<>();
            for (Line line : lines) {
                double sum = 0;
                for (int slot = firstSlot; slot < firstSlot + axis.slotsPerDay(); slot++) {
                    sum += released(line, slot);
                }
                cells.add(Text.of(Numerals.digits(sum, 0)));
            }
            rows.add(Grid.Row.of(days.get(day), cells));
        }
        return Grid.of(Phrase.TABLE_SHIPPERS.text(), head, rows);
    }

    Chart holds() {
        int slotHours = axis.slotHours();
        int longest = release.maxHoldHours() / slotHours;
        List<Text> hours = new ArrayList<>();
        List<Long> parcels = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (int hold = 1; hold <= longest; hold++) {
            Text label = Text.of(Integer.toString(hold * slotHours));
            hours.add(label);
            parcels.add(StrictMath.round(release.heldParcels(hold)));
            rows.add(Grid.Row.of(label, List.of(Text.of(Numerals.digits(release.heldParcels(hold), 0)))));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hours", Chart.json(hours));
        json.put("hoursName", Chart.json(Phrase.HOLD_HOURS.text()));
        json.put("parcels", parcels);
        json.put("parcelsName", Chart.json(Phrase.UNIT_PARCELS.text()));
        Text alternative = longest == 0
                ? Phrase.ALT_HOLDS_NONE.text()
                : Phrase.ALT_HOLDS.with(
                        Numerals.count(release.heldParcels()),
                        Numerals.hours(release.meanHoldHours()),
                        Numerals.hours(release.maxHoldHours()));
        Grid table =
                Grid.of(Phrase.CHART_HOLDS.text(), List.of(Phrase.HOLD_HOURS.text(), Phrase.UNIT_PARCELS.text()), rows);
        return new Chart("holds", Phrase.CHART_HOLDS.text(), alternative, table, json);
    }
}
