package cuofeng.app.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Takes everything, and remembers the first failure: a PrintWriter would only say that there was one. */
final class ForgivingOutput extends OutputStream {

    private final OutputStream target;
    private boolean readerGone;
    private IOException failure;

    ForgivingOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (readerGone || failure != null) {
            return;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            // Java tells the kind of failure only in the text.
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                readerGone = true;
            } else {
                failure = e;
            }
        }
    }

    /** Throws the failure, if there was one; a reader that has gone away is none. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
