package cuofeng.results.document;

import cuofeng.scenarios.model.Text;

/**
 * A chart with what stands in for it: a sentence for those who cannot see it, and the table of its figures.
 *
 * @param id unique among tables and charts, lower-case letters, digits and hyphens
 * @param alternative what the chart shows, in a sentence
 * @param table the figures behind it; of maps and heat maps their sums and peaks, as a cell for each mark would be no
 *     table to read
 */
public record Chart(String id, Text title, Text alternative, ChartData data, Grid table) implements Block {}
