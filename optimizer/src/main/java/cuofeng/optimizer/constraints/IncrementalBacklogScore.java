package cuofeng.optimizer.constraints;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.StaggerSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Scores a plan by the changes made to it. Each level is the negative of the field of {@link PlanScore} of that level.
 */
public final class IncrementalBacklogScore
        implements IncrementalScoreCalculator<StaggerSolution, HardMediumSoftLongScore> {

    private BacklogState state;
    private int slotBefore;

    /** The score of OptaPlanner that stands for a plan's score. */
    public static HardMediumSoftLongScore of(PlanScore score) {
        return HardMediumSoftLongScore.of(-score.violation(), -score.backlog(), -score.cost());
    }

    @Override
    public void resetWorkingSolution(StaggerSolution solution) {
        state = new BacklogState(solution.model(), solution.slots());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        slotBefore = ((PartRelease) entity).getSlot();
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        PartRelease release = (PartRelease) entity;
        int slot = release.getSlot();
        if (slot != slotBefore) {
            state.move(release.getPart(), slotBefore, slot);
        }
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return HardMediumSoftLongScore.of(-state.violation(), -state.backlogCost(), -state.cost());
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("the parts of a plan do not change, yet one was added: " + entity);
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("the parts of a plan do not change, yet one was added: " + entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("the parts of a plan do not change, yet one was removed: " + entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("the parts of a plan do not change, yet one was removed: " + entity);
    }
}
