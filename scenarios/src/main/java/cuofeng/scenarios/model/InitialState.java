package cuofeng.scenarios.model;

import java.util.List;

/**
 * What is in the network at the first simulated midnight. Parcels count as ordered and collected before it.
 *
 * @param backlog parcels that wait in nodes
 * @param inTransit parcels on lanes and feeders
 */
public record InitialState(List<Backlog> backlog, List<InTransit> inTransit) {

    public static final InitialState EMPTY = new InitialState(List.of(), List.of());

    public InitialState {
        backlog = List.copyOf(backlog);
        inTransit = List.copyOf(inTransit);
    }

    /**
     * Parcels that wait in a stage.
     *
     * @param node id of the hub or outlet
     * @param stage name of a stage of the hub, {@code vehicle}, or {@code delivery} in an outlet
     * @param outlet id of the outlet that is to deliver them
     * @param ageHours since they were ordered, {@code >= 0}
     */
    public record Backlog(String node, String stage, String outlet, long parcels, double ageHours) {}

    /**
     * Parcels on their way to a node.
     *
     * @param node id of the hub or outlet where they arrive
     * @param outlet id of the outlet that is to deliver them
     * @param ageHours since they were ordered, {@code >= 0}
     * @param arrivesInHours after the first midnight, {@code >= 0}
     */
    public record InTransit(String node, String outlet, long parcels, double ageHours, double arrivesInHours) {}
}
