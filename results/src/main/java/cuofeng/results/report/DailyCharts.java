package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.VolumeMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Collected and delivered on each day, of all plans and as published. */
record DailyCharts(Figures figures) {

    Chart collected() {
        return chart("collected", Phrase.CHART_COLLECTED, VolumeMeasures.COLLECTED, PublishedVolume::collectedParcels);
    }

    Chart delivered() {
        return chart("delivered", Phrase.CHART_DELIVERED, VolumeMeasures.DELIVERED, PublishedVolume::deliveredParcels);
    }

    private Chart chart(String id, Phrase title, Measure measure, Function<PublishedVolume, OptionalDouble> figure) {
        List<Text> days = Timeline.days(season());
        List<OptionalDouble> published = publishedByDay(figure);
        List<ChartData.Line> lines = new ArrayList<>();
        if (published.stream().anyMatch(OptionalDouble::isPresent)) {
            lines.add(new ChartData.Line("", Phrase.PUBLISHED.text(), true, false, published, List.of(), List.of()));
        }
        for (PlanResult plan : figures.run().plans()) {
            lines.add(new ChartData.Line(
                    plan.plan(),
                    Words.plan(plan.plan()),
                    false,
                    plan.plan().equals(figures.plan()),
                    means(plan.plan(), measure).stream()
                            .map(mean -> OptionalDouble.of((double) StrictMath.round(mean)))
                            .toList(),
                    List.of(),
                    List.of()));
        }
        ChartData data = new ChartData.Series(
                ChartData.Labels.DAYS,
                days,
                Text.of(""),
                List.of(new ChartData.Panel(Phrase.UNIT_PARCELS.text(), false, lines)));
        return new Chart(id, title.text(), peak(measure), data, table(title, days, measure, published));
    }

    private Season season() {
        return figures.run().scenario().season();
    }

    /** Published single days; empty where none is published. */
    private List<OptionalDouble> publishedByDay(Function<PublishedVolume, OptionalDouble> figure) {
        List<OptionalDouble> days = new ArrayList<>();
        for (int day = 0; day < season().days(); day++) {
            var date = season().start().plusDays(day);
            days.add(figures.run().scenario().published().stream()
                    .filter(published ->
                            published.isSingleDay() && published.from().equals(date))
                    .map(figure)
                    .filter(OptionalDouble::isPresent)
                    .findFirst()
                    .orElse(OptionalDouble.empty()));
        }
        return days;
    }

    private List<Double> means(String plan, Measure measure) {
        List<Double> means = new ArrayList<>();
        for (int day = 0; day < season().days(); day++) {
            means.add(figures.mean(plan, measure, "day:" + season().start().plusDays(day)));
        }
        return means;
    }

    private Text peak(Measure measure) {
        List<Double> means = means(figures.plan(), measure);
        int busiest = 0;
        for (int day = 1; day < means.size(); day++) {
            busiest = means.get(day) > means.get(busiest) ? day : busiest;
        }
        return Phrase.ALT_DAILY.with(
                Words.plan(figures.plan()),
                Numerals.day(season().start().plusDays(busiest)),
                Numerals.count(means.get(busiest)));
    }

    private Grid table(Phrase title, List<Text> days, Measure measure, List<OptionalDouble> published) {
        boolean anyPublished = published.stream().anyMatch(OptionalDouble::isPresent);
        List<Text> head = new ArrayList<>();
        List<List<Double>> columns = new ArrayList<>();
        head.add(Phrase.DAY.text());
        for (PlanResult plan : figures.run().plans()) {
            head.add(Words.plan(plan.plan()));
            columns.add(means(plan.plan(), measure));
        }
        if (anyPublished) {
            head.add(Phrase.PUBLISHED.text());
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (List<Double> column : columns) {
                cells.add(Cells.digits(column.get(day), 0));
            }
            if (anyPublished) {
                OptionalDouble figure = published.get(day);
                cells.add(figure.isPresent() ? Cells.digits(figure.getAsDouble(), 0) : Cells.none());
            }
            rows.add(new Grid.Row(days.get(day), cells));
        }
        return Grid.of(title.text(), head, rows);
    }
}
