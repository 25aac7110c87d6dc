package cuofeng.app.cli;

import cuofeng.app.usecase.GivenPlan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The plan that a search starts from, and what of it stays. */
final class GivenOptions {

    @Option(names = "--schedule", paramLabel = "FILE", descriptionKey = "option.given-schedule")
    private Path schedule;

    @Option(
            names = "--released-until",
            paramLabel = "TIME",
            descriptionKey = "option.released-until",
            converter = LocalTimeConverter.class)
    private LocalDateTime releasedUntil;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    /** @throws ParameterException if there is a time without a schedule */
    GivenPlan plan(Messages messages) {
        if (releasedUntil != null && schedule == null) {
            throw new ParameterException(command.commandLine(), messages.text("usage.released-until-of-what"));
        }
        return new GivenPlan(Optional.ofNullable(schedule), Optional.ofNullable(releasedUntil));
    }
}
