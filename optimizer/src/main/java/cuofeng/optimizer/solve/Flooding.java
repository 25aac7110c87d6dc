package cuofeng.optimizer.solve;

/**
 * A node that a plan fills above its storage limit, at the slot where it is fullest.
 *
 * @param node id of the hub or outlet
 * @param slot number of the slot; may lie after the season, where the last releases drain
 * @param parcelsAboveLimit {@code > 0}
 * @param slots number of slots with more than the limit
 */
public record Flooding(String node, int slot, double parcelsAboveLimit, int slots) {}
