package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.List;

/** How busy stages are, and whether every parcel was screened. */
public final class ResourceMeasures {

    public static final Measure UTILISATION = new Measure(
            "utilisation",
            new Text("产能利用率", "Utilisation"),
            "1",
            new Text(
                    "旺季内处理件数除以可处理件数；stage 为全网该环节，节点:环节 为单个环节；派送以正常工时逐户上门为可处理件数，加班与入柜可使其大于 1",
                    "Parcels worked off over parcels that could have been; by stage over all nodes, and for each node and stage. Delivery could have handed over what regular hours allow door to door, so overtime and lockers may lift it above 1"),
            Sources.THIS_MODEL,
            Better.NEITHER,
            (scenario, outcome) -> utilisation(outcome));

    public static final Measure SCREENED = new Measure(
            "screened",
            new Text("过机安检率", "Screened"),
            "1",
            new Text("首次分拣前通过安检的件数占比，应为 1", "Share of parcels screened before their first sort; 1 expected"),
            Sources.EXPRESS_REGULATIONS_SCREENING,
            Better.HIGHER,
            (scenario, outcome) -> {
                long sorted = outcome.screened() + outcome.sortedUnscreened();
                return sorted == 0
                        ? List.of()
                        : List.of(new Reading(Reading.ALL, outcome.screened() / (double) sorted));
            });

    static final List<Measure> ALL = List.of(UTILISATION, SCREENED);

    private ResourceMeasures() {}

    private static List<Reading> utilisation(Outcome outcome) {
        List<Reading> readings = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            addUtilisation(readings, outcome, kind.id());
        }
        addUtilisation(readings, outcome, StageOutcome.DELIVERY);
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.capacityParcels() > 0) {
                    readings.add(new Reading(
                            node.node() + ":" + stage.stage(), stage.busyParcels() / stage.capacityParcels()));
                }
            }
        }
        return readings;
    }

    private static void addUtilisation(List<Reading> readings, Outcome outcome, String stageName) {
        double busy = 0;
        double capacity = 0;
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.stage().equals(stageName)) {
                    busy += stage.busyParcels();
                    capacity += stage.capacityParcels();
                }
            }
        }
        if (capacity > 0) {
            readings.add(new Reading("stage:" + stageName, busy / capacity));
        }
    }
}
