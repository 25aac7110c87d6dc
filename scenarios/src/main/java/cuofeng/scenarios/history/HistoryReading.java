package cuofeng.scenarios.history;

import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.scenarios.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file of daily volumes.
 *
 * @param history present exactly if there is no problem
 * @param problems all that were found, by position; beyond 50 only their number
 */
public record HistoryReading(Optional<VolumeHistory> history, List<Problem> problems) {

    public HistoryReading {
        problems = List.copyOf(problems);
        if (history.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("history reading: history present (%s) with %d problems"
                    .formatted(history.isPresent(), problems.size()));
        }
    }
}
