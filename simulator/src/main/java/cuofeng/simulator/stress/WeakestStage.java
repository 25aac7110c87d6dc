package cuofeng.simulator.stress;

import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.StageOutcome;
import cuofeng.simulator.outcome.StressOutcome;

/** Which stage of a hub gives way: the one whose queue grows most, or, where none grows, the one with most waiting. */
final class WeakestStage {

    private WeakestStage() {}

    /**
     * Id of the stage. The gate is none: parcels wait there because of a stage behind it.
     *
     * @param warmupDays of slots of an hour that do not count
     * @param grows whether a queue grew
     */
    static String of(NodeOutcome hub, int warmupDays, boolean grows) {
        String weakest = "";
        double most = Double.NEGATIVE_INFINITY;
        for (StageOutcome stage : hub.stages()) {
            double figure = grows ? StressOutcome.growth(stage, warmupDays) : stage.backlogParcelHours();
            if (!stage.stage().equals(StageOutcome.GATE) && figure > most) {
                weakest = stage.stage();
                most = figure;
            }
        }
        return weakest;
    }
}
