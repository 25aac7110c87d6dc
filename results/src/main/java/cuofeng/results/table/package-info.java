/**
 * Tidy tables, one row an observation, and their CSV files.
 *
 * <p>Main types: {@link cuofeng.results.table.KpiTable}, {@link cuofeng.results.table.BacklogTable} and
 * {@link cuofeng.results.table.CsvWriter}. The only package that knows Tablesaw; column types are declared, never
 * guessed.
 */
package cuofeng.results.table;
