package cuofeng.scenarios.model;

/**
 * Another way between two hubs: a share of the parcels goes by a transit hub, and by the quickest lanes to and from it.
 *
 * @param from id of the hub that collects the parcels
 * @param to id of the hub that feeds their outlets
 * @param via id of the transit hub
 * @param share of the parcels from {@code from} to {@code to}, (0, 1]; the shares of a pair add up to at most 1
 */
public record Route(String from, String to, String via, double share) {}
