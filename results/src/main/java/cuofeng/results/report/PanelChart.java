package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.scenarios.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chart of {@link Panel}s with what stands in for it: a sentence for those who cannot see it, and the table of its
 * figures.
 *
 * @param id of its element, and its key in the data that the script draws from
 * @param alternative what the chart shows, in a sentence
 * @param json what the script draws
 */
record PanelChart(String id, Text title, Text alternative, Grid table, Map<String, Object> json) {

    /** Both languages, for the script to choose from. */
    static Map<String, Object> json(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("zh", BidiControls.replaced(text.zh()));
        both.put("en", BidiControls.replaced(text.en()));
        return both;
    }
}
