package cuofeng.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes: results to standard output, messages to standard error. Always UTF-8 and {@code \n}.
 * Control characters, which could come from a scenario's names, are written visibly so that no file steers a terminal.
 */
public final class Console {

    private final ForgivingOutput resultBytes;
    private final PrintWriter results;
    private final PrintWriter messages;
    private final boolean terminal;

    /** @param terminal whether someone watches the messages, so that a line may be rewritten */
    public Console(OutputStream results, OutputStream messages, boolean terminal) {
        this.resultBytes = new ForgivingOutput(results);
        this.results = writer(resultBytes);
        this.messages = writer(messages);
        this.terminal = terminal;
    }

    private static PrintWriter writer(OutputStream bytes) {
        return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /** Streams of this process. Java 17 cannot ask whether standard error is a terminal: the launcher tells. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("cuofeng.terminal"));
    }

    boolean isTerminal() {
        return terminal;
    }

    /** A line of the result, or several. */
    void result(String text) {
        results.print(visible(text) + "\n");
        results.flush();
    }

    /** A line that is not the result. */
    void message(String text) {
        messages.print(visible(text) + "\n");
        messages.flush();
    }

    /** Replaces the current line of the terminal; an empty one clears it. */
    void rewrite(String line) {
        messages.print("\r\u001b[K" + visible(line));
        messages.flush();
    }

    void trace(Throwable thrown) {
        thrown.printStackTrace(messages);
        messages.flush();
    }

    /** For picocli, which lays out its help itself. */
    PrintWriter resultWriter() {
        return results;
    }

    PrintWriter messageWriter() {
        return messages;
    }

    /**
     * Writes out what is buffered.
     *
     * @throws IOException if results were lost; a reader that went away, as in {@code | head}, had all it wanted
     */
    void flush() throws IOException {
        results.flush();
        messages.flush();
        resultBytes.throwFailure();
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                visible.append("\\u%04x".formatted((int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
