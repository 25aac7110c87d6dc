package cuofeng.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlClockTest {

    private final ControlClock clock = new ControlClock();
    private final List<String> log = new ArrayList<>();

    @Test
    void runsInOrderOfTimeThenOfScheduling() {
        long afterAHundredYears = 3_155_760_000_123L;
        clock.at(afterAHundredYears, now -> log.add("late@" + now));
        clock.at(3, now -> log.add("first@" + now));
        clock.at(3, now -> {
            log.add("second@" + now);
            clock.at(now, again -> log.add("third@" + again));
        });
        clock.run();
        assertThat(log).containsExactly("first@3", "second@3", "third@3", "late@" + afterAHundredYears);
        assertThat(clock.now()).isEqualTo(afterAHundredYears);
    }

    @Test
    void refusesThePast() {
        clock.at(10, now -> clock.at(9, past -> log.add("never")));
        assertThatThrownBy(clock::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event at 9 ms, but it is 10 ms");
    }
}
