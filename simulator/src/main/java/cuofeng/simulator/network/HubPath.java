package cuofeng.simulator.network;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.StageKind;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;

/** Which of a hub's stages a lot passes. */
final class HubPath {

    private static final String SORTABLE = "sortable";

    private final LotTable lots;
    private final int hub;
    private final StageKind[] kinds;
    private final boolean sortsByHand;
    private final double flaggedShare;
    private final long flaggedKey;
    private final long sortableKey;

    HubPath(Hub hub, int position, LotTable lots, RandomStreams streams) {
        this.lots = lots;
        this.hub = position;
        this.kinds = hub.stages().stream().map(stage -> stage.kind()).toArray(StageKind[]::new);
        this.sortsByHand = hub.has(StageKind.MANUAL_SORTING);
        this.flaggedShare = hub.flaggedShare();
        this.flaggedKey = streams.key(Keys.named("flagged/" + hub.id()));
        this.sortableKey = streams.key(Keys.named(SORTABLE));
    }

    StageKind kind(int stage) {
        return kinds[stage];
    }

    /** The first stage at a position or after it that a lot passes; the number of stages if there is none. */
    int nextStage(int from, int lot) {
        int stage = from;
        while (stage < kinds.length && !passes(kinds[stage], lot)) {
            stage++;
        }
        return stage;
    }

    private boolean passes(StageKind kind, int lot) {
        return switch (kind) {
            case UNLOAD, DISPATCH -> true;
            case CLEARANCE -> lots.isToBeCleared(lot);
            case SCREENING -> entersHere(lot);
            case RECHECK -> entersHere(lot) && flaggedParcels(lot) > 0;
            case SORTING -> !sortsByHand || isSortable(lot);
            case MANUAL_SORTING -> !isSortable(lot);
        };
    }

    /** Whether a lot enters the network in this hub. */
    boolean entersHere(int lot) {
        return lots.originHub(lot) == hub;
    }

    /** Parcels of a lot that screening flags: whole, its share of them on average. */
    int flaggedParcels(int lot) {
        double expected = lots.parcels(lot) * flaggedShare;
        return (int) (expected + Keys.uniform(Keys.with(flaggedKey, lots.key(lot))));
    }

    private boolean isSortable(int lot) {
        double share = lots.machineSortableShare(lot);
        return share >= 1 || Keys.uniform(Keys.with(sortableKey, lots.key(lot))) < share;
    }
}
