package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.StressHub;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng stress}. */
@Command(name = "stress")
final class StressCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Option(names = "--node", paramLabel = "HUB", descriptionKey = "option.node")
    private String node;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "option.day", converter = DateConverter.class)
    private LocalDate day;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "option.days", converter = StressDaysConverter.class)
    private Integer days;

    @Option(
            names = "--lot-size",
            paramLabel = "N",
            descriptionKey = "option.lot-size",
            converter = LotSizeConverter.class)
    private Integer lotSize;

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private ResumeOption resume;

    StressCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, "-stress", session.messages().language())
                .resuming(resume.resume());
        StressHub.Question question = new StressHub.Question(
                Optional.ofNullable(node), Optional.ofNullable(day), given(days), given(lotSize));
        StressHub.Stressed stressed = session.withProgress(
                progress -> new StressHub(progress).run(scenario, question, target, sampling.sampling()));
        session.showStress(stressed, target, output.json());
        return ExitCode.DONE;
    }

    private static OptionalInt given(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
