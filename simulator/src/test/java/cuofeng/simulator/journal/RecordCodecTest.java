package cuofeng.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.network.Schedules;
import cuofeng.simulator.outcome.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {

    private static <T> T thereAndBack(T record, Class<T> type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordCodec.write(record, new DataOutputStream(bytes));
        return RecordCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), type);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void outcomesComeBackAsTheyWere(long seed) throws IOException {
        Shipments shipments = new Shipments(TinyNetwork.twoHubs());
        Outcome outcome = new Experiment(seed, 1, 1)
                .run(shipments, List.of(Schedules.random(shipments, seed)), finished -> {})
                .get(0)
                .get(0);
        Outcome back = thereAndBack(outcome, Outcome.class);
        assertThat(back).as("seed %d", seed).isEqualTo(outcome).hasToString(outcome.toString());
        // Tables are in the order of the maps, which equality does not look at.
        assertThat(List.copyOf(back.orderToDoorByRegion().keySet()))
                .isEqualTo(List.copyOf(outcome.orderToDoorByRegion().keySet()));
        assertThat(List.copyOf(back.shipToDoorByClass().keySet()))
                .isEqualTo(List.copyOf(outcome.shipToDoorByClass().keySet()));
    }

    /** All kinds of values that what is kept may have. */
    record Sample(
            List<Double> doubles,
            long most,
            Optional<String> text,
            Optional<LocalDateTime> time,
            OptionalDouble noDouble,
            OptionalInt some,
            Map<String, Integer> map) {}

    @Test
    void everyKindOfValueComesBackToTheBit() throws IOException {
        Sample sample = new Sample(
                List.of(
                        -0.0,
                        Double.MIN_VALUE,
                        Double.MAX_VALUE,
                        Double.NaN,
                        Double.NEGATIVE_INFINITY,
                        0.1 + 0.2,
                        StrictMath.nextUp(1.0)),
                Long.MIN_VALUE,
                Optional.of("北京🚚\u0000"),
                Optional.of(LocalDateTime.of(2023, 11, 11, 0, 0, 1)),
                OptionalDouble.empty(),
                OptionalInt.of(7),
                Map.of("a", 1));
        // Equality of boxed doubles is that of their bits.
        assertThat(thereAndBack(sample, Sample.class)).isEqualTo(sample);
    }

    @Test
    void schedulesComeBackWithNameAndParts() throws IOException {
        Schedule schedule = Schedule.split(
                "optimized", new int[] {0, 1, 3}, new int[] {4, 0, 9}, new int[] {Schedule.WHOLE, 1, Schedule.WHOLE - 1
                });
        Schedule back = thereAndBack(schedule, Schedule.class);
        assertThat(back).isEqualTo(schedule);
        assertThat(back.name()).isEqualTo("optimized");
    }
}
