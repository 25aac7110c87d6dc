/**
 * What is measured: every figure has a name, a unit, a formula and a source in one catalogue.
 *
 * <p>Main types: {@link cuofeng.results.measure.Measures}, the catalogue; {@link cuofeng.results.measure.KpiSheet}, its
 * values for all plans of a run with intervals; {@link cuofeng.results.measure.BacklogProfile} and
 * {@link cuofeng.results.measure.ReleaseProfile}, the series behind charts. Sums run in a fixed order, so figures are
 * the same to the last bit on any machine. No formatting here.
 */
package cuofeng.results.measure;
