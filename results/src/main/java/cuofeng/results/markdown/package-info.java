/**
 * The summary of a report in Markdown, for a wiki, a mail or a chat.
 *
 * <p>Main type: {@link cuofeng.results.markdown.MarkdownReport}. CommonMark with the tables of GitHub; no library is
 * needed to write it.
 */
package cuofeng.results.markdown;
