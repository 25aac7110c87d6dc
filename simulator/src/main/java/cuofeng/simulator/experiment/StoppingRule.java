package cuofeng.simulator.experiment;

import cuofeng.simulator.outcome.Outcome;
import java.util.List;

/**
 * How many replications are enough. Asked only when all that it wanted are there, so that its answer, and with it the
 * result, depends neither on the number of threads nor on which replication finished first.
 */
@FunctionalInterface
public interface StoppingRule {

    /** The replications that the experiment starts with are enough. */
    StoppingRule FIXED = bySchedule -> 0;

    /**
     * Replications that there should be in all.
     *
     * @param bySchedule one list per schedule, its outcomes in order of replication, all of the same size
     * @return more than there are to go on; as many or fewer to stop
     */
    int wanted(List<List<Outcome>> bySchedule);
}
