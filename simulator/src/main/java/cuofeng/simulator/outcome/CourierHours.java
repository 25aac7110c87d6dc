package cuofeng.simulator.outcome;

/**
 * Hours of an outlet's couriers in the season.
 *
 * @param regular paid regular hours of all couriers together
 * @param overtime overtime hours of all couriers together
 * @param mostOfDay most hours that a courier works in a day
 * @param mostOvertimeOfDay most overtime hours of a courier in a day
 * @param mostOvertimeOfMonth most overtime hours of a courier in a calendar month of the simulation
 * @param overLimit couriers × days on which one works more than the law allows; 0 expected
 */
public record CourierHours(
        double regular,
        double overtime,
        double mostOfDay,
        double mostOvertimeOfDay,
        double mostOvertimeOfMonth,
        double overLimit) {

    /** Labour Law of the PRC, article 36. */
    public static final double LEGAL_REGULAR_HOURS_OF_DAY = 8;

    /** Labour Law of the PRC, article 41. */
    public static final double LEGAL_OVERTIME_HOURS_OF_DAY = 3;

    /** Labour Law of the PRC, article 41. */
    public static final double LEGAL_OVERTIME_HOURS_OF_MONTH = 36;

    /** Of a node without couriers. */
    public static final CourierHours NONE = new CourierHours(0, 0, 0, 0, 0, 0);
}
