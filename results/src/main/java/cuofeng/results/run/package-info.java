/**
 * What a run leaves behind: each plan's schedule and outcomes, and where they came from.
 *
 * <p>Main type: {@link cuofeng.results.run.RunResults}. Records only; figures are computed in {@code measure}.
 */
package cuofeng.results.run;
