package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.source.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a scenario folder.
 *
 * @param scenario present exactly if there is no problem
 * @param problems all that were found, by file and position; beyond 50 only their number
 * @param bases names of the folders that are extended, nearest first
 * @param sha256 hash of all files read, in hexadecimal; the same whatever the line ends
 */
public record Reading(Optional<Scenario> scenario, List<Problem> problems, List<String> bases, String sha256) {

    public Reading {
        problems = List.copyOf(problems);
        bases = List.copyOf(bases);
        if (scenario.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "reading: scenario present (%s) with %d problems".formatted(scenario.isPresent(), problems.size()));
        }
    }
}
