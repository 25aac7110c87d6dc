/**
 * The report as a PDF on A4: text, vector charts and fonts in one file.
 *
 * <p>Main type: {@link cuofeng.results.pdf.PdfReport}. The only package that knows Open HTML to PDF and PDFBox. It builds
 * a page of elements, never of text that is parsed, so nothing in a name can become markup.
 */
package cuofeng.results.pdf;
