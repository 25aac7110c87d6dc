package cuofeng.optimizer.prices;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceSearchTest {

    /** Else steps are too long for the method to converge (Pock and Chambolle 2011, lemma 2). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void dualStepsAreScaledByAllThatSharesBringToARow(long seed) {
        PlanningModel model = new PlanningModel(SyntheticSeason.SMALL.generate(seed), PartRule.DEFAULT);
        Blocks blocks = new Blocks(model);
        double[] sums = new double[model.nodeCount() * model.horizon()];
        for (int block = 0; block < blocks.count(); block++) {
            int route = blocks.route(block);
            for (int c = blocks.firstColumn(block); c < blocks.firstColumn(block + 1); c++) {
                int slot = blocks.firstSlot(block) + c - blocks.firstColumn(block);
                for (int stop = model.routes().firstStop(route);
                        stop < model.routes().firstStop(route + 1);
                        stop++) {
                    int row = model.routes().node(stop) * model.horizon()
                            + slot
                            + model.routes().delaySlots(stop);
                    sums[row] += blocks.load(block) * model.routes().earlyPercent(stop) / Units.WHOLE_ARRIVAL;
                    sums[row + 1] += blocks.load(block) * model.routes().latePercent(stop) / Units.WHOLE_ARRIVAL;
                }
            }
        }
        PriceSearch search = new PriceSearch(model);
        for (int row = 0; row < sums.length; row++) {
            assertThat(search.reach(row)).as("row %d", row).isGreaterThanOrEqualTo(sums[row] * (1 - 1e-9));
        }
    }
}
