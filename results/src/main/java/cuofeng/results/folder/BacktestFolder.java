package cuofeng.results.folder;

import cuofeng.simulator.outcome.BacktestOutcome;
import cuofeng.simulator.outcome.BacktestOutcome.Day;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The folder of a backtest: {@code backtest.csv}, one row per forecast day, in units of 100 million parcels. */
public final class BacktestFolder {

    private static final String FORECAST = "backtest.csv";

    private BacktestFolder() {}

    /**
     * Writes the forecast, or nothing.
     *
     * @param dir created if it does not exist
     * @param overwrite whether the forecast of an earlier run may be replaced; other files in the folder stay in any case
     * @throws OutputExistsException if the folder holds anything and {@code overwrite} is false
     * @throws OutputFailedException if the file system refuses
     */
    public static void write(BacktestOutcome outcome, Path dir, boolean overwrite) {
        AtomicFolder.requireFree(dir, overwrite);
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write(FORECAST, out -> writeForecast(outcome, out));
            folder.publish(dir, overwrite, List.of(FORECAST));
        }
    }

    /** Four decimals: ten thousand parcels, one more digit than two sums of published volumes have. */
    private static void writeForecast(BacktestOutcome outcome, Writer out) throws IOException {
        out.write("date,delivered_mean,low,high\n");
        for (Day day : outcome.days()) {
            out.write(String.format(
                    Locale.ROOT, "%s,%.4f,%.4f,%.4f\n", day.date(), day.delivered(), day.low(), day.high()));
        }
    }
}
