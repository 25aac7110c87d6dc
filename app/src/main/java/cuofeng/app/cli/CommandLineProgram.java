package cuofeng.app.cli;

import cuofeng.results.report.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;

/** The program behind {@code main}: arguments in, exit code out. Use once. */
public final class CommandLineProgram {

    private final Console console;
    private final Locale locale;
    private final AtomicBoolean finished = new AtomicBoolean();
    private volatile Messages messages = new Messages(Language.EN);

    /** @param locale of the user; its language is spoken unless {@code --lang} asks for another */
    public CommandLineProgram(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    /** Runs one command; never throws. */
    public int run(String... arguments) {
        List<String> args = List.of(arguments);
        messages = new Messages(Languages.choose(args, locale));
        Failures failures = new Failures(console, messages, args);
        CommandLine commandLine = CuofengCommand.of(new Session(console, messages, new CommonOptions()));
        commandLine.getCommandSpec().exitCodeOnExecutionException(ExitCode.BUG);
        commandLine.setOut(console.resultWriter());
        commandLine.setErr(console.messageWriter());
        commandLine.setParameterExceptionHandler((e, unparsed) -> failures.badUsage(e));
        commandLine.setExecutionExceptionHandler((e, at, parsed) -> failures.failed(e));
        int exitCode = execute(commandLine, failures, arguments);
        try {
            console.flush();
        } catch (IOException e) {
            exitCode = failures.outputLost(e);
        }
        finished.set(true);
        return exitCode;
    }

    private static int execute(CommandLine commandLine, Failures failures, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failures.failed(e);
        }
    }

    /** Called when the process is told to stop; says so unless the work was done. */
    public void interrupted() {
        if (!finished.get()) {
            console.message("");
            console.message(messages.text("interrupted"));
        }
    }
}
