package cuofeng.results.report;

import cuofeng.results.document.Chart;
import cuofeng.results.document.ChartData;
import cuofeng.results.document.Grid;
import cuofeng.results.measure.BacklogProfile;
import cuofeng.results.measure.Band;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Hub backlog, outlet backlog and held of the plan and of shipping at once, on one time axis. */
final class BacklogChart {

    private static final List<Phrase> PANELS = List.of(Phrase.PANEL_HUB, Phrase.PANEL_OUTLET, Phrase.PANEL_HELD);
    private static final List<Phrase> SHORT = List.of(Phrase.HUB, Phrase.OUTLET, Phrase.HELD);

    private BacklogChart() {}

    /** Profiles of one plan in the order of the panels. */
    private record PlanProfiles(String plan, List<BacklogProfile> panels) {
        static PlanProfiles of(Scenario scenario, PlanResult plan) {
            return new PlanProfiles(
                    plan.plan(),
                    List.of(
                            BacklogProfile.hubs(scenario, plan),
                            BacklogProfile.outlets(scenario, plan),
                            BacklogProfile.held(scenario, plan)));
        }

        Text alternative() {
            return Phrase.ALT_BACKLOG.with(Words.plan(plan), peak(0), peak(1), peak(2));
        }

        private Text peak(int panel) {
            return Numerals.count(panels.get(panel).slots().stream()
                    .mapToDouble(Band::mean)
                    .max()
                    .orElse(0));
        }
    }

    static Chart of(Figures figures) {
        Scenario scenario = figures.run().scenario();
        List<PlanProfiles> plans = new ArrayList<>();
        figures.base().flatMap(figures.run()::plan).ifPresent(base -> plans.add(PlanProfiles.of(scenario, base)));
        plans.add(PlanProfiles.of(scenario, figures.run().recommendedPlan()));
        List<Text> times = Timeline.slotEnds(scenario.season());
        Text alternative = plans.stream()
                .map(PlanProfiles::alternative)
                .reduce((a, b) -> new Text(a.zh() + b.zh(), a.en() + " " + b.en()))
                .orElseThrow();
        return new Chart("backlog", Phrase.CHART_BACKLOG.text(), alternative, data(times, plans), table(times, plans));
    }

    private static ChartData data(List<Text> times, List<PlanProfiles> plans) {
        List<ChartData.Panel> panels = new ArrayList<>();
        for (int panel = 0; panel < PANELS.size(); panel++) {
            List<ChartData.Line> lines = new ArrayList<>();
            for (PlanProfiles plan : plans) {
                lines.add(line(plan, plan.panels().get(panel)));
            }
            panels.add(new ChartData.Panel(PANELS.get(panel).text(), false, lines));
        }
        return new ChartData.Series(ChartData.Labels.SLOTS, times, Text.of(""), panels);
    }

    private static ChartData.Line line(PlanProfiles plan, BacklogProfile profile) {
        return new ChartData.Line(
                plan.plan(),
                Words.plan(plan.plan()),
                false,
                false,
                whole(profile, Band::mean).stream().map(OptionalDouble::of).toList(),
                whole(profile, Band::p10),
                whole(profile, Band::p90));
    }

    private static List<Double> whole(BacklogProfile profile, ToDoubleFunction<Band> figure) {
        return profile.slots().stream()
                .map(band -> (double) StrictMath.round(figure.applyAsDouble(band)))
                .toList();
    }

    private static Grid table(List<Text> times, List<PlanProfiles> plans) {
        List<Text> head = new ArrayList<>();
        head.add(Phrase.SLOT_END.text());
        for (PlanProfiles plan : plans) {
            Text name = Words.plan(plan.plan());
            for (Phrase panel : SHORT) {
                head.add(new Text(
                        name.zh() + " " + panel.text().zh(),
                        name.en() + ": " + panel.text().en()));
            }
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (int slot = 0; slot < times.size(); slot++) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (PlanProfiles plan : plans) {
                for (BacklogProfile panel : plan.panels()) {
                    cells.add(Cells.digits(panel.slots().get(slot).mean(), 0));
                }
            }
            rows.add(new Grid.Row(times.get(slot), cells));
        }
        return Grid.of(Phrase.CHART_BACKLOG.text(), head, rows);
    }
}
