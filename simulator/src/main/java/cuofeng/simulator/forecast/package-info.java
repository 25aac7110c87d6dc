/**
 * How far demand may turn out to lie from its forecast.
 *
 * <p>Main type: {@link cuofeng.simulator.forecast.ForecastDraw}. Shared by replications and by whoever plans for several
 * demands at once, so that both mean the same by it.
 */
package cuofeng.simulator.forecast;
