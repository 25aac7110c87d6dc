package cuofeng.scenarios.model;

/**
 * Short transport between a shipper or outlet and its hub; always has room.
 *
 * @param transitHours mean, {@code > 0}
 * @param cv coefficient of variation of the lognormal transit time, {@code >= 0}; draws below half the mean count as
 *     half the mean
 */
public record Feeder(double transitHours, double cv) {}
