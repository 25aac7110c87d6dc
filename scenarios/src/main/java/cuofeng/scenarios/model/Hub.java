package cuofeng.scenarios.model;

import java.util.List;

/**
 * A sorting centre (分拨中心), or a gateway (国际互换局) if it has a clearance stage.
 *
 * @param id unique among hubs and outlets
 * @param region id of the region where it stands
 * @param stages in the order of {@link StageKind}; a stage that is left out takes no time
 * @param storageLimitParcels parcels the hub can hold; above it the hub is flooded (爆仓) and vehicles queue at its gate
 * @param congestion how it slows down when crowded
 * @param flaggedShare of screened parcels that the recheck stage checks by hand, [0, 1]; 0 without that stage
 * @param clearanceDelay time that a parcel stays after the clearance stage before it goes on
 * @param surges dated changes of the rates of all its stages
 */
public record Hub(
        String id,
        Text name,
        String region,
        List<Stage> stages,
        long storageLimitParcels,
        Congestion congestion,
        double flaggedShare,
        Delay clearanceDelay,
        List<Surge> surges) {
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

    /** A hub that works at full rate however crowded, and whose screening flags nothing. */
    public Hub(String id, Text name, String region, List<Stage> stages, long storageLimitParcels, List<Surge> surges) {
        this(id, name, region, stages, storageLimitParcels, Congestion.NONE, 0, Delay.NONE, surges);
    }

    public boolean has(StageKind kind) {
        return stages.stream().anyMatch(stage -> stage.kind() == kind);
    }

    /** Whether it clears parcels that cross the border. */
    public boolean isGateway() {
        return has(StageKind.CLEARANCE);
    }
}
