package cuofeng.optimizer.evaluate;

import cuofeng.simulator.outcome.FlowTimes;
import cuofeng.simulator.outcome.Handovers;
import cuofeng.simulator.outcome.LaneFlows;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.PackagingCounts;
import cuofeng.simulator.outcome.ParcelCounts;
import cuofeng.simulator.outcome.Series;
import java.util.List;
import java.util.Map;

/** Outcomes in which only the nodes matter. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(int replication, List<NodeOutcome> nodes) {
        FlowTimes none = new FlowTimes(0, 0, 0, 0, 0);
        Series zero = Series.of(0);
        return new Outcome(
                replication,
                nodes,
                LaneFlows.NONE,
                0,
                zero,
                zero,
                zero,
                zero,
                none,
                none,
                Map.of(),
                Map.of(),
                Map.of(),
                0,
                0,
                0,
                0,
                0,
                0,
                new PackagingCounts(0, 0, 0, 0),
                new Handovers(0, 0, 0, 0),
                new ParcelCounts(0, 0, 0, 0, 0, 0, 0));
    }
}
