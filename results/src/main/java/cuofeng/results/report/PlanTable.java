package cuofeng.results.report;

import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All plans beside each other, with intervals and paired differences.
 *
 * @param lead how to read the table
 * @param ranking what may be said about who is better; only what intervals allow
 */
record PlanTable(Grid grid, Text lead, List<Text> ranking) {

    static final String BETTER = "better";
    static final String WORSE = "worse";

    /** A row of the table. */
    private record Figure(Measure measure, String scope, Text name) {
        Figure(Measure measure) {
            this(measure, Reading.ALL, measure.name());
        }
    }

    private static final List<Figure> FIGURES = List.of(
            new Figure(BacklogMeasures.BACKLOG_HUB),
            new Figure(BacklogMeasures.BACKLOG_OUTLET),
            new Figure(BacklogMeasures.HELD),
            new Figure(BacklogMeasures.BACKLOG_AND_HELD),
            new Figure(
                    BacklogMeasures.PEAK_BACKLOG_HUB, BacklogMeasures.NETWORK, BacklogMeasures.PEAK_BACKLOG_HUB.name()),
            new Figure(
                    BacklogMeasures.PEAK_BACKLOG_OUTLET,
                    BacklogMeasures.NETWORK,
                    BacklogMeasures.PEAK_BACKLOG_OUTLET.name()),
            new Figure(BacklogMeasures.FLOODED),
            new Figure(ServiceMeasures.ORDER_TO_DOOR, ServiceMeasures.P90, Phrase.P90_ORDER_TO_DOOR.text()),
            new Figure(ServiceMeasures.ON_TIME_72H),
            new Figure(ServiceMeasures.SHIP_BY_KEPT),
            new Figure(ServiceMeasures.URBAN_RURAL_GAP));

    PlanTable {
        ranking = List.copyOf(ranking);
    }

    static PlanTable of(Figures figures) {
        List<String> plans =
                figures.run().plans().stream().map(PlanResult::plan).toList();
        List<Text> head = new ArrayList<>();
        head.add(Phrase.FIGURE.text());
        plans.forEach(plan -> head.add(Words.plan(plan)));
        List<Grid.Row> rows =
                FIGURES.stream().map(figure -> row(figures, plans, figure)).toList();
        return new PlanTable(Grid.of(Phrase.H_PLANS.text(), head, rows), lead(figures, plans), ranking(figures));
    }

    private static Grid.Row row(Figures figures, List<String> plans, Figure figure) {
        double largest = plans.stream()
                .mapToDouble(plan -> figures.mean(plan, figure.measure(), figure.scope()))
                .map(StrictMath::abs)
                .max()
                .orElse(0);
        Scale scale = Scale.ofUnit(figure.measure().unit(), largest);
        List<Grid.Cell> cells =
                plans.stream().map(plan -> cell(figures, figure, scale, plan)).toList();
        Text unit = scale.unit(Words.unit(figure.measure().unit()));
        Text name = unit.zh().isEmpty()
                ? figure.name()
                : new Text(
                        figure.name().zh() + "（" + unit.zh() + "）",
                        figure.name().en() + " (" + unit.en() + ")");
        return new Grid.Row(name, cells);
    }

    private static Grid.Cell cell(Figures figures, Figure figure, Scale scale, String plan) {
        Optional<Estimate> estimate = figures.find(plan, figure.measure(), figure.scope());
        if (estimate.isEmpty()) {
            return Grid.Cell.of(Text.of("–"));
        }
        Text text = Numerals.withInterval(scale, estimate.get());
        Optional<Estimate> difference = plan.equals(Plans.SHIP_AT_ONCE) || plan.equals(Plans.AS_PUBLISHED)
                ? Optional.empty()
                : figures.difference(plan, Plans.SHIP_AT_ONCE, figure.measure(), figure.scope());
        return difference
                .map(found -> new Grid.Cell(text, note(scale, found, figure.measure()), tone(found, figure.measure())))
                .orElseGet(() -> Grid.Cell.of(text));
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
                    default -> difference.surelyNegative() || difference.surelyPositive() ? "" : "≈ ";
                };
        return new Text(mark + plus + interval.zh(), mark + plus + interval.en());
    }

    private static String tone(Estimate difference, Measure measure) {
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
        return better ? BETTER : worse ? WORSE : "";
    }

    private static Text lead(Figures figures, List<String> plans) {
        boolean intervals =
                figures.run().plans().stream().anyMatch(plan -> plan.outcomes().size() > 1);
        if (!intervals) {
            return Phrase.PLANS_LEAD_SINGLE.text();
        }
        return plans.contains(Plans.SHIP_AT_ONCE) && figures.contenders().size() > 1
                ? Phrase.PLANS_LEAD.with(Words.plan(Plans.SHIP_AT_ONCE))
                : Phrase.PLANS_LEAD_ALONE.text();
    }

    /** The recommended plan against each other contender, in hub and outlet backlog. */
    private static List<Text> ranking(Figures figures) {
        List<Text> sentences = new ArrayList<>();
        for (String other : figures.contenders()) {
            if (other.equals(figures.plan())) {
                continue;
            }
            figures.difference(figures.plan(), other, BacklogMeasures.BACKLOG, Reading.ALL)
                    .filter(difference -> difference.halfWidth().isPresent())
                    .map(difference -> rank(
                            figures.plan(),
                            other,
                            difference,
                            figures.mean(other, BacklogMeasures.BACKLOG, Reading.ALL)))
                    .ifPresent(sentences::add);
        }
        if (figures.run().plan(Plans.AS_PUBLISHED).isPresent()) {
            sentences.add(Phrase.OUT_OF_CONTEST.text());
        }
        return sentences;
    }

    private static Text rank(String plan, String other, Estimate difference, double otherMean) {
        Phrase phrase = difference.surelyNegative()
                ? Phrase.RANK_BETTER
                : difference.surelyPositive() ? Phrase.RANK_WORSE : Phrase.RANK_UNCLEAR;
        Text size = otherMean == 0
                ? Numerals.count(StrictMath.abs(difference.mean()))
                : Numerals.percent(StrictMath.abs(difference.mean()) / otherMean);
        return phrase.with(Words.plan(plan), Words.plan(other), size);
    }
}
