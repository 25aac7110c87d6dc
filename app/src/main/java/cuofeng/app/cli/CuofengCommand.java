package cuofeng.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; does nothing without a command. */
@Command(name = CuofengCommand.NAME)
final class CuofengCommand implements Runnable {

    static final String NAME = "cuofeng";

    /** How a user types it at the top of the repository. */
    static final String LAUNCHER = "./cuofeng";

    private final Session session;

    @Spec
    private CommandSpec spec;

    private CuofengCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), session.messages().text("usage.no-command"));
    }

    /** The whole command line interface. */
    static CommandLine of(Session session) {
        CommandLine commandLine = new CommandLine(new CuofengCommand(session));
        commandLine.addMixin("common", session.common());
        commandLine.addSubcommand(new PlanCommand(session));
        commandLine.addSubcommand(new SimulateCommand(session));
        commandLine.addSubcommand(new OptimizeCommand(session));
        commandLine.addSubcommand(new BacktestCommand(session));
        commandLine.addSubcommand(new CheckResolutionCommand(session));
        commandLine.addSubcommand(new StressCommand(session));
        commandLine.addSubcommand(new SweepCommand(session));
        commandLine.addSubcommand(new SizeCommand(session));
        commandLine.addSubcommand(new ValidateCommand(session));
        commandLine.addSubcommand(new CompareCommand(session));
        commandLine.addSubcommand(new DiffCommand(session));
        commandLine.addSubcommand(
                new CommandLine(new ScenariosCommand(session)).addSubcommand(new ScenariosCommand.Export(session)));
        commandLine.addSubcommand(new VersionCommand(session));
        commandLine.setResourceBundle(session.messages().bundle());
        return commandLine;
    }
}
