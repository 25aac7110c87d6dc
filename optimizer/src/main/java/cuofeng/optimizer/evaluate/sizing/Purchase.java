package cuofeng.optimizer.evaluate.sizing;

import java.time.LocalDate;

/**
 * What is bought at one place for one day.
 *
 * @param where id of the outlet or hub; for vehicles {@code from > to}, ids of hubs
 * @param amount in the unit of the kind
 * @param parcels of capacity that it adds to the day, in the scarcest stage where it adds to several
 * @param yuan what it costs
 */
public record Purchase(SurgeKind kind, String where, LocalDate day, double amount, double parcels, double yuan) {}
