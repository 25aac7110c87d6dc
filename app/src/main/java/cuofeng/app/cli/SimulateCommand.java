package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.Sampling;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.app.usecase.SimulateSchedule;
import cuofeng.results.run.RunResults;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cuofeng simulate}. */
@Command(name = "simulate")
final class SimulateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @ArgGroup(exclusive = true)
    private Choice choice;

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

    /** One of the two. */
    static final class Choice {

        @Option(names = "--plan", paramLabel = "RULE", descriptionKey = "option.plan", converter = RuleConverter.class)
        private ScheduleSource.Rule plan;

        @Option(names = "--schedule", paramLabel = "FILE", descriptionKey = "option.schedule")
        private Path schedule;
    }

    SimulateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language()).resuming(resume.resume());
        Sampling asked = sampling.sampling(precision, spec.commandLine(), session.messages());
        RunResults results =
                session.withProgress(progress -> new SimulateSchedule(progress).run(scenario, source(), target, asked));
        boolean precise = session.showRun(results, target, asked.precision(), output.json());
        return precise ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }

    private ScheduleSource source() {
        if (choice == null) {
            return ScheduleSource.Rule.SHIP_AT_ONCE;
        }
        return choice.plan != null ? choice.plan : new ScheduleSource.File(choice.schedule);
    }
}
