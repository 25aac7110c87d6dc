package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.report.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Failures failures(String... args) {
        Console console = new Console(OutputStream.nullOutputStream(), err, false);
        return new Failures(console, new Messages(Language.EN), List.of(args));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBugComesWithTheLineThatReproducesIt() {
        int exitCode = failures("plan", "my season", "--seed", "7").failed(new IllegalStateException("lot (3): lost"));
        assertThat(exitCode).isEqualTo(70);
        assertThat(said())
                .contains("IllegalStateException: lot (3): lost")
                .contains("./cuofeng plan 'my season' --seed 7 [cuofeng ")
                .doesNotContain("\tat ");
    }

    @Test
    void theTraceIsShownOnRequestOnly() {
        failures("plan", "x", "--debug").failed(new IllegalStateException("x"));
        assertThat(said()).contains("\tat ");
    }

    @Test
    void tooLittleMemoryIsToldWithARemedy() {
        assertThat(failures("plan", "x").failed(new OutOfMemoryError("Java heap space")))
                .isEqualTo(70);
        assertThat(said()).contains("CUOFENG_JAVA_OPTS=-Xmx");
    }

    @Test
    void aReaderThatGoesAwayIsNoFailure() {
        assertThat(exitCodeWhenWritingFailsWith("Broken pipe")).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void resultsThatCannotBePrintedAre() {
        assertThat(exitCodeWhenWritingFailsWith("No space left on device")).isEqualTo(74);
        assertThat(said()).contains("No space left on device");
    }

    private int exitCodeWhenWritingFailsWith(String message) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        return new CommandLineProgram(new Console(failing, err, false), Locale.US).run("version");
    }

    @Test
    void namesFromFilesDoNotSteerTheTerminal() {
        new Console(OutputStream.nullOutputStream(), err, false).message("a\u001b[2Jb\r");
        assertThat(said()).isEqualTo("a\\u001b[2Jb\\u000d\n");
    }
}
