package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.PublishedCheck;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.Plans;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The calibrated run beside the published figures.
 *
 * @param summary how many figures agree, or why there is nothing to compare
 * @param table empty if there is nothing to compare; verified figures first
 * @param sources that the table points to, the first as 1
 */
record PublishedTable(Text summary, Optional<Grid> table, List<String> sources) {

    private static final String VERIFIED = "verified";

    static PublishedTable of(Figures figures) {
        Optional<PlanResult> calibrated = figures.run().plan(Plans.AS_PUBLISHED);
        if (calibrated.isEmpty()) {
            return new PublishedTable(Phrase.PUBLISHED_NO_PLAN.text(), Optional.empty(), List.of());
        }
        List<PublishedCheck> checks = PublishedCheck.of(figures.run().scenario(), calibrated.get());
        if (checks.isEmpty()) {
            return new PublishedTable(Phrase.PUBLISHED_NONE.text(), Optional.empty(), List.of());
        }
        long passed = checks.stream().filter(PublishedCheck::passes).count();
        List<Text> head = List.of(
                Phrase.PERIOD.text(),
                Phrase.FIGURE.text(),
                Phrase.PUBLISHED.text(),
                Phrase.SIMULATED.text(),
                Phrase.DEVIATION.text(),
                Phrase.CHECK.text(),
                Phrase.STATUS.text(),
                Phrase.SOURCE.text());
        List<PublishedCheck> verifiedFirst = checks.stream()
                .sorted(Comparator.comparing(
                        check -> !check.published().status().equals(VERIFIED)))
                .toList();
        List<String> sources = verifiedFirst.stream()
                .map(check -> check.published().source())
                .distinct()
                .toList();
        Grid grid = Grid.of(
                Phrase.PUBLISHED_TABLE.text(),
                head,
                verifiedFirst.stream().map(check -> row(check, sources)).toList());
        return new PublishedTable(Phrase.PUBLISHED_SUMMARY.with(checks.size(), passed), Optional.of(grid), sources);
    }

    private static Grid.Row row(PublishedCheck check, List<String> sources) {
        Scale scale = Scale.of(
                Math.max(check.publishedParcels(), check.simulatedParcels().mean()), 0);
        Text published = scale.withUnit(check.publishedParcels());
        Text simulated = Numerals.withIntervalAndUnit(scale, check.simulatedParcels());
        double deviation = check.deviation();
        String sign = deviation > 0 ? "+" : "";
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.of(check.measure().name()));
        cells.add(Grid.Cell.of(published, check.publishedParcels()));
        cells.add(Grid.Cell.of(simulated, check.simulatedParcels().mean()));
        cells.add(Grid.Cell.of(Text.of(sign + Numerals.percent(deviation).en()), deviation));
        cells.add(Grid.Cell.of(Text.of(""))
                .with(
                        (check.passes() ? Phrase.PASS : Phrase.FAIL).text(),
                        check.passes() ? Grid.Tone.BETTER : Grid.Tone.WORSE));
        cells.add(Grid.Cell.of(Words.status(check.published().status())));
        int number = sources.indexOf(check.published().source()) + 1;
        cells.add(Grid.Cell.of(Text.of("[" + number + "]")));
        return new Grid.Row(
                Numerals.days(check.published().from(), check.published().to()), cells);
    }
}
