/**
 * What a report says, in Chinese and English, before it is set in any format.
 *
 * <p>Main type: {@link cuofeng.results.document.Document}, chapters of {@link cuofeng.results.document.Block blocks}.
 * Texts are written and figures are chosen by {@code cuofeng.results.report}; HTML, PDF, spreadsheet and Markdown show
 * the same document. Names come from files and may hold anything: whoever sets a text escapes it for the format. Must
 * not import results or any format.
 */
package cuofeng.results.document;
