package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.app.usecase.SizeCapacity;
import cuofeng.app.usecase.SizeSettings;
import cuofeng.results.run.SizeSummary;
import cuofeng.scenarios.model.Targets.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng size}. */
@Command(name = "size")
final class SizeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Option(
            names = "--target",
            paramLabel = "KPI=LIMIT",
            descriptionKey = "option.target",
            converter = TargetConverter.class)
    private List<Target> targets = List.of();

    @Option(
            names = "--confidence",
            paramLabel = "P",
            descriptionKey = "option.confidence",
            defaultValue = "0.95",
            converter = ConfidenceConverter.class)
    private double confidence;

    @ArgGroup(exclusive = true)
    private Choice choice;

    @Option(
            names = "--training-replications",
            paramLabel = "N",
            descriptionKey = "option.training-replications",
            defaultValue = "5",
            converter = SmallCountConverter.class)
    private int trainingReplications;

    @Option(
            names = "--training-lot-size",
            paramLabel = "N",
            descriptionKey = "option.training-lot-size",
            converter = LotSizeConverter.class)
    private Integer trainingLotSize;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            descriptionKey = "option.evaluations",
            defaultValue = "200",
            converter = SmallCountConverter.class)
    private int evaluations;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private ResumeOption resume;

    /** One of the two. */
    static final class Choice {

        @Option(names = "--plan", paramLabel = "RULE", descriptionKey = "option.plan", converter = RuleConverter.class)
        private ScheduleSource.Rule plan;

        @Option(names = "--schedule", paramLabel = "FILE", descriptionKey = "option.size-schedule")
        private Path schedule;
    }

    SizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target =
                output.output(scenario, "-size", session.messages().language()).resuming(resume.resume());
        SizeSummary size = session.withProgress(progress ->
                new SizeCapacity(progress).run(scenario, source(), target, sampling.sampling(), settings()));
        session.showSize(size, target, output.json());
        return size.isEnough() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }

    private SizeSettings settings() {
        return new SizeSettings(
                targets,
                confidence,
                trainingReplications,
                trainingLotSize == null ? OptionalInt.empty() : OptionalInt.of(trainingLotSize),
                evaluations);
    }

    private ScheduleSource source() {
        if (choice == null) {
            return ScheduleSource.Rule.SHIP_AT_ONCE;
        }
        return choice.plan != null ? choice.plan : new ScheduleSource.File(choice.schedule);
    }
}
