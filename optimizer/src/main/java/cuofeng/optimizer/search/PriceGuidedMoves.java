package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.StaggerSolution;
import java.util.Iterator;
import java.util.Random;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/** An endless supply of moves from a {@link PriceGuide}. */
public final class PriceGuidedMoves implements MoveIteratorFactory<StaggerSolution, ShiftParts> {

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
        PriceGuide guide = new PriceGuide(director.getWorkingSolution().model());
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
