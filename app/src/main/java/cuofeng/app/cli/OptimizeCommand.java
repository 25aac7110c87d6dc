package cuofeng.app.cli;

import cuofeng.app.usecase.OptimizeSchedule;
import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.ProgramFile;
import cuofeng.results.run.OptimizationSummary;
import java.util.Optional;
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
    private ProgramFileOptions programFile;

    OptimizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Output target = output.output(scenario, session.messages().language());
        Optional<ProgramFile> program = programFile.programFile(output.overwrite());
        OptimizationSummary summary = session.withProgress(
                progress -> new OptimizeSchedule(progress).run(scenario, target, seed.seed(), search.limit(), program));
        session.showSearch(summary, target, output.json());
        program.ifPresent(written -> session.showProgram(written, summary.feasible()));
        return summary.feasible() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }
}
