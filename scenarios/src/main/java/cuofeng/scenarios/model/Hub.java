package cuofeng.scenarios.model;

import java.util.List;

/**
 * A sorting centre (分拨中心).
 *
 * @param id unique among hubs and outlets
 * @param region id of the region where it stands
 * @param stages in the order unload, screening, sorting, dispatch; a stage that is left out takes no time
 * @param storageLimitParcels parcels the hub can hold; above it the hub is flooded (爆仓)
 * @param surges dated changes of the rates of all its stages
 */
public record Hub(
        String id, Text name, String region, List<Stage> stages, long storageLimitParcels, List<Surge> surges) {
    public Hub {
        stages = List.copyOf(stages);
        surges = List.copyOf(surges);
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i - 1).kind().compareTo(stages.get(i).kind()) >= 0) {
                throw new IllegalArgumentException("hub (%s): stage %s must not come after %s"
                        .formatted(
                                id,
                                stages.get(i - 1).kind().id(),
                                stages.get(i).kind().id()));
            }
        }
    }
}
