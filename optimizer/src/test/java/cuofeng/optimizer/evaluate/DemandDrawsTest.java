package cuofeng.optimizer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandDrawsTest {

    private static final Shipments QUICKSTART =
            new Shipments(ScenarioReader.read(ScenarioLibrary.open("quickstart").orElseThrow())
                    .scenario()
                    .orElseThrow());

    /**
     * Outside waves a slot's factor is that of the season times that of the day, coefficients of variation of 0.02 each:
     * 0.0283 together. Of 2,000 draws the mean errs by 0.0006 and the standard deviation by 0.0004; four times that is
     * allowed.
     */
    @Test
    void factorsHaveTheForecastsMeanAndSpread() {
        int quiet = 0;
        while (QUICKSTART.curve().inWave(quiet)) {
            quiet++;
        }
        List<DemandDraw> draws = DemandDraws.of(QUICKSTART, 5, 2_000);
        int slot = quiet;
        double mean =
                draws.stream().mapToDouble(draw -> draw.factor(slot)).average().orElseThrow();
        double variance = draws.stream()
                .mapToDouble(draw -> (draw.factor(slot) - mean) * (draw.factor(slot) - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(1, within(0.0025));
        assertThat(Math.sqrt(variance)).isCloseTo(Math.sqrt(0.02 * 0.02 * 2), within(0.0018));
    }

    @Test
    void fewerDrawsAreTheStartOfMore() {
        assertThat(DemandDraws.of(QUICKSTART, 5, 3))
                .isEqualTo(DemandDraws.of(QUICKSTART, 5, 7).subList(0, 3))
                .doesNotHaveDuplicates()
                .isNotEqualTo(DemandDraws.of(QUICKSTART, 6, 3));
    }

    @Test
    void certainDemandComesAsExpected() {
        Shipments certain = new Shipments(TinyNetwork.twoHubs());
        assertThat(DemandDraws.of(certain, 1, 1).get(0).bySlot()).hasSize(36).containsOnly(1.0);
    }
}
