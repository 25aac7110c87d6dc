package cuofeng.app;

import cuofeng.app.cli.CommandLineProgram;
import cuofeng.app.cli.Console;
import java.util.Locale;

/** Starts the command line on the streams of the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Console console = Console.ofProcess();
        CommandLineProgram program = new CommandLineProgram(console, Locale.getDefault());
        Thread onInterrupt = new Thread(program::interrupted, "interrupted");
        Runtime.getRuntime().addShutdownHook(onInterrupt);
        int exitCode = program.run(args);
        System.exit(exitCode);
    }
}
