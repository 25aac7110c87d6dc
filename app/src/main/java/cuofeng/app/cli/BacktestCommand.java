package cuofeng.app.cli;

import cuofeng.app.usecase.BacktestHistory;
import cuofeng.app.usecase.BacktestPeriods;
import cuofeng.app.usecase.Output;
import cuofeng.scenarios.model.DaySpan;
import cuofeng.simulator.outcome.BacktestOutcome;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cuofeng backtest}. */
@Command(name = "backtest")
final class BacktestCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "option.data")
    private Path data;

    @Option(
            names = "--calibrate",
            paramLabel = "FROM..TO",
            descriptionKey = "option.calibrate",
            defaultValue = "2022-06-08..2022-10-31",
            converter = DaySpanConverter.class)
    private DaySpan calibrate;

    @Option(
            names = "--forecast",
            paramLabel = "FROM..TO",
            descriptionKey = "option.forecast",
            defaultValue = "2022-11-01..2022-11-20",
            converter = DaySpanConverter.class)
    private DaySpan forecast;

    @Mixin
    private OutputOptions output;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.backtest-seed", defaultValue = "1")
    private long seed;

    @Option(
            names = "--replications",
            paramLabel = "N",
            descriptionKey = "option.backtest-replications",
            defaultValue = "1000",
            converter = SmallCountConverter.class)
    private int replications;

    BacktestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!forecast.from().isAfter(calibrate.to())) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.messages().text("usage.forecast-after", forecast.toString(), calibrate.toString()));
        }
        Output target = output.output("backtest", session.messages().language());
        BacktestPeriods periods = new BacktestPeriods(calibrate, forecast, seed, replications);
        BacktestOutcome outcome = session.withProgress(
                progress -> new BacktestHistory(progress).run(Optional.ofNullable(data), periods, target));
        session.showBacktest(outcome, target, output.json());
        return ExitCode.DONE;
    }
}
