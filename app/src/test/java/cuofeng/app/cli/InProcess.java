package cuofeng.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Runs the command line without a process, as a user of a Chinese or an English system. */
final class InProcess {

    private InProcess() {}

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    static Result english(String... args) {
        return run(Locale.US, args);
    }

    static Result chinese(String... args) {
        return run(Locale.SIMPLIFIED_CHINESE, args);
    }

    private static Result run(Locale locale, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new CommandLineProgram(new Console(out, err, false), locale).run(args);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
