package cuofeng.results.report;

import cuofeng.results.run.ScoreTerm;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** What the score of the optimized plan is made of, a sentence for each level. */
public final class ScoreLines {

    private ScoreLines() {}

    /** Empty if there are no terms. */
    public static List<Text> of(List<ScoreTerm> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        List<ScoreTerm> broken = ofLevel(terms, "hard");
        List<ScoreTerm> costs = ofLevel(terms, "soft");
        List<Text> lines = new ArrayList<>();
        lines.add(broken.isEmpty() ? Phrase.SCORE_RULES_KEPT.text() : Phrase.SCORE_RULES_BROKEN.with(list(broken)));
        List<ScoreTerm> backlog = ofLevel(terms, "medium");
        if (!backlog.isEmpty()) {
            lines.add(Phrase.SCORE_BACKLOG.with(list(backlog)));
        }
        if (!costs.isEmpty()) {
            double sum = costs.stream().mapToDouble(ScoreTerm::value).sum();
            lines.add(Phrase.SCORE_COSTS.with(Numerals.count(sum), list(costs)));
        }
        return lines;
    }

    /** Terms that count. */
    private static List<ScoreTerm> ofLevel(List<ScoreTerm> terms, String level) {
        return terms.stream()
                .filter(term -> term.level().equals(level) && term.value() > 0)
                .toList();
    }

    private static Text list(List<ScoreTerm> terms) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (ScoreTerm term : terms) {
            Text name = name(term.name());
            Text value = term.value() < 1 ? Text.of("< 1") : Numerals.count(term.value());
            zh.add(name.zh() + " " + value.zh());
            en.add(name.en() + " " + value.en());
        }
        return new Text(String.join("、", zh), String.join(", ", en));
    }

    private static Text name(String term) {
        return switch (term) {
            case "storage_limits" -> Phrase.SCORE_STORAGE_LIMITS.text();
            case "ship_by" -> Phrase.SCORE_SHIP_BY.text();
            case "courier_hours" -> Phrase.SCORE_COURIER_HOURS.text();
            case "least_release" -> Phrase.SCORE_LEAST_RELEASE.text();
            case "hub_backlog" -> Phrase.SCORE_HUBS.text();
            case "outlet_backlog" -> Phrase.SCORE_OUTLETS.text();
            case "held" -> Phrase.SCORE_HELD.text();
            case "tardy" -> Phrase.SCORE_TARDY.text();
            case "inequality" -> Phrase.SCORE_INEQUALITY.text();
            case "roughness" -> Phrase.SCORE_ROUGHNESS.text();
            case "overtime" -> Phrase.SCORE_OVERTIME.text();
            case "deviation" -> Phrase.SCORE_DEVIATION.text();
            default -> throw new AssertionError("no words for score term " + term);
        };
    }
}
