package cuofeng.results.report;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the report page shows, ready to be set. */
record Page(
        Language language,
        Text title,
        Text season,
        Advice advice,
        Text base,
        Chart backlog,
        Chart heat,
        Text dailyLead,
        Chart collected,
        Chart delivered,
        PublishedTable published,
        Chart curve,
        Chart shippers,
        Chart holds,
        PlanTable plans,
        List<PlanDetail> details,
        List<LeverTables.Section> levers,
        Confidence confidence) {

    Page {
        details = List.copyOf(details);
        levers = List.copyOf(levers);
    }

    static Page of(RunResults run, KpiSheet kpis, Language language) {
        Figures figures = new Figures(run, kpis);
        ReleaseProfile release =
                ReleaseProfile.of(run.shipments(), run.recommendedPlan().schedule());
        DailyCharts daily = new DailyCharts(figures);
        ReleaseCharts releases = new ReleaseCharts(figures, release);
        Season season = run.scenario().season();
        Text base = figures.base()
                .map(plan -> Phrase.KEY_BASE.with(Words.plan(plan)))
                .orElseGet(() -> Text.of(""));
        boolean calibrated = run.plan(Plans.AS_PUBLISHED).isPresent();
        return new Page(
                language,
                run.scenario().title(),
                Phrase.SEASON_LINE.with(
                        season.name(),
                        Numerals.date(season.start()),
                        Numerals.date(season.start().plusDays(season.days() - 1))),
                Advice.of(figures, release),
                base,
                BacklogChart.of(figures),
                HeatMap.of(figures),
                (calibrated ? Phrase.DAILY_LEAD : Phrase.DAILY_LEAD_PLAIN).text(),
                daily.collected(),
                daily.delivered(),
                PublishedTable.of(figures),
                releases.curve(),
                releases.shippers(),
                releases.holds(),
                PlanTable.of(figures),
                PlanDetail.of(figures),
                LeverTables.sections(run),
                Confidence.of(run));
    }

    boolean hasBase() {
        return !base.zh().isEmpty();
    }

    Text windowTitle() {
        Text kind = Phrase.REPORT_TITLE.text();
        return BidiControls.replaced(new Text(title.zh() + " · " + kind.zh(), title.en() + " · " + kind.en()));
    }

    /** What the script draws, one entry per chart. */
    String chartData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("page", Map.of("title", Chart.json(windowTitle())));
        for (Chart chart : List.of(backlog, heat, collected, delivered, curve, shippers, holds)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("title", Chart.json(chart.title()));
            json.putAll(chart.json());
            data.put(chart.id(), json);
        }
        return JsonWriter.compact(data);
    }
}
