package cuofeng.optimizer.solve;

import java.time.Duration;
import java.util.Optional;

/**
 * When the planner stops.
 *
 * @param scoreCalculations counted effort, {@code >= 1}; stopping by it gives the same plan on every machine. Phases
 *     without score calculations count what takes as long, roughly
 * @param wallClock if present, the clock alone decides and the plan may differ from run to run
 */
public record Effort(long scoreCalculations, Optional<Duration> wallClock) {

    public Effort {
        if (scoreCalculations < 1) {
            throw new IllegalArgumentException(
                    "effort: score calculations (%d) must be at least 1".formatted(scoreCalculations));
        }
        if (wallClock.isPresent() && wallClock.get().toMillis() < 1) {
            throw new IllegalArgumentException(
                    "effort: wall clock (%s) must be at least 1 ms".formatted(wallClock.get()));
        }
    }

    public static Effort calculations(long scoreCalculations) {
        return new Effort(scoreCalculations, Optional.empty());
    }

    public static Effort within(Duration wallClock) {
        return new Effort(Long.MAX_VALUE, Optional.of(wallClock));
    }
}
