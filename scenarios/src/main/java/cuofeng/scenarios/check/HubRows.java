package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Scenario;

/** Where hubs stand in the files: gateways are hubs of the model and a list of their own in the files. */
final class HubRows {

    private HubRows() {}

    /**
     * Path of a hub, such as {@code hubs[3]} or {@code gateways[0]}.
     *
     * @param hub position in the scenario, where gateways follow the other hubs
     */
    static String path(Scenario scenario, int hub) {
        long others = scenario.hubs().stream().filter(h -> !h.isGateway()).count();
        return hub < others ? "hubs[%d]".formatted(hub) : "gateways[%d]".formatted(hub - others);
    }

    /** Position of a hub in the scenario, or -1. */
    static int indexOf(Scenario scenario, String id) {
        return scenario.hubs().stream().map(Hub::id).toList().indexOf(id);
    }
}
