package cuofeng.results.report;

import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.run.SizeSummary;
import cuofeng.results.run.SizeSummary.Bought;
import cuofeng.results.run.SizeSummary.Target;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Surge capacity on a terminal: the answer, how targets stand, what is bought by kind, and its dearest rows. */
public final class SizeLines {

    private static final int ROWS = 12;
    private static final String WAY = " > ";

    private final SizeSummary size;
    private final Language language;
    private final Map<String, Text> names = new HashMap<>();

    private SizeLines(SizeSummary size, Language language) {
        this.size = size;
        this.language = language;
        Scenario scenario = size.scenario();
        scenario.hubs().forEach(hub -> names.put(hub.id(), hub.name()));
        scenario.outlets().forEach(outlet -> names.put(outlet.id(), outlet.name()));
    }

    /** Lines without line ends, free of control characters. */
    public static List<String> of(SizeSummary size, Language language) {
        return new SizeLines(size, language)
                .lines().stream().map(ConsoleTable::printable).toList();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(answer()));
        for (Target target : size.targets()) {
            if (!size.isEnough() && !target.met()) {
                lines.add("  " + language.of(Phrase.SIZE_FAILED_BY.with(missing(target))));
            }
        }
        if (size.isEnough() && size.attempts().size() > 1) {
            lines.add(language.of(Phrase.SIZE_RETRIED.with(size.attempts().size() - 1)));
        }
        Phrase tried = size.leastCost() ? Phrase.SIZE_TRIED : Phrase.SIZE_TRIED_SOME;
        lines.add(language.of(tried.with(Numerals.digits(size.evaluations(), 0))));
        lines.add("");
        lines.addAll(targets());
        if (!size.purchases().isEmpty()) {
            lines.add("");
            lines.addAll(kinds());
            lines.add("");
            lines.addAll(dearest());
        }
        return lines;
    }

    private Text answer() {
        Text yuan = Numerals.count(size.yuan());
        int attempts = size.attempts().size();
        return switch (size.answer()) {
            case "not-for-sale" -> Phrase.SIZE_NOT_FOR_SALE.with(yuan);
            case "evaluations-spent" -> Phrase.SIZE_SPENT.with(yuan, Numerals.digits(size.evaluations(), 0));
            case "not-confirmed" -> Phrase.SIZE_NOT_CONFIRMED.with(yuan, attempts);
            case SizeSummary.ENOUGH ->
                (size.purchases().isEmpty() ? Phrase.SIZE_NOTHING_NEEDED : Phrase.SIZE_ENOUGH)
                        .with(
                                yuan,
                                size.attempts().get(attempts - 1).replications(),
                                Numerals.percent(size.confidence()));
            default -> throw new AssertionError("answer (%s) has no words".formatted(size.answer()));
        };
    }

    private Text missing(Target target) {
        return Phrase.SIZE_MISSING.with(
                target.figure().id(),
                number(target, target.bound()),
                side(target),
                number(target, target.limit()),
                number(target, StrictMath.abs(target.bound() - target.limit())));
    }

    private static Text side(Target target) {
        return (target.figure().atMost() ? Phrase.SIZE_AT_MOST : Phrase.SIZE_AT_LEAST).text();
    }

    private static Text number(Target target, double value) {
        Measure measure = Measures.byId(target.figure().kpi());
        if (target.figure().isShare()) {
            return Text.of(Numerals.digits(100 * value, 2) + "%");
        }
        int decimals = switch (measure.unit()) {
            case "hours", "node-hours" -> 1;
            default -> 0;
        };
        Scale scale = Scale.of(StrictMath.max(StrictMath.abs(value), target.limit()), decimals);
        return scale.withUnit(value);
    }

    private List<String> targets() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words(
                Phrase.SIZE_TARGET,
                Phrase.SIZE_LIMIT,
                Phrase.SIZE_WITHOUT,
                Phrase.SIZE_WITH,
                Phrase.SIZE_BOUND,
                Phrase.SIZE_KEPT,
                Phrase.SIZE_MET));
        for (Target target : size.targets()) {
            String limit = language.of(side(target)) + " " + language.of(number(target, target.limit()));
            rows.add(List.of(
                    target.figure().id(),
                    limit,
                    language.of(number(target, target.without())),
                    language.of(number(target, target.with())),
                    language.of(number(target, target.bound())),
                    language.of(Numerals.percent(target.keptShare())),
                    language.of((target.met() ? Phrase.SIZE_YES : Phrase.SIZE_NO).text())));
        }
        return ConsoleTable.lines(rows, 1);
    }

    private List<String> words(Phrase... heads) {
        return Arrays.stream(heads).map(head -> language.of(head.text())).toList();
    }

    private List<String> kinds() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words(Phrase.SIZE_KIND, Phrase.SIZE_PLACES, Phrase.SIZE_DAYS, Phrase.SIZE_PARCELS, Phrase.SIZE_YUAN));
        Map<String, List<Bought>> byKind = size.purchases().stream()
                .collect(Collectors.groupingBy(Bought::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, bought) -> rows.add(List.of(
                language.of(kind(kind)),
                Long.toString(bought.stream().map(Bought::where).distinct().count()),
                days(bought),
                language.of(Numerals.count(
                        bought.stream().mapToDouble(Bought::parcels).sum())),
                language.of(
                        Numerals.count(bought.stream().mapToDouble(Bought::yuan).sum())))));
        return ConsoleTable.lines(rows, 1);
    }

    private String days(List<Bought> bought) {
        LocalDate first =
                bought.stream().map(Bought::day).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                bought.stream().map(Bought::day).max(Comparator.naturalOrder()).orElseThrow();
        return language.of(Numerals.days(first, last));
    }

    private static Text kind(String id) {
        return switch (id) {
            case "couriers" -> Phrase.SIZE_COURIERS.text();
            case "shifts" -> Phrase.SIZE_SHIFTS.text();
            case "screening" -> Phrase.SIZE_SCREENING.text();
            case "sorting" -> Phrase.SIZE_SORTING.text();
            case "vehicles" -> Phrase.SIZE_VEHICLES.text();
            default -> throw new AssertionError("capacity (%s) has no name".formatted(id));
        };
    }

    private List<String> dearest() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words(Phrase.SIZE_KIND, Phrase.SIZE_WHERE, Phrase.SIZE_DAY, Phrase.SIZE_AMOUNT, Phrase.SIZE_YUAN));
        // A sort keeps rows of one price in the order of the table.
        size.purchases().stream()
                .sorted(Comparator.comparingDouble(Bought::yuan).reversed())
                .limit(ROWS)
                .forEach(bought -> rows.add(List.of(
                        language.of(kind(bought.kind())),
                        where(bought.where()),
                        language.of(Numerals.day(bought.day())),
                        amount(bought),
                        language.of(Numerals.count(bought.yuan())))));
        List<String> lines = new ArrayList<>(ConsoleTable.lines(rows, 2));
        if (size.purchases().size() > ROWS) {
            lines.add(language.of(Phrase.SIZE_MORE.with(size.purchases().size() - ROWS)));
        }
        return lines;
    }

    private String where(String ids) {
        return Arrays.stream(ids.split(WAY, -1))
                .map(id -> language.of(names.getOrDefault(id, Text.of(id))))
                .collect(Collectors.joining(" → "));
    }

    private String amount(Bought bought) {
        String digits = Numerals.digits(bought.amount(), 0);
        return switch (bought.unit()) {
            case "couriers" -> language.of(Phrase.SIZE_UNIT_COURIERS.with(digits));
            case "factor" -> "× " + Numerals.digits(bought.amount(), 3);
            case "lanes" -> language.of(Phrase.SIZE_UNIT_LANES.with(digits));
            case "sorter-hours" -> language.of(Phrase.SIZE_UNIT_SORTER_HOURS.with(digits));
            case "vehicles" -> language.of(Phrase.SIZE_UNIT_VEHICLES.with(digits));
            default -> throw new AssertionError("unit (%s) has no words".formatted(bought.unit()));
        };
    }
}
