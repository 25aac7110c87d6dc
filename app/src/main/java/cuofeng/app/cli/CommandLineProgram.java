package cuofeng.app.cli;

import cuofeng.results.report.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** The program behind {@code main}: arguments in, exit code out. Use once. */
public final class CommandLineProgram {

    private static final long WRITING_SECONDS = 10;

    private final Console console;
    private final Locale locale;
    private final StepWatch watch = new StepWatch();
    private final CountDownLatch finished = new CountDownLatch(1);
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
        CommandLine commandLine = CuofengCommand.of(new Session(console, messages, new CommonOptions(), watch));
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
        finished.countDown();
        return exitCode;
    }

    private static int execute(CommandLine commandLine, Failures failures, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failures.failed(e);
        }
    }

    /**
     * Called when the process is told to stop. A run that is being written, which takes seconds, is written to its end;
     * whatever is before that leaves nothing behind. Says what happened unless all work was done.
     */
    public void interrupted() {
        if (finished.getCount() == 0) {
            return;
        }
        if (watch.isWriting() && finishesSoon()) {
            return;
        }
        console.message("");
        console.message(messages.text("interrupted"));
    }

    private boolean finishesSoon() {
        try {
            return finished.await(WRITING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
