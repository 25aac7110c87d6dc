package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whole days from one to another, both included: how days are written on the command line and in bulletins.
 *
 * @param to not before {@code from}
 */
public record DaySpan(LocalDate from, LocalDate to) {

    public DaySpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("day span: to (%s) must not precede from (%s)".formatted(to, from));
        }
    }

    /** Number of days, {@code >= 1}. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** As it is typed: {@code 2022-11-01..2022-11-20}. */
    @Override
    public String toString() {
        return from + ".." + to;
    }
}
