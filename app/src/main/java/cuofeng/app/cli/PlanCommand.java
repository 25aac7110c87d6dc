package cuofeng.app.cli;

import cuofeng.app.usecase.GivenPlan;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.PlanSeason;
import cuofeng.app.usecase.SearchScope;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng plan}. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private SearchOptions search;

    @Mixin
    private LeverOptions levers;

    @Mixin
    private GivenOptions given;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            descriptionKey = "option.rounds",
            defaultValue = "3",
            converter = RoundCountConverter.class)
    private int rounds;

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language());
        GivenPlan start = given.plan(session.messages());
        SearchScope scope = new SearchScope(rounds, search.draws());
        RunResults results = session.withProgress(progress -> new PlanSeason(progress)
                .run(scenario, target, sampling.sampling(), search.limit(), scope, start, levers.choice()));
        session.showRun(results, target, output.json());
        boolean feasible =
                results.optimization().map(OptimizationSummary::feasible).orElse(true);
        return feasible ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
