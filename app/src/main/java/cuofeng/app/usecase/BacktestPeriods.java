package cuofeng.app.usecase;

import cuofeng.scenarios.model.DaySpan;

/**
 * Which days a backtest learns from and forecasts, and how often for its intervals.
 *
 * @param forecast after {@code calibrate}
 * @param replications {@code >= 1}
 */
public record BacktestPeriods(DaySpan calibrate, DaySpan forecast, long seed, int replications) {}
