package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.measure.CapacityCurve.Load;
import cuofeng.results.measure.CapacityCurve.StageLoad;
import cuofeng.results.measure.Estimate;
import cuofeng.results.report.ExperimentPage.Section;
import cuofeng.results.report.Panel.Line;
import cuofeng.results.report.Panel.Mark;
import cuofeng.results.report.Panel.Point;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.StressOutcome.StageLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Text of {@code stress.html}: what a hub can take. */
public final class StressPage {

    private final CapacityCurve curve;

    private StressPage(CapacityCurve curve) {
        this.curve = curve;
    }

    /**
     * The page in both languages.
     *
     * @param language it opens in
     */
    public static String html(Scenario scenario, CapacityCurve curve, String version, Language language) {
        StressPage page = new StressPage(curve);
        StressWords words = new StressWords(scenario, curve);
        List<Section> sections = List.of(
                new Section(
                        StressPhrase.H_CURVE.text(),
                        StressPhrase.CURVE_LEAD.text(),
                        List.of(page.curveChart()),
                        List.of()),
                new Section(
                        StressPhrase.H_SURVIVAL.text(),
                        StressPhrase.SURVIVAL_LEAD.text(),
                        List.of(),
                        List.of(words.survivals())),
                new Section(
                        StressPhrase.H_LIMITS.text(),
                        StressPhrase.LIMITS_LEAD.text(),
                        List.of(),
                        List.of(page.limits())),
                new Section(StressPhrase.H_METHOD.text(), words.method(), List.of(), List.of()));
        return new ExperimentPage(
                        language,
                        StressPhrase.TITLE.text(),
                        words.hubName(),
                        words.subtitle(),
                        words.findings(),
                        sections,
                        StressPhrase.PROVENANCE.with(
                                curve.stress().seed(),
                                curve.stress().breaks().size(),
                                curve.stress().lotSize(),
                                version))
                .html();
    }

    private PanelChart curveChart() {
        Mark mark = new Mark(
                StressPhrase.BREAK_MARK.text(),
                curve.breakPoint().mean(),
                curve.breakPoint().halfWidth().orElse(0));
        List<Panel> panels = List.of(
                new Panel(
                        StressPhrase.PANEL_THROUGHPUT.text(),
                        false,
                        List.of(
                                line(StressPhrase.THROUGHPUT.text(), Load::throughput),
                                new Line(
                                        StressPhrase.OFFERED.text(),
                                        true,
                                        curve.loads().stream()
                                                .map(load -> new Point(
                                                        load.loadParcelsPerHour(), load.loadParcelsPerHour(), 0))
                                                .toList())),
                        Optional.of(mark)),
                new Panel(
                        StressPhrase.PANEL_BACKLOG.text(),
                        false,
                        List.of(line(StressPhrase.BACKLOG.text(), Load::backlog)),
                        Optional.of(mark)),
                new Panel(
                        StressPhrase.PANEL_DWELL.text(),
                        false,
                        List.of(line(StressPhrase.DWELL_P90.text(), Load::dwellP90)),
                        Optional.of(mark)),
                new Panel(StressPhrase.PANEL_UTILISATION.text(), true, utilisation(), Optional.of(mark)));
        return new PanelChart(
                "curve",
                StressPhrase.H_CURVE.text(),
                alternative(),
                table(),
                Panel.json(List.of(StressPhrase.LOAD.text()), false, panels));
    }

    private Line line(Text name, Function<Load, Estimate> figure) {
        return new Line(
                name,
                false,
                curve.loads().stream()
                        .map(load -> new Point(
                                load.loadParcelsPerHour(),
                                figure.apply(load).mean(),
                                figure.apply(load).halfWidth().orElse(0)))
                        .toList());
    }

    private List<Line> utilisation() {
        List<Line> lines = new ArrayList<>();
        List<StageLoad> stages = curve.loads().get(0).stages();
        for (int i = 0; i < stages.size(); i++) {
            int stage = i;
            if (stages.get(i).utilisation().isPresent()) {
                lines.add(new Line(
                        StressPhrase.stage(stages.get(i).stage()),
                        false,
                        curve.loads().stream()
                                .map(load -> new Point(
                                        load.loadParcelsPerHour(),
                                        load.stages().get(stage).utilisation().orElseThrow(),
                                        0))
                                .toList()));
            }
        }
        return lines;
    }

    private Text alternative() {
        Load first = curve.loads().get(0);
        Load last = curve.loads().get(curve.loads().size() - 1);
        double most = curve.loads().stream()
                .mapToDouble(load -> load.throughput().mean())
                .max()
                .orElseThrow();
        return StressPhrase.CURVE_ALTERNATIVE.with(
                Numerals.digits(first.loadParcelsPerHour(), 0),
                Numerals.digits(last.loadParcelsPerHour(), 0),
                Numerals.digits(most, 0),
                Numerals.hours(first.dwellP90().mean()),
                Numerals.hours(last.dwellP90().mean()));
    }

    private Grid table() {
        List<Text> head = new ArrayList<>(StressWords.curveHead());
        List<StageLoad> stages = curve.loads().get(0).stages().stream()
                .filter(stage -> stage.utilisation().isPresent())
                .toList();
        stages.forEach(stage -> head.add(StressPhrase.stage(stage.stage())));
        List<Grid.Row> rows = new ArrayList<>();
        for (Load load : curve.loads()) {
            List<Text> cells = new ArrayList<>(StressWords.cells(load));
            load.stages().stream()
                    .filter(stage -> stage.utilisation().isPresent())
                    .forEach(stage ->
                            cells.add(Numerals.percent(stage.utilisation().getAsDouble())));
            rows.add(Grid.Row.of(Text.of(Numerals.digits(load.loadParcelsPerHour(), 0)), cells));
        }
        return Grid.of(StressPhrase.H_CURVE.text(), head, rows);
    }

    private Grid limits() {
        List<Grid.Row> rows = new ArrayList<>();
        for (StageLimit limit : curve.stress().limits()) {
            rows.add(Grid.Row.of(
                    StressPhrase.stage(limit.stage()),
                    List.of(
                            Numerals.percent(limit.visits()),
                            Text.of(Numerals.digits(limit.capacityParcelsPerHour(), 0)),
                            Text.of(Numerals.digits(limit.loadParcelsPerHour(), 0)))));
        }
        return Grid.of(
                StressPhrase.H_LIMITS.text(),
                List.of(
                        StressPhrase.STAGE.text(),
                        StressPhrase.VISITS.text(),
                        StressPhrase.CAPACITY.text(),
                        StressPhrase.LIMIT.text()),
                rows);
    }
}
