package cuofeng.app.cli;

import cuofeng.app.usecase.Refusal;
import cuofeng.app.usecase.RunJournal;
import cuofeng.results.folder.OutputExistsException;
import cuofeng.results.folder.OutputFailedException;
import cuofeng.simulator.journal.JournalException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into sentences on standard error and an exit code. */
final class Failures {

    private static final Pattern PLAIN_WORD = Pattern.compile("[\\w./:=@%+,-]+");

    private final Console console;
    private final Messages messages;
    private final List<String> arguments;

    Failures(Console console, Messages messages, List<String> arguments) {
        this.console = console;
        this.messages = messages;
        this.arguments = arguments;
    }

    int badUsage(ParameterException e) {
        CommandLine at = e.getCommandLine();
        if (arguments.isEmpty()) {
            at.usage(at.getErr());
            return ExitCode.BAD_INPUT;
        }
        say(describe(e));
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(nearest -> say(messages.text("usage.did-you-mean", nearest)));
        }
        say(messages.text("usage.hint", at.getCommandSpec().qualifiedName()));
        return ExitCode.BAD_INPUT;
    }

    private String describe(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String key = unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.unknown-argument";
            return messages.text(key, unmatched.getUnmatched().get(0));
        }
        if (e instanceof MissingParameterException missing) {
            return messages.text(
                    "usage.missing",
                    missing.getMissing().stream().map(Failures::nameOf).collect(Collectors.joining(", ")));
        }
        if (e.getArgSpec() instanceof OptionSpec option && e.getValue() != null) {
            String name = option.longestName();
            return messages.text("usage.value", name, e.getValue(), messages.text("allowed." + name.substring(2)));
        }
        return e.getMessage();
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    int failed(Throwable thrown) {
        if (arguments.contains(CommonOptions.DEBUG)) {
            console.trace(thrown);
        }
        if (thrown instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (thrown instanceof OutputExistsException exists) {
            say(messages.text("failed.output-exists", exists.dir().toString()));
            return ExitCode.NO_OUTPUT;
        }
        if (thrown instanceof OutputFailedException failed) {
            say(messages.text("failed.write", failed.getMessage()));
            return ExitCode.IO_FAILED;
        }
        if (thrown instanceof JournalException journal) {
            return journalFailed(journal);
        }
        if (thrown instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() / (1024 * 1024);
            say(messages.text("failed.memory", Long.toString(megabytes)));
            return ExitCode.BUG;
        }
        say(messages.text("failed.bug", thrown.toString(), commandLine(), VersionCommand.line()));
        return ExitCode.BUG;
    }

    private int journalFailed(JournalException failure) {
        String file = failure.file().toString();
        return switch (failure.kind()) {
            case NOT_WRITABLE -> saying(ExitCode.NO_OUTPUT, "journal.not-writable", file, failure.reason());
            case NOT_A_JOURNAL -> saying(ExitCode.NO_OUTPUT, "journal.not-a-journal", file);
            case OF_ANOTHER_RUN ->
                saying(
                        ExitCode.NO_OUTPUT,
                        "journal.of-another-run",
                        file,
                        messages.text("journal.difference." + failure.reason()));
            case IN_USE -> saying(ExitCode.IN_USE, "journal.in-use", file);
            case FAILED -> saying(ExitCode.IO_FAILED, "journal.failed", file, failure.reason());
            // Whoever closed it has said so.
            case CLOSED -> ExitCode.INTERRUPTED;
        };
    }

    private int saying(int exitCode, String key, Object... details) {
        say(messages.text(key, details));
        return exitCode;
    }

    /** What a run that stopped has finished; something has to be changed before it can go on. */
    void sayWhatIsKept(RunJournal journal) {
        say(messages.text("journal.kept", journal.replications(), journal.file().toString()));
    }

    /** What a run that stopped has finished, and how to go on from there. */
    void sayHowToResume(RunJournal journal) {
        sayWhatIsKept(journal);
        List<String> again = new ArrayList<>(arguments);
        if (!again.contains(ResumeOption.NAME)) {
            again.add(ResumeOption.NAME);
        }
        say(messages.text("journal.go-on", commandLine(again)));
    }

    private int refused(Refusal refusal) {
        refusal.problems().forEach(console::message);
        String key =
                "refused." + refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        say(messages.text(key, refusal.details().toArray()));
        return switch (refusal.reason()) {
            case UNKNOWN_SCENARIO,
                    BAD_INPUT,
                    NO_SUCH_SCHEDULE,
                    LEVER_NOT_OFFERED,
                    LEVERS_WITH_SCHEDULE,
                    NO_TARGETS,
                    ONE_REPLICATION,
                    TARGET_WITHOUT_FIGURE,
                    CANNOT_EXTEND,
                    UNKNOWN_SHIPMENT,
                    UNKNOWN_SHIPMENT_NEAR,
                    TIME_OUTSIDE_SEASON,
                    UNKNOWN_HUB,
                    OUTLET_NOT_HUB,
                    NO_TRAFFIC,
                    TOO_MANY_POINTS,
                    NAMED_TWICE,
                    NOTHING_TO_COMPARE,
                    UNKNOWN_PLAN,
                    UNKNOWN_KPI,
                    KPI_WITHOUT_DIRECTION,
                    KPI_NOT_FOUND,
                    KPI_INCOMPLETE,
                    SHARE_OF_NOTHING,
                    UNREADABLE,
                    TOO_MANY_LOTS,
                    NO_SUCH_SCOPE -> ExitCode.BAD_INPUT;
            case JOURNAL_EXISTS, OUTPUT_NOT_WRITABLE, FILE_EXISTS, FILE_NOT_WRITABLE -> ExitCode.NO_OUTPUT;
        };
    }

    int outputLost(IOException e) {
        say(messages.text("failed.output", e.getMessage()));
        return ExitCode.IO_FAILED;
    }

    private void say(String sentence) {
        console.message(CuofengCommand.NAME + ": " + sentence);
    }

    /** The command as it can be typed again. */
    private String commandLine() {
        return commandLine(arguments);
    }

    private static String commandLine(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(CuofengCommand.LAUNCHER));
        for (String argument : arguments) {
            words.add(PLAIN_WORD.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'");
        }
        return String.join(" ", words);
    }
}
