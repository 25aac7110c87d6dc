package cuofeng.app.cli;

import cuofeng.app.usecase.Refusal;
import cuofeng.app.usecase.RunJournal;
import cuofeng.results.report.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private volatile Failures said;

    /** @param locale of the user; its language is spoken unless {@code --lang} asks for another */
    public CommandLineProgram(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
        this.said = new Failures(console, messages, List.of());
    }

    /** Runs one command; never throws. */
    public int run(String... arguments) {
        List<String> args = List.of(arguments);
        messages = new Messages(Languages.choose(args, locale));
        Failures failures = new Failures(console, messages, args);
        said = failures;
        CommandLine commandLine = CuofengCommand.of(new Session(console, messages, new CommonOptions(), watch));
        commandLine.getCommandSpec().exitCodeOnExecutionException(ExitCode.BUG);
        commandLine.setOut(console.resultWriter());
        commandLine.setErr(console.messageWriter());
        commandLine.setParameterExceptionHandler((e, unparsed) -> failures.badUsage(e));
        commandLine.setExecutionExceptionHandler((e, at, parsed) -> failed(failures, e));
        int exitCode = execute(commandLine, failures, arguments);
        try {
            console.flush();
        } catch (IOException e) {
            exitCode = failures.outputLost(e);
        }
        finished.countDown();
        return exitCode;
    }

    private int execute(CommandLine commandLine, Failures failures, String... arguments) {
        try {
            return commandLine.execute(arguments);
        } catch (Error e) {
            return failed(failures, e);
        }
    }

    /** What was finished before something went wrong is not lost, and the user should know. */
    private int failed(Failures failures, Throwable thrown) {
        int exitCode = failures.failed(thrown);
        Optional<RunJournal> kept = watch.journal().filter(RunJournal::holdsWork);
        if (kept.isPresent() && exitCode != ExitCode.INTERRUPTED) {
            if (thrown instanceof Refusal) {
                failures.sayWhatIsKept(kept.get());
            } else {
                failures.sayHowToResume(kept.get());
            }
        }
        return exitCode;
    }

    /**
     * Called when the process is told to stop. A run that is being written, which takes seconds, is written to its end;
     * of one that is before that, finished replications stay in its journal and all else leaves nothing behind. Says what
     * happened unless all work was done.
     */
    public void interrupted() {
        if (finished.getCount() == 0) {
            return;
        }
        if (watch.isWriting() && finishesSoon()) {
            return;
        }
        watch.journal().ifPresent(RunJournal::close);
        console.message("");
        Optional<RunJournal> kept = watch.journal().filter(RunJournal::holdsWork);
        if (kept.isPresent()) {
            console.message(messages.text("interrupted.kept"));
            said.sayHowToResume(kept.get());
        } else {
            console.message(messages.text("interrupted"));
        }
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
