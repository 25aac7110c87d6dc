package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with a column for each plan: means with intervals, and paired differences to shipping at once. */
final class PlanGrid {

    private PlanGrid() {}

    /** A row of the table. */
    record Line(Measure measure, String scope, Text name) {
        Line(Measure measure) {
            this(measure, Reading.ALL, measure.name());
        }
    }

    static Grid of(Figures figures, Text caption, List<Line> lines) {
        List<String> plans =
                figures.run().plans().stream().map(PlanResult::plan).toList();
        List<Text> head = new ArrayList<>();
        head.add(Phrase.FIGURE.text());
        plans.forEach(plan -> head.add(Words.plan(plan)));
        return Grid.of(
                caption,
                head,
                lines.stream().map(line -> row(figures, plans, line)).toList());
    }

    private static Grid.Row row(Figures figures, List<String> plans, Line line) {
        double largest = plans.stream()
                .mapToDouble(plan -> figures.mean(plan, line.measure(), line.scope()))
                .map(StrictMath::abs)
                .max()
                .orElse(0);
        Scale scale = Scale.ofUnit(line.measure().unit(), largest);
        List<Grid.Cell> cells =
                plans.stream().map(plan -> cell(figures, line, scale, plan)).toList();
        Text unit = scale.unit(Words.unit(line.measure().unit()));
        Text name = unit.zh().isEmpty()
                ? line.name()
                : new Text(line.name().zh() + "（" + unit.zh() + "）", line.name().en() + " (" + unit.en() + ")");
        return new Grid.Row(name, cells);
    }

    private static Grid.Cell cell(Figures figures, Line line, Scale scale, String plan) {
        Optional<Estimate> estimate = figures.find(plan, line.measure(), line.scope());
        if (estimate.isEmpty()) {
            return Cells.none();
        }
        Grid.Cell cell = Grid.Cell.of(
                Numerals.withInterval(scale, estimate.get()), estimate.get().mean());
        Optional<Estimate> difference = plan.equals(Plans.SHIP_AT_ONCE) || plan.equals(Plans.AS_PUBLISHED)
                ? Optional.empty()
                : figures.difference(plan, Plans.SHIP_AT_ONCE, line.measure(), line.scope());
        return difference
                .map(found -> cell.with(note(scale, found, line.measure()), tone(found, line.measure())))
                .orElse(cell);
    }

    private static Text note(Scale scale, Estimate difference, Measure measure) {
        Text interval = Numerals.withInterval(scale, difference);
        String plus = difference.mean() > 0 ? "+" : "";
        if (difference.mean() == 0 && difference.halfWidth().orElse(0) == 0) {
            return Text.of("=");
        }
        String mark = difference.halfWidth().isEmpty()
                ? ""
                : switch (tone(difference, measure)) {
                    case BETTER -> "▲ ";
                    case WORSE -> "▼ ";
                    case NEUTRAL -> difference.surelyNegative() || difference.surelyPositive() ? "" : "≈ ";
                };
        return new Text(mark + plus + interval.zh(), mark + plus + interval.en());
    }

    private static Grid.Tone tone(Estimate difference, Measure measure) {
        boolean better = switch (measure.better()) {
            case LOWER -> difference.surelyNegative();
            case HIGHER -> difference.surelyPositive();
            case NEITHER -> false;
        };
        boolean worse = switch (measure.better()) {
            case LOWER -> difference.surelyPositive();
            case HIGHER -> difference.surelyNegative();
            case NEITHER -> false;
        };
        return better ? Grid.Tone.BETTER : worse ? Grid.Tone.WORSE : Grid.Tone.NEUTRAL;
    }
}
