package cuofeng.app.cli;

import cuofeng.app.usecase.ExplainShipment;
import cuofeng.app.usecase.GivenPlan;
import cuofeng.app.usecase.OptimizeSchedule;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.ProgramFile;
import cuofeng.app.usecase.ScheduleSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Mixin
    private ProgramFileOptions programFile;

    @Mixin
    private GivenOptions given;

    @Option(names = "--explain", paramLabel = "SHIPMENT", descriptionKey = "option.explain")
    private String shipment;

    @Spec
    private CommandSpec spec;

    OptimizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language());
        Optional<ProgramFile> program = programFile.programFile(output.overwrite());
        GivenPlan start = given.plan(session.messages());
        if (shipment != null) {
            return explain(target, start);
        }
        OptimizeSchedule.Searched searched = session.withProgress(progress -> new OptimizeSchedule(progress)
                .run(scenario, target, seed.seed(), search.limit(), search.draws(), program, start, levers.choice()));
        boolean feasible = searched.summary().feasible();
        session.showSearch(searched, target, output.json());
        program.ifPresent(written -> session.showProgram(written, feasible));
        return feasible ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }

    /** Of the schedule that is given, else of the one that the last run left where this one would write. */
    private int explain(Output target, GivenPlan start) {
        if (start.releasedUntil().isPresent()) {
            throw new ParameterException(spec.commandLine(), session.messages().text("usage.explain-alone"));
        }
        Path file = start.schedule().orElseGet(() -> target.folder().resolve("schedule.csv"));
        ExplainShipment.Explained explained = session.withProgress(
                progress -> new ExplainShipment(progress).run(scenario, new ScheduleSource.File(file), shipment));
        if (output.json()) {
            session.console().result(ExplainJson.of(explained).stripTrailing());
        } else {
            ExplainText.lines(explained, session.messages()).forEach(session.console()::result);
        }
        return ExitCode.DONE;
    }
}
