package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.json.JsonWriter;
import cuofeng.scenarios.model.Text;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of an experiment: what was found, then sections with charts and tables, in one file that asks no network for
 * anything.
 *
 * @param kind what sort of page it is, above the title
 * @param findings what was found, most important first; at least one
 */
record ExperimentPage(
        Language language,
        Text kind,
        Text title,
        Text subtitle,
        List<Text> findings,
        List<Section> sections,
        Text provenance) {

    private static final int SIZE_HINT = 1 << 20;

    ExperimentPage {
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
    }

    /** A part of the page with a heading. */
    record Section(Text title, Text lead, List<PanelChart> charts, List<Grid> grids) {
        Section {
            charts = List.copyOf(charts);
            grids = List.copyOf(grids);
        }
    }

    Text windowTitle() {
        return BidiControls.replaced(new Text(title.zh() + " · " + kind.zh(), title.en() + " · " + kind.en()));
    }

    /** What the script draws, one entry per chart. */
    String chartData() {
        Map<String, Object> charts = new LinkedHashMap<>();
        for (Section section : sections) {
            section.charts().forEach(chart -> charts.put(chart.id(), chart.json()));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", PanelChart.json(windowTitle()));
        data.put("charts", charts);
        return JsonWriter.compact(data);
    }

    String html() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, ExperimentPage.class.getClassLoader(), ExperimentPage.class.getPackageName());
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("page", this);
        parameters.put("assets", Assets.forExperiments());
        StringOutput out = new StringOutput(SIZE_HINT);
        engine.render("experiment.jte", parameters, out);
        return out.toString();
    }
}
