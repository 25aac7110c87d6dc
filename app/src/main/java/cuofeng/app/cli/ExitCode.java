package cuofeng.app.cli;

/** Exit codes of the program. 3 belongs to the JVM; 130 comes from it when Ctrl-C ends the process. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Bad usage or input. */
    public static final int BAD_INPUT = 2;
    /** Ran, but the answer is no. */
    public static final int ANSWER_IS_NO = 4;
    /** Our own bug. */
    public static final int BUG = 70;
    /** The output cannot be made. */
    public static final int NO_OUTPUT = 73;
    /** Input or output failed midway. */
    public static final int IO_FAILED = 74;
    /** Another process is at work on the same run. */
    public static final int IN_USE = 75;
    /** Work was ended from outside; the JVM gives 130 or 143 by itself, whatever the work returns. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
