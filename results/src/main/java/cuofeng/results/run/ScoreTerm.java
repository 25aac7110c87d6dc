package cuofeng.results.run;

/**
 * One constraint of the optimized plan's score.
 *
 * @param name as in files, such as {@code held}
 * @param level {@code hard}, {@code medium} or {@code soft}; no amount of a lower level makes up for any of an upper one
 * @param unit {@code parcel_slots}, weighted {@code parcel_hours} or {@code yuan}, by level
 * @param value {@code >= 0}, less is better
 */
public record ScoreTerm(String name, String level, String unit, double value) {}
