package cuofeng.optimizer.constraints;

import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.StaggerSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** A planted fault: like the real score, but blind to moves that hold a part for one slot only. */
public final class ForgetfulBacklogScore
        implements IncrementalScoreCalculator<StaggerSolution, HardMediumSoftLongScore> {

    private final IncrementalBacklogScore real = new IncrementalBacklogScore();
    private int slotBefore;

    @Override
    public void resetWorkingSolution(StaggerSolution solution) {
        real.resetWorkingSolution(solution);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        slotBefore = ((PartRelease) entity).getSlot();
        real.beforeVariableChanged(entity, variableName);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        if (((PartRelease) entity).getSlot() != slotBefore + 1) {
            real.afterVariableChanged(entity, variableName);
        }
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return real.calculateScore();
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
