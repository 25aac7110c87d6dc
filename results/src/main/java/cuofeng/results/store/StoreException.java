package cuofeng.results.store;

import java.nio.file.Path;

/** A store cannot be read or written. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file is no store of a run. */
        NO_STORE,
        /** A newer program wrote it. */
        TOO_NEW,
        /** Another process writes it. */
        IN_USE,
        /** The database failed at work. */
        FAILED
    }

    private final Reason reason;
    private final String file;
    private final String detail;

    StoreException(Reason reason, Path file, String detail, Throwable cause) {
        super("%s: %s (%s)".formatted(file, reason, detail), cause);
        this.reason = reason;
        this.file = file.toString();
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** As it was named. */
    public String file() {
        return file;
    }

    /** What the database says, or which versions are known; in English, one line. */
    public String detail() {
        return detail;
    }
}
