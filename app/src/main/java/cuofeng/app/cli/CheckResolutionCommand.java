package cuofeng.app.cli;

import cuofeng.app.usecase.CheckResolution;
import cuofeng.app.usecase.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng check-resolution}. */
@Command(name = "check-resolution")
final class CheckResolutionCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    @Option(
            names = "--lot-sizes",
            paramLabel = "N",
            split = ",",
            descriptionKey = "option.lot-sizes",
            converter = LotSizeConverter.class)
    private List<Integer> lotSizes = List.of();

    @Mixin
    private OutputOptions output;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private ResumeOption resume;

    CheckResolutionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(
                        scenario, "-resolution", session.messages().language())
                .resuming(resume.resume());
        CheckResolution.Checked checked = session.withProgress(
                progress -> new CheckResolution(progress).run(scenario, lotSizes, target, sampling.sampling()));
        session.showResolution(checked, target, output.json());
        return checked.resolution().own().passes() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
