/**
 * Published daily volumes of past seasons: reading them from CSV, and those that come with the program.
 *
 * <p>Main type: {@link cuofeng.scenarios.history.HistoryCsv}. As strict as reading a scenario: all problems at once, each
 * with its place. Knows nothing of how the figures are used but which days are needed.
 */
package cuofeng.scenarios.history;
