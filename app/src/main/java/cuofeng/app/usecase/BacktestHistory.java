package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.scenarios.history.HistoryCsv;
import cuofeng.scenarios.history.HistoryReading;
import cuofeng.scenarios.history.ShippedHistory;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.simulator.history.Backtest;
import cuofeng.simulator.outcome.BacktestOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tests the view of a network as delay and capacity on a past season. */
public final class BacktestHistory {

    private final Progress progress;

    public BacktestHistory(Progress progress) {
        this.progress = progress;
    }

    /**
     * Learns from past days, forecasts later ones and writes the forecast.
     *
     * @param data file of daily volumes; the shipped one if there is none
     * @throws Refusal if the input or the output will not do; then nothing is written
     */
    public BacktestOutcome run(Optional<Path> data, BacktestPeriods periods, Output output) {
        output.requireWritable();

        progress.begin(Step.READ, 0);
        VolumeHistory history = read(data, periods);

        progress.begin(Step.FORECAST, 0);
        BacktestOutcome outcome = new Backtest(
                        periods.calibrate(), periods.forecast(), periods.seed(), periods.replications())
                .run(history);

        progress.begin(Step.WRITE, 0);
        output.write(outcome);
        return outcome;
    }

    private static VolumeHistory read(Optional<Path> data, BacktestPeriods periods) {
        byte[] bytes = data.map(BacktestHistory::bytes).orElseGet(ShippedHistory::bytes);
        // After reading: a path that is no file may have no name.
        String name = data.map(path -> path.getFileName().toString()).orElse(ShippedHistory.FILE);
        HistoryReading reading = HistoryCsv.read(name, bytes, periods.calibrate(), periods.forecast());
        return reading.history().orElseThrow(() -> Refusal.ofProblems(ReadScenario.lines(reading.problems())));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw Refusal.because(
                    e, Reason.UNREADABLE, path.toString(), e.getClass().getSimpleName());
        }
    }
}
