package cuofeng.app.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days of a season are asked for.
 *
 * @param day empty for all
 */
record DayChoice(Optional<LocalDate> day) {

    static final DayChoice ALL = new DayChoice(Optional.empty());
}
