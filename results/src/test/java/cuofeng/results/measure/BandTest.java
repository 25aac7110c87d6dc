package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.simulator.outcome.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {

    @Test
    void quantilesInterpolate() {
        // Positions 0.1 x 3 = 0.3 and 0.9 x 3 = 2.7 in 0, 10, 20, 40.
        Band band = Band.of(new long[] {40, 0, 20, 10});
        assertThat(band.mean()).isEqualTo(17.5);
        assertThat(band.p10()).isCloseTo(3, within(1e-12));
        assertThat(band.p90()).isCloseTo(34, within(1e-12));
    }

    @Test
    void oneReplicationIsItsOwnBand() {
        assertThat(Band.of(new long[] {7})).isEqualTo(new Band(7, 7, 7));
    }

    @Test
    void goesSlotBySlotFromTheSeasonsFirst() {
        List<Band> bands = Band.over(List.of(Series.of(9, 1, 2), Series.of(9, 3, 2)), 1);
        assertThat(bands).hasSize(2);
        assertThat(bands.get(0).mean()).isEqualTo(2);
        assertThat(bands.get(1)).isEqualTo(new Band(2, 2, 2));
    }
}
