package cuofeng.app.usecase;

import cuofeng.optimizer.solve.Effort;
import cuofeng.scenarios.model.Scenario;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When the search for a schedule ends.
 *
 * @param scoreCalculations after so many, or the scenario's count
 * @param wallClock after this time instead; the schedule then depends on the machine
 */
public record SearchLimit(OptionalLong scoreCalculations, Optional<Duration> wallClock) {

    Effort effort(Scenario scenario) {
        return wallClock
                .map(Effort::within)
                .orElseGet(() -> Effort.calculations(scoreCalculations.orElse(scenario.scoreCalculations())));
    }
}
