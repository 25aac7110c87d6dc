package cuofeng.scenarios.model;

import java.time.LocalDate;

/**
 * A dated change of capacity: from the start of {@code from} to the start of {@code to} the rate is multiplied by
 * {@code factor}. Overlapping surges multiply.
 *
 * @param from first day, inclusive
 * @param to last day, exclusive
 * @param factor {@code >= 0}; 1.2 is a fifth more
 */
public record Surge(LocalDate from, LocalDate to, double factor) {}
