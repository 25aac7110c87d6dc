/**
 * The report that people read, in Chinese and English: one HTML file, and a summary for terminals.
 *
 * <p>Main types: {@link cuofeng.results.report.Report} and {@link cuofeng.results.report.ConsoleSummary}. Sentences are
 * written from the figures by the rules of {@link cuofeng.results.report.Advice}; all wording stands in
 * {@link cuofeng.results.report.Phrase}. The templates (src/main/jte) become classes of this package.
 */
package cuofeng.results.report;
