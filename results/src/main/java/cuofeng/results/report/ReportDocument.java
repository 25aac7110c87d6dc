package cuofeng.results.report;

import cuofeng.results.document.Block;
import cuofeng.results.document.Block.Heading;
import cuofeng.results.document.Block.Paragraph;
import cuofeng.results.document.Block.Points;
import cuofeng.results.document.Block.Tone;
import cuofeng.results.document.Chart;
import cuofeng.results.document.Document;
import cuofeng.results.document.Document.Chapter;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** What the report of a run says, chapter by chapter; every format shows this. */
public final class ReportDocument {

    /** Id of the chapter that compares plans. */
    public static final String PLANS = "plans";

    private final RunResults run;
    private final Figures figures;
    private final ReleaseProfile release;

    private ReportDocument(RunResults run, KpiSheet kpis) {
        this.run = run;
        this.figures = new Figures(run, kpis);
        this.release = ReleaseProfile.of(run.shipments(), run.recommendedPlan().schedule());
    }

    /** The report of a run, in both languages. */
    public static Document of(RunResults run, KpiSheet kpis) {
        return new ReportDocument(run, kpis).document();
    }

    private Document document() {
        Season season = run.scenario().season();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("recommendation", Phrase.H_RECOMMENDATION.text(), recommendation()));
        List<Text> conflicts = run.optimization().map(SearchNotes::conflicts).orElse(List.of());
        if (!conflicts.isEmpty()) {
            chapters.add(new Chapter(
                    "conflicts",
                    Phrase.H_CONFLICTS.text(),
                    List.of(
                            new Paragraph(Phrase.CONFLICTS_LEAD.text(), Tone.LEAD),
                            new Points(
                                    conflicts.stream()
                                            .map(ReportDocument::flush)
                                            .toList(),
                                    false))));
        }
        chapters.add(new Chapter(
                "backlog", Phrase.H_BACKLOG.text(), List.of(lead(Phrase.BACKLOG_LEAD), BacklogChart.of(figures))));
        NetworkMap.of(figures)
                .ifPresent(map -> chapters.add(new Chapter(
                        "map",
                        Phrase.H_MAP.text(),
                        List.of(new Paragraph(Phrase.MAP_LEAD.with(Thresholds.LANES_DRAWN), Tone.LEAD), map))));
        Chart heat = HeatMap.of(figures);
        chapters.add(new Chapter(
                "heat", Phrase.H_HEAT.text(), List.of(lead(Phrase.HEAT_LEAD), heat, NodeChart.of(figures, heat))));
        chapters.add(new Chapter("daily", Phrase.H_DAILY.text(), daily()));
        chapters.add(new Chapter("release", Phrase.H_RELEASE.text(), release()));
        chapters.add(new Chapter("capacity", Phrase.H_CAPACITIES.text(), CapacityChapter.blocks(figures)));
        chapters.add(new Chapter("people", Phrase.H_PEOPLE.text(), PeopleChapter.blocks(figures)));
        chapters.add(new Chapter("fairness", Phrase.H_FAIRNESS.text(), FairnessChapter.blocks(figures)));
        chapters.add(new Chapter("packaging", Phrase.H_PACKAGING_SCREENING.text(), PackagingChapter.blocks(figures)));
        chapters.add(new Chapter(PLANS, Phrase.H_PLANS.text(), plans()));
        chapters.add(new Chapter("confidence", Phrase.H_SURE.text(), confidence()));
        return new Document(
                Phrase.REPORT_TITLE.text(),
                run.scenario().title(),
                Phrase.SEASON_LINE.with(
                        season.name(),
                        Numerals.date(season.start()),
                        Numerals.date(season.start().plusDays(season.days() - 1))),
                chapters,
                Confidence.of(run).provenance());
    }

    private static Paragraph lead(Phrase phrase) {
        return new Paragraph(phrase.text(), Tone.LEAD);
    }

    /** Terminals indent what belongs to the line above; a list needs none of that. */
    private static Text flush(Text text) {
        return new Text(text.zh().strip(), text.en().strip());
    }

    private List<Block> recommendation() {
        Advice advice = Advice.of(figures, release);
        List<Block> blocks = new ArrayList<>();
        advice.breaches().forEach(breach -> blocks.add(new Paragraph(breach, Tone.BREACH)));
        blocks.add(new Paragraph(
                advice.verdict().sentence().text(), advice.verdict().good() ? Tone.GOOD : Tone.CAUTION));
        Text base = figures.base()
                .map(plan -> Phrase.KEY_BASE.with(Words.plan(plan)))
                .orElseGet(() -> Text.of(""));
        blocks.add(new Block.KeyFigures(advice.keys(), base));
        blocks.add(new Points(advice.lines(), true));
        return blocks;
    }

    private List<Block> daily() {
        DailyCharts daily = new DailyCharts(figures);
        boolean calibrated = run.plan(Plans.AS_PUBLISHED).isPresent();
        return List.of(
                lead(calibrated ? Phrase.DAILY_LEAD : Phrase.DAILY_LEAD_PLAIN), daily.collected(), daily.delivered());
    }

    private List<Block> release() {
        ReleaseCharts charts = new ReleaseCharts(figures, release);
        List<Block> blocks = new ArrayList<>();
        blocks.add(lead(Phrase.RELEASE_LEAD));
        WaveGantt.of(figures, release).ifPresent(gantt -> {
            blocks.add(new Paragraph(Phrase.GANTT_LEAD.with(Thresholds.GANTT_SHIPPERS), Tone.LEAD));
            blocks.add(gantt);
        });
        blocks.add(charts.shippers());
        blocks.add(charts.curve());
        blocks.add(charts.holds());
        return blocks;
    }

    private List<Block> plans() {
        PlanTable table = PlanTable.of(figures);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(table.lead(), Tone.LEAD));
        blocks.add(new Block.Table("plans", table.grid()));
        if (!table.ranking().isEmpty()) {
            blocks.add(new Points(table.ranking(), false));
        }
        PlanDetail.gates(figures).ifPresent(detail -> add(blocks, "gates", detail));
        PlanDetail.parcels(figures).ifPresent(detail -> add(blocks, "parcels", detail));
        add(blocks, "settlement", Settlement.of(figures));
        return blocks;
    }

    private static void add(List<Block> blocks, String id, PlanDetail detail) {
        blocks.add(new Heading(detail.title()));
        detail.facts().forEach(fact -> blocks.add(new Paragraph(fact, Tone.PLAIN)));
        blocks.add(new Block.Table(id, detail.grid()));
    }

    private List<Block> confidence() {
        Confidence confidence = Confidence.of(run);
        List<Block> blocks = new ArrayList<>();
        if (!confidence.conserved()) {
            blocks.add(new Paragraph(confidence.conservation(), Tone.BREACH));
        }
        blocks.add(new Points(confidence.facts(), false));
        blocks.add(new Heading(Phrase.H_VALIDATION.text()));
        PublishedTable published = PublishedTable.of(figures);
        blocks.add(new Paragraph(published.summary(), Tone.PLAIN));
        published.table().ifPresent(grid -> {
            blocks.add(new Block.Table("published", grid));
            blocks.add(new Block.Sources(published.sources()));
        });
        blocks.add(new Paragraph(Phrase.SURE_MODEL.text(), Tone.PLAIN));
        if (confidence.hasNotes()) {
            blocks.add(new Heading(Phrase.NOTES.text()));
            blocks.add(new Paragraph(confidence.notes(), Tone.PLAIN));
        }
        blocks.add(new Heading(Phrase.LEFT_OUT_TITLE.text()));
        blocks.add(new Points(confidence.leftOut(), false));
        blocks.add(new Heading(Phrase.DEFINITIONS.text()));
        blocks.add(new Block.Table("definitions", confidence.definitions()));
        return blocks;
    }
}
