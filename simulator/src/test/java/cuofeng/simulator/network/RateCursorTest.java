package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.WorkWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cursor reads ascending instants and works as the curve does by binary search. */
class RateCursorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheCurve(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimeAxis axis = TestLots.axis();
        int start = random.nextInt(1_400);
        WorkWindow window = new WorkWindow(start, random.nextInt(start + 1, 1_441));
        List<Surge> surges = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            surges.add(new Surge(axis.date(day), axis.date(day + 1), random.nextInt(4) * 0.7));
        }
        RateCurve curve = RateCurve.of(random.nextInt(1, 100_000), window, surges, axis);
        RateCursor cursor = new RateCursor(curve);
        long millis = 0;
        long work = 0;
        while (millis < axis.endMillis()) {
            assertThat(cursor.work(millis)).as("seed %d, %d ms", seed, millis).isEqualTo(curve.work(millis));
            assertThat(cursor.timeOfWork(work))
                    .as("seed %d, work %d", seed, work)
                    .isEqualTo(curve.timeOfWork(work));
            millis += random.nextLong(3 * TimeAxis.MILLIS_PER_HOUR);
            work += random.nextLong(1 + curve.work(axis.endMillis()) / 100);
        }
    }
}
