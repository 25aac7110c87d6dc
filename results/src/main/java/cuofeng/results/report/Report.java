package cuofeng.results.report;

import cuofeng.results.document.Document;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.RunResults;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/** Text of {@code report.html}: one file with everything in it, which asks no network for anything. */
public final class Report {

    private Report() {}

    /**
     * The report in both languages.
     *
     * @param language it opens in
     */
    public static String html(RunResults run, KpiSheet kpis, Language language) {
        return html(ReportDocument.of(run, kpis), language);
    }

    /** A document as a page. */
    public static String html(Document document, Language language) {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Report.class.getClassLoader(), packageName());
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("document", document);
        parameters.put("language", language);
        parameters.put("data", ChartJson.of(document));
        parameters.put("assets", Assets.load());
        StringOutput out = new StringOutput(1 << 20);
        engine.render("report.jte", parameters, out);
        return out.toString();
    }

    private static String packageName() {
        return Report.class.getPackageName();
    }
}
