package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.ChartData.GanttRow;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** When the orders of each wave leave each of the largest shippers, within the season. */
final class WaveGantt {

    private final Scenario scenario;
    private final TimeAxis axis;
    private final ReleaseProfile release;
    private final List<Text> slots;

    private WaveGantt(Scenario scenario, ReleaseProfile release) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
        this.release = release;
        this.slots = Timeline.slotStarts(scenario.season());
    }

    /** Empty if no wave has releases in the season. */
    static Optional<Chart> of(Figures figures, ReleaseProfile release) {
        return new WaveGantt(figures.run().scenario(), release).chart();
    }

    /** A bar and where it comes from. */
    private record Bar(GanttRow row, int shipper, int wave) {
        int last() {
            return row.releasedFrom() + row.released().size() - 1;
        }

        long parcels() {
            return row.released().stream().mapToLong(Long::longValue).sum();
        }
    }

    private Optional<Chart> chart() {
        int waves = scenario.demand().waves().size();
        List<Bar> bars = new ArrayList<>();
        for (int shipper : largest(waves)) {
            for (int wave = 0; wave < waves; wave++) {
                bar(shipper, wave).ifPresent(bars::add);
            }
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        Bar longest = bars.stream()
                .max(Comparator.comparingInt(bar -> bar.row().released().size()))
                .orElseThrow();
        ChartData data = new ChartData.Gantt(
                slots,
                Phrase.ORDERED.text(),
                Phrase.RELEASED.text(),
                Phrase.UNIT_PARCELS.text(),
                bars.stream().map(Bar::row).toList());
        Text alternative = Phrase.ALT_GANTT.with(
                longest.row().shipper(),
                longest.row().waveName(),
                slots.get(longest.row().releasedFrom()),
                slots.get(longest.last()));
        return Optional.of(new Chart("gantt", Phrase.CHART_GANTT.text(), alternative, data, table(bars)));
    }

    /** Shippers with most orders of waves. */
    private List<Integer> largest(int waves) {
        return IntStream.range(0, scenario.shippers().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer shipper) -> ofWaves(shipper, waves))
                        .reversed())
                .limit(Thresholds.GANTT_SHIPPERS)
                .toList();
    }

    private double ofWaves(int shipper, int waves) {
        double sum = 0;
        for (int wave = 0; wave < waves; wave++) {
            for (int slot = axis.seasonStartSlot(); slot < axis.slotCount(); slot++) {
                sum += release.releasedOfWave(shipper, wave, slot);
            }
        }
        return sum;
    }

    private Optional<Bar> bar(int shipper, int wave) {
        int start = axis.seasonStartSlot();
        List<Long> released = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int slot = start; slot < axis.slotCount(); slot++) {
            long parcels = StrictMath.round(release.releasedOfWave(shipper, wave, slot));
            released.add(parcels);
            if (parcels > 0) {
                first = first < 0 ? slot - start : first;
                last = slot - start;
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        Wave facts = scenario.demand().waves().get(wave);
        long begins = axis.millis(facts.start());
        long ends = begins + facts.hours() * TimeAxis.MILLIS_PER_HOUR;
        int from = Math.max(0, axis.slotOf(begins) - start);
        int to = Math.min(slots.size(), Math.max(from, axis.slotOf(ends - 1) + 1 - start));
        GanttRow row = new GanttRow(
                scenario.shippers().get(shipper).name(),
                facts.name(),
                wave,
                from,
                to,
                first,
                released.subList(first, last + 1));
        return Optional.of(new Bar(row, shipper, wave));
    }

    private Grid table(List<Bar> bars) {
        List<Text> head = List.of(
                Phrase.SHIPPER.text(),
                Phrase.GANTT_WAVE.text(),
                Phrase.GANTT_ORDERED.text(),
                Phrase.GANTT_FIRST.text(),
                Phrase.GANTT_LAST.text(),
                Phrase.GANTT_PARCELS.text(),
                Phrase.GANTT_HELD.text(),
                Phrase.GANTT_HOLD.text());
        List<Grid.Row> rows = new ArrayList<>();
        for (Bar bar : bars) {
            Optional<ReleaseProfile.Move> move = release.moves().stream()
                    .filter(one -> one.shipper() == bar.shipper() && one.wave() == bar.wave())
                    .findFirst();
            Wave wave = scenario.demand().waves().get(bar.wave());
            rows.add(new Grid.Row(
                    bar.row().shipper(),
                    List.of(
                            Cells.text(wave.name()),
                            Cells.text(Numerals.slotStart(wave.start())),
                            Cells.text(slots.get(bar.row().releasedFrom())),
                            Cells.text(slots.get(bar.last())),
                            Cells.digits((double) bar.parcels(), 0),
                            Cells.digits(move.map(ReleaseProfile.Move::parcels).orElse(0.0), 0),
                            Cells.digits(
                                    move.map(ReleaseProfile.Move::meanHours).orElse(0.0), 1))));
        }
        return Grid.of(Phrase.CHART_GANTT.text(), head, rows);
    }
}
