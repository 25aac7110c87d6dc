package cuofeng.scenarios.schedule;

import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a schedule file.
 *
 * @param schedule present exactly if there is no problem
 * @param fixed parts of it whose rows say {@code yes} under {@code fixed}
 * @param problems all that were found, by position; beyond 50 only their number
 */
public record ScheduleReading(Optional<Schedule> schedule, FixedParts fixed, List<Problem> problems) {

    public ScheduleReading {
        problems = List.copyOf(problems);
        if (schedule.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("schedule reading: schedule present (%s) with %d problems"
                    .formatted(schedule.isPresent(), problems.size()));
        }
    }
}
