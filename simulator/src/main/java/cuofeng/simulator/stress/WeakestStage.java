package cuofeng.simulator.stress;

import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Series;
import cuofeng.simulator.outcome.StageOutcome;

/** Which stage of a hub gives way: the one whose queue grows most, or, where none grows, the one with most waiting. */
final class WeakestStage {

    private static final int HOURS_PER_DAY = 24;

    private WeakestStage() {}

    /**
     * Id of the stage. The gate is none: parcels wait there because of a stage behind it.
     *
     * @param warmupDays of slots of an hour that do not count
     * @param grows whether the hub's content grew; then queues are compared at the same hour of the day
     */
    static String of(NodeOutcome hub, int warmupDays, boolean grows) {
        String weakest = "";
        double most = Double.NEGATIVE_INFINITY;
        for (StageOutcome stage : hub.stages()) {
            double figure = grows ? growth(stage.backlogAtSlotEnd(), warmupDays) : stage.backlogParcelHours();
            if (!stage.stage().equals(StageOutcome.GATE) && figure > most) {
                weakest = stage.stage();
                most = figure;
            }
        }
        return weakest;
    }

    private static double growth(Series backlog, int warmupDays) {
        int start = warmupDays * HOURS_PER_DAY - 1;
        return backlog.at(backlog.size() - 1) - (start < 0 ? 0 : backlog.at(start));
    }
}
