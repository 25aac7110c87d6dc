package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepEffects.ConditionalLine;
import cuofeng.results.measure.SweepEffects.Interaction;
import cuofeng.results.measure.SweepEffects.Level;
import cuofeng.results.measure.SweepEffects.Main;
import cuofeng.results.measure.SweepSheet;
import cuofeng.results.report.ExperimentPage.Section;
import cuofeng.results.report.Panel.Line;
import cuofeng.results.report.Panel.Point;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text of {@code sweep.html}: what each factor and each pair of them does to the figures. */
public final class SweepPage {

    /** Pairs that are drawn; all are in the table. */
    private static final int PAIRS_DRAWN = 3;

    /** More lines in a panel cannot be told apart. */
    private static final int MOST_LINES = 5;

    private final SweepSheet sheet;
    private final SweepWords words;

    private SweepPage(SweepSheet sheet) {
        this.sheet = sheet;
        this.words = new SweepWords(sheet);
    }

    /**
     * The page in both languages.
     *
     * @param title of the scenario
     * @param effects that are shown, in order
     * @param language it opens in
     */
    public static String html(
            Text title, SweepSheet sheet, List<SweepEffects> effects, String version, Language language) {
        SweepPage page = new SweepPage(sheet);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            sections.add(page.section(i, effects.get(i)));
        }
        sections.add(new Section(SweepPhrase.H_METHOD.text(), SweepPhrase.METHOD.text(), List.of(), List.of()));
        return new ExperimentPage(
                        language,
                        SweepPhrase.TITLE.text(),
                        title,
                        SweepPhrase.SUBTITLE.with(
                                SweepPhrase.design(sheet.design()),
                                sheet.points().size(),
                                sheet.replications()),
                        page.words.findings(effects),
                        sections,
                        SweepPhrase.PROVENANCE.with(sheet.seed(), Words.plan(sheet.schedule()), version))
                .html();
    }

    private Section section(int number, SweepEffects effects) {
        Text lead = sheet.grid()
                ? SweepPhrase.FIGURE_LEAD_GRID.text()
                : SweepPhrase.FIGURE_LEAD_FIT.with(
                        effects.explained().isPresent()
                                ? Numerals.percent(effects.explained().getAsDouble())
                                : Text.of("–"));
        List<PanelChart> charts = new ArrayList<>();
        if (!effects.mains().isEmpty()) {
            charts.add(mains("main" + number, effects));
        }
        for (int i = 0; i < Math.min(PAIRS_DRAWN, effects.interactions().size()); i++) {
            charts.add(pair(
                    "pair" + number + "-" + i, effects, effects.interactions().get(i)));
        }
        return new Section(SweepWords.nameAndUnit(effects.figure()), lead, charts, List.of(words.effects(effects)));
    }

    private boolean isShare(SweepEffects effects) {
        return effects.figure().measure().unit().equals("1");
    }

    private PanelChart mains(String id, SweepEffects effects) {
        Text figure = SweepWords.name(effects.figure());
        List<Panel> panels = new ArrayList<>();
        List<Text> xNames = new ArrayList<>();
        List<Text> changes = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (Main main : effects.mains()) {
            Text factor = words.factorName(main.factor());
            panels.add(new Panel(
                    figure,
                    isShare(effects),
                    List.of(new Line(figure, false, points(main.levels()))),
                    Optional.empty()));
            xNames.add(factor);
            changes.add(SweepPhrase.CHANGE.with(factor, SweepWords.signed(SweepWords.scale(effects), main.effect())));
            main.levels().forEach(level -> rows.add(row(factor, level)));
        }
        Grid table = Grid.of(
                SweepPhrase.MAIN_TITLE.text(),
                List.of(SweepPhrase.FACTOR.text(), SweepPhrase.VALUE.text(), SweepPhrase.MEAN.text()),
                rows);
        return new PanelChart(
                id, SweepPhrase.MAIN_TITLE.text(), Phrase.clauses(changes), table, Panel.json(xNames, true, panels));
    }

    private PanelChart pair(String id, SweepEffects effects, Interaction pair) {
        Text first = words.factorName(pair.first());
        Text second = words.factorName(pair.second());
        Text title = SweepPhrase.PAIR_TITLE.with(first, second);
        List<Line> lines = new ArrayList<>();
        List<Grid.Row> rows = new ArrayList<>();
        for (ConditionalLine line : drawn(pair.lines())) {
            Text name = SweepPhrase.AT.with(second, SweepWords.value(line.value()));
            lines.add(new Line(name, false, points(line.levels())));
        }
        for (ConditionalLine line : pair.lines()) {
            Text name = SweepPhrase.AT.with(second, SweepWords.value(line.value()));
            line.levels().forEach(level -> rows.add(row(name, level)));
        }
        Panel panel = new Panel(SweepWords.name(effects.figure()), isShare(effects), lines, Optional.empty());
        return new PanelChart(
                id,
                title,
                SweepPhrase.CHANGE.with(title, SweepWords.signed(SweepWords.scale(effects), pair.effect())),
                Grid.of(title, List.of(second, first, SweepPhrase.MEAN.text()), rows),
                Panel.json(List.of(first), false, List.of(panel)));
    }

    /** First and last, and evenly some of those between. */
    private static List<ConditionalLine> drawn(List<ConditionalLine> all) {
        if (all.size() <= MOST_LINES) {
            return all;
        }
        List<ConditionalLine> some = new ArrayList<>();
        for (int i = 0; i < MOST_LINES; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (MOST_LINES - 1))));
        }
        return some;
    }

    private static List<Point> points(List<Level> levels) {
        return levels.stream()
                .map(level -> new Point(
                        level.value(),
                        level.estimate().mean(),
                        level.estimate().halfWidth().orElse(0)))
                .toList();
    }

    private static Grid.Row row(Text name, Level level) {
        String mean = SweepWords.value(level.estimate().mean());
        String cell = level.estimate().halfWidth().isPresent()
                ? mean + " ± " + SweepWords.value(level.estimate().halfWidth().getAsDouble())
                : mean;
        return Grid.Row.of(name, List.of(Text.of(SweepWords.value(level.value())), Text.of(cell)));
    }
}
