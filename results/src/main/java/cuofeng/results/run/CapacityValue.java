package cuofeng.results.run;

import java.time.LocalDateTime;

/**
 * What more capacity would be worth by the prices that the bound was certified with.
 *
 * @param node id of a hub or outlet, or {@code from > to} for room on a lane; a hub's capacity rises in all its stages
 * @param slotStart local start of the decision slot
 * @param savedParcelHours weighted parcel-hours of planned backlog that 1,000 parcels per hour more in this slot would
 *     save, {@code > 0}; holds for small amounts, for the value falls as capacity grows
 */
public record CapacityValue(String node, LocalDateTime slotStart, double savedParcelHours) {}
