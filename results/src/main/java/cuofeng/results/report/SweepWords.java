package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepEffects.Interaction;
import cuofeng.results.measure.SweepEffects.Main;
import cuofeng.results.measure.SweepSheet;
import cuofeng.results.measure.SweepSheet.Factor;
import cuofeng.results.measure.SweepSheet.Figure;
import cuofeng.scenarios.model.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What came out of a sweep, in sentences and rows, for page and terminal alike. */
final class SweepWords {

    private static final MathContext SHOWN = new MathContext(4);
    private static final double HUNDRED = 100;

    private final SweepSheet sheet;

    SweepWords(SweepSheet sheet) {
        this.sheet = sheet;
    }

    /** The measure, with what of if that is not the whole. */
    static Text name(Figure figure) {
        return Words.figure(figure.measure(), figure.scope());
    }

    /** Name with unit. */
    static Text nameAndUnit(Figure figure) {
        Text unit = Words.unit(figure.measure().unit());
        Text name = name(figure);
        return unit.zh().isEmpty() && unit.en().isEmpty()
                ? name
                : new Text(name.zh() + "（" + unit.zh() + "）", name.en() + ", " + unit.en());
    }

    Text factorName(int factor) {
        Factor described = sheet.factors().get(factor);
        return described.times() ? SweepPhrase.TIMES.with(described.key()) : Text.of(described.key());
    }

    /** About four digits, without trailing zeros. */
    static String value(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** What moves each figure most. */
    List<Text> findings(List<SweepEffects> effects) {
        List<Text> findings = new ArrayList<>();
        if (effects.stream().allMatch(each -> each.mains().isEmpty())) {
            findings.add(SweepPhrase.NO_EFFECTS.text());
            return findings;
        }
        effects.forEach(each -> findings.add(finding(each)));
        if (sheet.replications() == 1) {
            findings.add(SweepPhrase.ONE_REPLICATION.text());
        }
        return findings;
    }

    private Text finding(SweepEffects effects) {
        Text figure = name(effects.figure());
        if (effects.mains().stream().allMatch(main -> main.effect().mean() == 0)) {
            return SweepPhrase.SAME.with(figure);
        }
        Optional<Main> strongest = effects.mains().stream()
                .filter(main -> sheet.replications() == 1
                        || main.effect().surelyNegative()
                        || main.effect().surelyPositive())
                .max(Comparator.comparingDouble(
                        main -> StrictMath.abs(main.effect().mean())));
        if (strongest.isEmpty()) {
            return SweepPhrase.NONE_SURE.with(figure);
        }
        Factor factor = sheet.factors().get(strongest.get().factor());
        return SweepPhrase.STRONGEST.with(
                figure,
                factorName(strongest.get().factor()),
                value(factor.low()),
                value(factor.high()),
                withUnit(effects, strongest.get().effect()));
    }

    private static Text withUnit(SweepEffects effects, Estimate estimate) {
        Text unit = Words.unit(effects.figure().measure().unit());
        Text amount = signed(scale(effects), estimate);
        return new Text(amount.zh() + unit.zh(), (amount.en() + " " + unit.en()).strip());
    }

    /** One for all effects on a figure. */
    static Scale scale(SweepEffects effects) {
        double largest = DoubleStream.concat(
                        effects.mains().stream()
                                .mapToDouble(main -> main.effect().mean()),
                        DoubleStream.of(effects.mean().mean()))
                .map(StrictMath::abs)
                .max()
                .orElse(0);
        return Scale.ofUnit(effects.figure().measure().unit(), largest);
    }

    /** Such as {@code +1.20 ± 0.31 million}. */
    static Text signed(Scale scale, Estimate estimate) {
        Text amount = Numerals.withIntervalAndUnit(scale, estimate);
        return estimate.mean() > 0 ? new Text("+" + amount.zh(), "+" + amount.en()) : amount;
    }

    /** Effects of factors, then of pairs. */
    Grid effects(SweepEffects effects) {
        Scale scale = scale(effects);
        List<Grid.Row> rows = new ArrayList<>();
        for (Main main : effects.mains()) {
            Factor factor = sheet.factors().get(main.factor());
            rows.add(Grid.Row.of(
                    factorName(main.factor()),
                    List.of(
                            Text.of(value(factor.low())),
                            Text.of(value(factor.high())),
                            signed(scale, main.effect()),
                            share(main.share()))));
        }
        for (Interaction pair : effects.interactions()) {
            rows.add(Grid.Row.of(
                    both(pair), List.of(Text.of(""), Text.of(""), signed(scale, pair.effect()), share(pair.share()))));
        }
        return Grid.of(
                nameAndUnit(effects.figure()),
                List.of(
                        SweepPhrase.FACTOR.text(),
                        SweepPhrase.LOW.text(),
                        SweepPhrase.HIGH.text(),
                        SweepPhrase.EFFECT.text(),
                        SweepPhrase.SHARE.text()),
                rows);
    }

    private Text both(Interaction pair) {
        Text first = factorName(pair.first());
        Text second = factorName(pair.second());
        return new Text(first.zh() + " × " + second.zh(), first.en() + " × " + second.en());
    }

    private static Text share(OptionalDouble share) {
        return Text.of(share.isPresent() ? Numerals.digits(HUNDRED * share.getAsDouble(), 1) + "%" : "–");
    }

    /** Effects on a figure as lines of a table for a terminal. */
    List<List<String>> console(SweepEffects effects, Language language) {
        Grid grid = effects(effects);
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.head().stream().map(language::of).toList());
        for (Grid.Row row : grid.rows()) {
            rows.add(Stream.concat(Stream.of(row.name()), row.cells().stream().map(Grid.Cell::text))
                    .map(language::of)
                    .toList());
        }
        return rows;
    }
}
