package cuofeng.app.cli;

import cuofeng.app.usecase.AlternativeChoice;
import cuofeng.app.usecase.CompareAlternatives;
import cuofeng.app.usecase.Indifference;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.ScheduleSource;
import cuofeng.results.measure.Compared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cuofeng compare}. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private static final int MOST_REPLICATIONS = 1_000;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO[@PLAN]", descriptionKey = "option.alternatives")
    private List<String> arguments = List.of();

    @Option(
            names = "--plan",
            paramLabel = "RULE",
            split = ",",
            descriptionKey = "option.plans",
            converter = RuleConverter.class)
    private List<ScheduleSource.Rule> rules = List.of();

    @Option(names = "--schedule", paramLabel = "FILE", descriptionKey = "option.schedules")
    private List<Path> schedules = List.of();

    @Option(names = "--kpi", paramLabel = "ID[:SCOPE]", descriptionKey = "option.kpi", defaultValue = "backlog")
    private String kpi;

    @Option(
            names = "--indifference",
            paramLabel = "D|P%",
            descriptionKey = "option.indifference",
            converter = AmountConverter.class)
    private AmountConverter.Amount indifference;

    @Option(names = "--adjust", descriptionKey = "option.adjust")
    private boolean adjust;

    @Option(
            names = "--max-replications",
            paramLabel = "N",
            descriptionKey = "option.max-replications",
            converter = MostConverter.class)
    private Integer most;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private ResumeOption resume;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (most != null && indifference == null) {
            throw new ParameterException(spec.commandLine(), session.messages().text("usage.max-replications-of-what"));
        }
        if (adjust && indifference != null) {
            throw new ParameterException(spec.commandLine(), session.messages().text("usage.adjust-or-indifference"));
        }
        List<AlternativeChoice> choices = AlternativeChoice.of(arguments, plans());
        choices.stream().map(AlternativeChoice::scenario).distinct().forEach(session::noteShadowedFolder);
        Output target = output.output(
                        choices.get(0).scenario(),
                        "-compare",
                        session.messages().language())
                .resuming(resume.resume());
        Compared compared = session.withProgress(progress -> new CompareAlternatives(progress)
                .run(choices, new CompareAlternatives.Ranking(kpi, adjust, zone()), target, sampling.sampling()));
        session.showComparison(compared, target, output.json());
        boolean gaveUp = compared.selection().isPresent() && !compared.isDecided();
        return gaveUp ? ExitCode.ANSWER_IS_NO : ExitCode.DONE;
    }

    /** Of the scenarios that name none themselves. */
    private List<ScheduleSource> plans() {
        List<ScheduleSource> plans = new ArrayList<>(rules);
        schedules.forEach(file -> plans.add(new ScheduleSource.File(file)));
        return plans.isEmpty() ? List.of(ScheduleSource.Rule.SHIP_AT_ONCE) : plans;
    }

    private Optional<Indifference> zone() {
        return Optional.ofNullable(indifference)
                .map(amount ->
                        new Indifference(amount.value(), amount.share(), most == null ? MOST_REPLICATIONS : most));
    }
}
