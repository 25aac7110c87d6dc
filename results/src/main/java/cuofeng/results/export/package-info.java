/**
 * What PDF, spreadsheet and Markdown have in common: texts of one language without characters that no page can show, and
 * the few words that stand in the files and not in the document.
 */
package cuofeng.results.export;
