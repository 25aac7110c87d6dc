package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.PartRelease;
import cuofeng.optimizer.planning.StaggerSolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives one or a few parts new release slots at once. */
final class ShiftParts extends AbstractMove<StaggerSolution> {

    private final int[] parts;
    private final int[] slots;

    ShiftParts(int[] parts, int[] slots) {
        this.parts = parts;
        this.slots = slots;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<StaggerSolution> director) {
        StaggerSolution plan = director.getWorkingSolution();
        for (int i = 0; i < parts.length; i++) {
            if (plan.slot(parts[i]) != slots[i]) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected ShiftParts createUndoMove(ScoreDirector<StaggerSolution> director) {
        StaggerSolution plan = director.getWorkingSolution();
        int[] before = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            before[i] = plan.slot(parts[i]);
        }
        return new ShiftParts(parts, before);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<StaggerSolution> director) {
        List<PartRelease> releases = director.getWorkingSolution().getReleases();
        for (int i = 0; i < parts.length; i++) {
            PartRelease release = releases.get(parts[i]);
            director.beforeVariableChanged(release, PartRelease.SLOT);
            release.setSlot(slots[i]);
            director.afterVariableChanged(release, PartRelease.SLOT);
        }
    }

    @Override
    public ShiftParts rebase(ScoreDirector<StaggerSolution> destinationScoreDirector) {
        return this;
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return Arrays.stream(parts).boxed().toList();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return Arrays.stream(slots).boxed().toList();
    }

    @Override
    public String toString() {
        List<String> shifts = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            shifts.add("part %d to slot %d".formatted(parts[i], slots[i]));
        }
        return String.join(", ", shifts);
    }
}
