package cuofeng.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.outcome.Outcome;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private final Shipments shipments = new Shipments(TinyNetwork.twoHubs());
    private final Schedule atOnce = Schedule.unsplit(
            "ship-at-once",
            IntStream.range(0, shipments.count()).map(shipments::readySlot).toArray());
    private final Schedule latest = Schedule.unsplit(
            "latest",
            IntStream.range(0, shipments.count())
                    .map(i -> shipments.mayMove(i) ? shipments.shipBySlot(i) : shipments.readySlot(i))
                    .toArray());

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() {
        List<List<Outcome>> one = new Experiment(5, 4, 1).run(shipments, List.of(atOnce, latest), finished -> {});
        List<List<Outcome>> three = new Experiment(5, 4, 3).run(shipments, List.of(atOnce, latest), finished -> {});
        assertThat(three).isEqualTo(one);
    }
}
