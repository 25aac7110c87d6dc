package cuofeng.app;

import cuofeng.app.cli.CommandLineProgram;
import cuofeng.app.cli.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.LogManager;

/** Starts the command line on the streams of the process. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        quietLibraries();
        CommandLineProgram program = new CommandLineProgram(Console.ofProcess(), Locale.getDefault());
        Runtime.getRuntime().addShutdownHook(new Thread(program::interrupted, "interrupted"));
        System.exit(program.run(args));
    }

    private static void quietLibraries() {
        try (InputStream configuration = Main.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException("logging.properties of the program cannot be read", e);
        }
    }
}
