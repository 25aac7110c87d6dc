package cuofeng.optimizer.search;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.StaggerSolution;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PriceGuideTest {

    private static final int PROPOSALS = 20_000;

    private final PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(3), PartRule.DEFAULT);
    private final Parts parts = model.parts();
    private final StaggerSolution plan = new StaggerSolution(model, parts.readySlots());

    @Test
    void someMovesShiftAWholeWave() {
        Set<Set<Integer>> waves = new HashSet<>();
        IntStream.range(0, parts.count()).forEach(part -> waves.add(packedWith(part)));
        waves.removeIf(wave -> wave.size() <= 4);
        PriceGuide guide = new PriceGuide(model);
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < PROPOSALS; i++) {
            Set<Integer> moved = moved(guide.propose(plan, random));
            found += waves.contains(moved) ? 1 : 0;
        }
        // One in 256 is a wave; small ones are not counted.
        assertThat(found).isBetween(PROPOSALS / 1_000, PROPOSALS / 128);
    }

    @Test
    void noMoveLeavesAWindow() {
        PriceGuide guide = new PriceGuide(model);
        Random random = new Random(2);
        for (int i = 0; i < PROPOSALS; i++) {
            ShiftParts move = guide.propose(plan, random);
            Object[] entities = move.getPlanningEntities().toArray();
            Object[] slots = move.getPlanningValues().toArray();
            for (int e = 0; e < entities.length; e++) {
                int part = (Integer) entities[e];
                assertThat((Integer) slots[e]).isBetween(parts.ready(part), parts.shipBy(part));
            }
        }
    }

    private static Set<Integer> moved(ShiftParts move) {
        Set<Integer> moved = new HashSet<>();
        move.getPlanningEntities().forEach(part -> moved.add((Integer) part));
        return moved;
    }

    private Set<Integer> packedWith(int part) {
        Set<Integer> together = new HashSet<>();
        for (int other = 0; other < parts.count(); other++) {
            if (origin(other) == origin(part) && parts.packed(other) == parts.packed(part)) {
                together.add(other);
            }
        }
        return together;
    }

    private int origin(int part) {
        return model.routes().node(model.routes().firstStop(parts.route(part)));
    }
}
