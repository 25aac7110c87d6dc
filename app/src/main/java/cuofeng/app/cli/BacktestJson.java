package cuofeng.app.cli;

import cuofeng.results.json.JsonWriter;
import cuofeng.results.measure.BacktestScores;
import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.HoldOut;
import cuofeng.simulator.outcome.BacktestOutcome.MethodError;
import cuofeng.simulator.outcome.BacktestOutcome.Parameters;
import cuofeng.simulator.outcome.BacktestOutcome.Range;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A backtest for other programs: forecast, model, every test. Volumes in 100 million parcels, errors as shares. */
final class BacktestJson {

    private BacktestJson() {}

    static String of(BacktestOutcome outcome, Path folder) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("folder", folder.toString());
        root.put("calibrate", outcome.calibrate().toString());
        root.put("forecast", outcome.forecast().toString());
        root.put("seed", outcome.seed());
        root.put("replications", outcome.replications());
        root.put("unit", "100 million parcels");
        root.put(
                "interpolated",
                outcome.interpolated().stream().map(LocalDate::toString).toList());
        root.put("model", model(outcome.parameters()));
        root.put("widening", outcome.widening());
        root.put(
                "score",
                BacktestScores.published(outcome).map(BacktestJson::score).orElse(null));
        root.put("days", outcome.days().stream().map(BacktestJson::day).toList());
        root.put("tests", outcome.holdOuts().stream().map(BacktestJson::test).toList());
        return JsonWriter.pretty(root);
    }

    private static Map<String, Object> model(Parameters parameters) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("coverage", parameters.coverage());
        model.put("mean_delay_days", parameters.meanDelayDays());
        model.put("delay_shares", parameters.delayShares());
        model.put("knee", range(parameters.knee()));
        model.put("stretch", range(parameters.stretch()));
        return model;
    }

    private static Map<String, Object> range(Range range) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("estimate", range.estimate());
        entry.put("low", range.low());
        entry.put("high", range.high());
        return entry;
    }

    private static Map<String, Object> score(BacktestScores.OfForecast score) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("days", score.days());
        entry.put("mean_absolute_error", score.meanAbsolute());
        entry.put("within_interval", score.covered());
        entry.put("peak_published", score.publishedPeak().toString());
        entry.put("peak_forecast", score.forecastPeak().toString());
        return entry;
    }

    private static Map<String, Object> day(BacktestOutcome.Day day) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("date", day.date().toString());
        entry.put("collected", day.collected());
        entry.put("delivered_mean", day.delivered());
        entry.put("low", day.low());
        entry.put("high", day.high());
        entry.put("published", day.published());
        return entry;
    }

    private static Map<String, Object> test(HoldOut test) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", id(test.kind()));
        entry.put("days", test.span().toString());
        entry.put("published", test.days());
        entry.put("within_interval", test.covered());
        entry.put("peak_published", test.peak().toString());
        for (MethodError error : test.errors()) {
            Map<String, Object> method = new LinkedHashMap<>();
            method.put("mean_absolute_error", error.meanAbsolute());
            method.put("peak_forecast", error.peak().toString());
            entry.put(id(error.method()), method);
        }
        return entry;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
