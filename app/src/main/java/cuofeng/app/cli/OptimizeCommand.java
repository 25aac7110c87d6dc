package cuofeng.app.cli;

import cuofeng.app.usecase.OptimizeSchedule;
import cuofeng.app.usecase.Output;
import cuofeng.results.run.OptimizationSummary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cuofeng optimize}. */
@Command(name = "optimize")
final class OptimizeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SeedOption seed;

    @Mixin
    private SearchOptions search;

    OptimizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language());
        OptimizationSummary summary = session.withProgress(progress ->
                new OptimizeSchedule(progress).run(scenario, target, seed.seed(), search.limit(), search.draws()));
        session.showSearch(summary, target, output.json());
        return summary.feasible() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
