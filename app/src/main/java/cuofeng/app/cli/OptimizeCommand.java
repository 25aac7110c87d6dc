package cuofeng.app.cli;

import cuofeng.app.usecase.OptimizeSchedule;
import cuofeng.app.usecase.Output;
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

    @Mixin
    private LeverOptions levers;

    OptimizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language());
        OptimizeSchedule.Searched searched = session.withProgress(progress ->
                new OptimizeSchedule(progress).run(scenario, target, seed.seed(), search.limit(), levers.choice()));
        session.showSearch(searched, target, output.json());
        return searched.summary().feasible() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
