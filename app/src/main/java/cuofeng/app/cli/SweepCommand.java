package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.app.usecase.SweepScenario;
import cuofeng.simulator.design.Design;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cuofeng sweep}. */
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Option(names = "--vary", paramLabel = "KEY=FROM..TO/N", required = true, descriptionKey = "option.vary")
    private List<String> vary;

    @Option(
            names = "--design",
            paramLabel = "NAME",
            descriptionKey = "option.design",
            converter = DesignConverter.class)
    private Design design = Design.GRID;

    @Option(
            names = "--points",
            paramLabel = "N",
            descriptionKey = "option.points",
            converter = SmallCountConverter.class)
    private Integer points;

    @Option(
            names = "--plan",
            paramLabel = "RULE",
            descriptionKey = "option.sweep-plan",
            converter = RuleConverter.class)
    private ScheduleSource.Rule rule = ScheduleSource.Rule.SHIP_AT_ONCE;

    @Option(names = "--kpi", paramLabel = "ID", split = ",", descriptionKey = "option.kpi")
    private List<String> kpis = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private ResumeOption resume;

    SweepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (points != null && design == Design.GRID) {
            throw new ParameterException(spec.commandLine(), session.messages().text("usage.points-of-design"));
        }
        session.noteShadowedFolder(scenario);
        Output target =
                output.output(scenario, "-sweep", session.messages().language()).resuming(resume.resume());
        SweepScenario.Question question = new SweepScenario.Question(
                vary, design, points == null ? OptionalInt.empty() : OptionalInt.of(points), rule, kpis);
        SweepScenario.Swept swept = session.withProgress(
                progress -> new SweepScenario(progress).run(scenario, question, target, sampling.sampling()));
        session.showSweep(swept, target, output.json());
        return ExitCode.DONE;
    }
}
