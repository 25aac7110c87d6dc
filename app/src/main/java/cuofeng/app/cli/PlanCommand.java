package cuofeng.app.cli;

import cuofeng.app.usecase.GivenPlan;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.PlanSeason;
import cuofeng.app.usecase.Sampling;
import cuofeng.app.usecase.SearchScope;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.RunResults;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    private PrecisionOptions precision;

    @Mixin
    private ResumeOption resume;

    @Spec
    private CommandSpec spec;

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
        Output target = output.output(scenario, session.messages().language()).resuming(resume.resume());
        Sampling asked = sampling.sampling(precision, spec.commandLine(), session.messages());
        GivenPlan start = given.plan(session.messages());
        SearchScope scope = new SearchScope(rounds, search.draws());
        RunResults results = session.withProgress(progress ->
                new PlanSeason(progress).run(scenario, target, asked, search.limit(), scope, start, levers.choice()));
        boolean precise = session.showRun(results, target, asked.precision(), output.json());
        boolean feasible =
                results.optimization().map(OptimizationSummary::feasible).orElse(true);
        return feasible && precise ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
