package cuofeng.optimizer.solve;

import cuofeng.optimizer.planning.Pins;
import cuofeng.scenarios.model.Schedule;
import java.util.Optional;

/**
 * What a search knows of an earlier plan.
 *
 * @param given schedule that the search starts from, unless a fresh start is better
 * @param pins parts of it that stay
 */
public record StartPlan(Optional<Schedule> given, Pins pins) {

    /** The season is planned for the first time. */
    public static final StartPlan NONE = new StartPlan(Optional.empty(), Pins.NONE);
}
