package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.planning.Pins;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.schedule.ScheduleReading;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan to start the search from.
 *
 * @param schedule file such as a run leaves behind; rows that it marks as fixed stay
 * @param releasedUntil what it releases in slots that begin before this local time has left already and stays, too; nothing
 *     else may then be released in these slots. Needs a schedule
 */
public record GivenPlan(Optional<Path> schedule, Optional<LocalDateTime> releasedUntil) {

    /** The season is planned for the first time. */
    public static final GivenPlan NONE = new GivenPlan(Optional.empty(), Optional.empty());

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    public GivenPlan {
        if (releasedUntil.isPresent() && schedule.isEmpty()) {
            throw new IllegalArgumentException(
                    "given plan: released until (%s) without a schedule".formatted(releasedUntil.get()));
        }
    }

    /**
     * Levers are chosen without knowing what of an earlier plan stays, and a plan made with levers bought stands in another
     * network.
     *
     * @throws Refusal if there is a plan to start from and a lever is on
     */
    void requireNoneOf(Set<LeverKind> on) {
        if (schedule.isPresent() && !on.isEmpty()) {
            String names = on.stream().map(LeverKind::id).collect(Collectors.joining(", "));
            throw Refusal.of(Reason.LEVERS_WITH_SCHEDULE, names);
        }
    }

    /**
     * Reads the plan.
     *
     * @throws Refusal if the file cannot be read or has problems, or the time lies outside the season
     */
    StartPlan start(Shipments shipments) {
        if (schedule.isEmpty()) {
            return StartPlan.NONE;
        }
        int earliest = releasedUntil.map(time -> earliestSlot(shipments, time)).orElse(0);
        ScheduleReading reading = new ScheduleSource.File(schedule.get()).read(shipments);
        Schedule given = reading.schedule().orElseThrow();
        return new StartPlan(Optional.of(given), Pins.of(shipments, given, reading.fixed()::contains, earliest));
    }

    /**
     * What the plan says, in short: the digest of its file and the time.
     *
     * @throws Refusal if the file cannot be read
     */
    String fingerprint() {
        return "given=%s released_until=%s"
                .formatted(
                        schedule.map(file -> new ScheduleSource.File(file).sha256())
                                .orElse("none"),
                        releasedUntil.map(MINUTE::format).orElse("none"));
    }

    /** A slot that has begun by then has left. */
    private static int earliestSlot(Shipments shipments, LocalDateTime time) {
        TimeAxis axis = shipments.scenario().season().timeAxis();
        long millis = axis.millis(time);
        if (millis < 0 || millis > axis.endMillis()) {
            throw Refusal.of(
                    Reason.TIME_OUTSIDE_SEASON,
                    MINUTE.format(time),
                    MINUTE.format(axis.local(0)),
                    MINUTE.format(axis.local(axis.endMillis())));
        }
        return axis.slotOf(millis + axis.slotMillis() - 1);
    }
}
