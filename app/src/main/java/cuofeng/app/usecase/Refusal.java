package cuofeng.app.usecase;

import java.util.List;

/**
 * A job that cannot be done as it was asked for, by no fault of the program. The reason and its details become a
 * sentence where the language is known.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and in brackets the details that go with it. */
    public enum Reason {
        /** Neither a shipped scenario nor a folder: what was asked for, the shipped names. */
        UNKNOWN_SCENARIO,
        /** The problems of {@link Refusal#problems()} were found: how many. */
        BAD_INPUT,
        /** The scenario has nothing to compute the schedule from: name of the schedule. */
        NO_SUCH_SCHEDULE,
        /** The scenario does not offer a lever: its name, the levers that it offers. */
        LEVER_NOT_OFFERED,
        /** Levers are on and there is a plan to start from: the levers. */
        LEVERS_WITH_SCHEDULE,
        /** Neither the scenario nor the user gives a target of a figure: the figures. */
        NO_TARGETS,
        /** Capacity cannot be confirmed by a single replication. */
        ONE_REPLICATION,
        /** A figure that a target is for does not exist in the scenario: the target. */
        TARGET_WITHOUT_FIGURE,
        /** No scenario in the output folder can extend the given one: that, how it would be named. */
        CANNOT_EXTEND,
        /** No shipment has this name: what was asked for. */
        UNKNOWN_SHIPMENT,
        /** No shipment has this name, but some have one like it: what was asked for, those. */
        UNKNOWN_SHIPMENT_NEAR,
        /** A time lies outside the simulated days: the time, their start, their end. */
        TIME_OUTSIDE_SEASON,
        /** No hub has this id: what was asked for, a hint. */
        UNKNOWN_HUB,
        /** An outlet was named where a hub is wanted: its id. */
        OUTLET_NOT_HUB,
        /** No parcel passes a hub: its id. */
        NO_TRAFFIC,
        /** A sweep has too many points: how many, how many are allowed. */
        TOO_MANY_POINTS,
        /** What is to be compared is named twice: its name. */
        NAMED_TWICE,
        /** One alternative cannot be compared: its name. */
        NOTHING_TO_COMPARE,
        /** A plan is neither a rule nor a file: what was asked for, a hint. */
        UNKNOWN_PLAN,
        /** The catalogue has no such figure: what was asked for, a hint. */
        UNKNOWN_KPI,
        /** A figure has no better direction: its name. */
        KPI_WITHOUT_DIRECTION,
        /** No alternative has the figure: its name, a hint. */
        KPI_NOT_FOUND,
        /** A replication lacks the figure: its name. */
        KPI_INCOMPLETE,
        /** An indifference is a share of a mean that is 0: the figure. */
        SHARE_OF_NOTHING,
        /** A file that was named cannot be read: the file, what the system says. */
        UNREADABLE,
        /** A lot size means more lots than there is room for: lot size, lots that there may be, lots that there is room for. */
        TOO_MANY_LOTS,
        /** Work of an interrupted run is kept and nobody asked to go on from it: the journal, finished replications in it. */
        JOURNAL_EXISTS,
        /** A figure has no such scope in this scenario: the scope, the figure, scopes that it has. */
        NO_SUCH_SCOPE,
        /** The output folder cannot be made or written: the folder, what the system says. */
        OUTPUT_NOT_WRITABLE,
        /** A file to be written exists and may not be replaced: the file. */
        FILE_EXISTS,
        /** A file cannot be made: the file, what the system says. */
        FILE_NOT_WRITABLE
    }

    private final Reason reason;
    private final List<String> details;
    private final List<String> problems;

    private Refusal(Reason reason, List<String> details, List<String> problems, Throwable cause) {
        super(reason + " " + details, cause);
        this.reason = reason;
        this.details = List.copyOf(details);
        this.problems = List.copyOf(problems);
    }

    public static Refusal of(Reason reason, String... details) {
        return new Refusal(reason, List.of(details), List.of(), null);
    }

    public static Refusal because(Throwable cause, Reason reason, String... details) {
        return new Refusal(reason, List.of(details), List.of(), cause);
    }

    /** All that is wrong with the files that went in, each as {@code file:line:column: message}. */
    public static Refusal ofProblems(List<String> problems) {
        return new Refusal(Reason.BAD_INPUT, List.of(Integer.toString(problems.size())), problems, null);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> details() {
        return details;
    }

    /** In the order of the files; empty for every reason but {@link Reason#BAD_INPUT}. */
    public List<String> problems() {
        return problems;
    }
}
