package cuofeng.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference's event lists against a sorted set. */
class EventListTest {

    private static final long SEED = 20231111;
    private static final int EVENTS = 5_000;

    private record Event(long millis, long rank) {
        static final Comparator<Event> ORDER =
                Comparator.comparingLong(Event::millis).thenComparingLong(Event::rank);
    }

    static Stream<EventList> lists() {
        return Stream.of(new PrimitiveEventList(), new SsjEventList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void eventsComeOutByInstantThenRankWhateverIsAddedMeanwhile(EventList list) {
        SplittableRandom random = new SplittableRandom(SEED);
        TreeSet<Event> expected = new TreeSet<>(Event.ORDER);
        for (int i = 0; i < 100; i++) {
            add(random, list, expected, 0);
        }
        List<Event> wrong = new ArrayList<>();
        int[] added = {100};
        list.run((millis, rank) -> {
            if (!new Event(millis, rank).equals(expected.pollFirst())) {
                wrong.add(new Event(millis, rank));
            }
            for (int i = random.nextInt(3); i > 0 && added[0] < EVENTS; i--) {
                add(random, list, expected, millis + 1);
                added[0]++;
            }
            boolean due = !expected.isEmpty() && expected.first().millis() == millis;
            assertThat(list.hasEventAt(millis)).isEqualTo(due);
        });
        assertThat(wrong).as("seed %d", SEED).isEmpty();
        assertThat(expected).isEmpty();
    }

    /** Many events share an instant; the highest rank needs all 53 bits. */
    private static void add(SplittableRandom random, EventList list, Set<Event> expected, long fromMillis) {
        Event event = new Event(fromMillis + random.nextInt(50), random.nextLong(1L << 53));
        if (expected.add(event)) {
            list.add(event.millis(), event.rank());
        }
    }
}
