package cuofeng.simulator.outcome;

/**
 * How parcels were handed over in the whole simulation.
 *
 * @param toLockers parcels put into lockers
 * @param failedAttempts parcels times failed attempts at the door
 * @param prepositioned parcels sent ahead of their payment
 * @param extraVehicles line-haul vehicles that left besides the scheduled ones
 */
public record Handovers(long toLockers, long failedAttempts, long prepositioned, long extraVehicles) {}
