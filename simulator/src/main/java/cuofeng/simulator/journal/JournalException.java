package cuofeng.simulator.journal;

import java.nio.file.Path;

/** A journal that cannot be used; {@link #kind()} says why. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        /** The file cannot be made or opened. */
        NOT_WRITABLE,
        /** Another process has it open. */
        IN_USE,
        /** Something else has the name. */
        NOT_A_JOURNAL,
        /** It keeps the work of another run. */
        OF_ANOTHER_RUN,
        /** The disk refused midway; what was kept before lasts. */
        FAILED,
        /** The program is being stopped. */
        CLOSED
    }

    private final Kind kind;
    private final transient Path file;
    private final String reason;
    private final int kept;

    JournalException(Kind kind, Path file, String reason, int kept, Throwable cause) {
        super("journal %s: %s %s".formatted(file, kind, reason), cause);
        this.kind = kind;
        this.file = file;
        this.reason = reason;
        this.kept = kept;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }

    /** What the system says, or in which respect the run is another: {@code program}, {@code scenario}, … */
    public String reason() {
        return reason;
    }

    /** Records that last, in number. */
    public int kept() {
        return kept;
    }
}
