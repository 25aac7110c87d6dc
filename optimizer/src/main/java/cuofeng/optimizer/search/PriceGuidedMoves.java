package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.StaggerSolution;
import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/**
 * An endless supply of moves from a {@link PriceGuide}. OptaPlanner asks for a new iterator in every step, so the guide,
 * which is dear to make, lasts for a phase.
 */
public final class PriceGuidedMoves implements MoveIteratorFactory<StaggerSolution, ShiftParts> {

    private PriceGuide guide;

    @Override
    public void phaseStarted(ScoreDirector<StaggerSolution> director) {
        guide = new PriceGuide(director.getWorkingSolution().model());
    }

    @Override
    public void phaseEnded(ScoreDirector<StaggerSolution> director) {
        guide = null;
    }

    @Override
    public long getSize(ScoreDirector<StaggerSolution> director) {
        return director.getWorkingSolution().model().parts().count();
    }

    @Override
    public Iterator<ShiftParts> createOriginalMoveIterator(ScoreDirector<StaggerSolution> director) {
        throw new UnsupportedOperationException("price-guided moves have no original order; maybe select at random");
    }

    @Override
    public Iterator<ShiftParts> createRandomMoveIterator(ScoreDirector<StaggerSolution> director, Random random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public ShiftParts next() {
                return guide.propose(director.getWorkingSolution(), random);
            }
        };
    }
}
