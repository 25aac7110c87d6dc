package cuofeng.app.cli;

import cuofeng.app.usecase.ReadScenario;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Problem;
import cuofeng.scenarios.yaml.Reading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cuofeng validate}: problems are what is asked for here, so they are the result. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "option.scenario")
    private String scenario;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.noteShadowedFolder(scenario);
        Reading reading = ReadScenario.check(scenario);
        for (Problem problem : reading.problems()) {
            session.console().result(problem.toString());
        }
        if (reading.scenario().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Scenario valid = reading.scenario().get();
        session.console()
                .result(session.messages()
                        .text(
                                "validate.fine",
                                valid.id(),
                                session.messages().language().of(valid.title()),
                                valid.hubs().size(),
                                valid.outlets().size(),
                                valid.lanes().size(),
                                valid.shippers().size()));
        return ExitCode.DONE;
    }
}
