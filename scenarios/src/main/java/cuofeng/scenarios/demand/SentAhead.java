package cuofeng.scenarios.demand;

/**
 * Presale goods that leave their shipper before the final payment.
 *
 * @param releaseSlot in which they are packed and leave
 * @param parcels expected, {@code > 0}
 */
public record SentAhead(int releaseSlot, double parcels) {}
