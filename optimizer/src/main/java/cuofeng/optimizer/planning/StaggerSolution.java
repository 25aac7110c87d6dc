package cuofeng.optimizer.planning;

import java.util.ArrayList;
import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * A plan as OptaPlanner sees it: one array of release slots. A planning clone copies that array and makes entities only
 * when somebody asks for them; with the stock cloner, copying entities takes most of the time of the search.
 */
@PlanningSolution(solutionCloner = StaggerSolution.Cloner.class)
public final class StaggerSolution {

    private final PlanningModel model;
    private final int[] partSlot;
    private List<PartRelease> releases;
    private HardMediumSoftLongScore score;

    /** @param partSlot release slot of each part */
    public StaggerSolution(PlanningModel model, int[] partSlot) {
        this.model = model;
        this.partSlot = partSlot.clone();
    }

    public PlanningModel model() {
        return model;
    }

    public int slot(int part) {
        return partSlot[part];
    }

    void setSlot(int part, int slot) {
        partSlot[part] = slot;
    }

    /** A copy of the release slots of all parts. */
    public int[] slots() {
        return partSlot.clone();
    }

    @PlanningEntityCollectionProperty
    public List<PartRelease> getReleases() {
        if (releases == null) {
            releases = new ArrayList<>(partSlot.length);
            for (int part = 0; part < partSlot.length; part++) {
                releases.add(new PartRelease(this, part));
            }
        }
        return releases;
    }

    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Copies the primitive array. */
    public static final class Cloner implements SolutionCloner<StaggerSolution> {
        @Override
        public StaggerSolution cloneSolution(StaggerSolution original) {
            StaggerSolution copy = new StaggerSolution(original.model, original.partSlot);
            copy.score = original.score;
            return copy;
        }
    }
}
