package cuofeng.app.cli;

import cuofeng.app.usecase.ProgramVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cuofeng version}. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Session session;

    VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console().result(line());
        return ExitCode.DONE;
    }

    /** Program and Java, all that a report of a fault needs to name. */
    static String line() {
        return "cuofeng %s (Java %s)".formatted(ProgramVersion.read(), Runtime.version());
    }
}
