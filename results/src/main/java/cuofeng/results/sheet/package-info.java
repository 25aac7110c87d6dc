/**
 * The tables of a report as a workbook.
 *
 * <p>Main type: {@link cuofeng.results.sheet.Workbooks}. The only package that knows FastExcel.
 */
package cuofeng.results.sheet;
