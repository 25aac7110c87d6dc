package cuofeng.simulator.journal;

import java.util.Optional;

/**
 * Whose work a journal keeps. Work of another run has no place in it.
 *
 * @param program version of the program with a fingerprint of its code: other code may give other figures
 * @param command that the run belongs to, such as {@code simulate}
 * @param scenario fingerprint of what goes in
 * @param seed master seed of all draws
 */
public record JournalHeader(String program, String command, String scenario, long seed) {

    /** The first component in which two runs differ, by its name. */
    Optional<String> differenceFrom(JournalHeader other) {
        if (!command.equals(other.command)) {
            return Optional.of("command");
        }
        if (!scenario.equals(other.scenario)) {
            return Optional.of("scenario");
        }
        if (seed != other.seed) {
            return Optional.of("seed");
        }
        return program.equals(other.program) ? Optional.empty() : Optional.of("program");
    }
}
