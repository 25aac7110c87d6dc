package cuofeng.optimizer;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;

/** Tries every plan. */
public final class Exhaustive {

    private final PlanningModel model;
    private final BacklogState state;
    private PlanScore best;

    private Exhaustive(PlanningModel model) {
        this.model = model;
        this.state = new BacklogState(model);
    }

    public static PlanScore best(PlanningModel model) {
        Exhaustive search = new Exhaustive(model);
        search.from(0);
        return search.best;
    }

    private void from(int part) {
        Parts parts = model.parts();
        if (part == parts.count()) {
            PlanScore score = state.score();
            if (best == null || score.compareTo(best) < 0) {
                best = score;
            }
            return;
        }
        for (int slot = parts.ready(part); slot <= parts.shipBy(part); slot++) {
            state.release(part, slot);
            from(part + 1);
            state.takeBack(part, slot);
        }
    }
}
