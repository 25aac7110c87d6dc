package cuofeng.scenarios.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    /** 28 February to 2 March of a leap year, two days of warm-up before; slots of 6 h. */
    private final TimeAxis axis =
            new Season(Text.of("leap"), LocalDate.of(2024, 2, 28), 4, 2, ZoneOffset.UTC, 6).timeAxis();

    @Test
    void countsDaysHoursAndSlotsFromTheWarmUp() {
        assertThat(axis.firstDay()).isEqualTo(LocalDate.of(2024, 2, 26));
        assertThat(axis.dayCount()).isEqualTo(6);
        assertThat(axis.hourCount()).isEqualTo(144);
        assertThat(axis.slotCount()).isEqualTo(24);
        assertThat(axis.slotsPerDay()).isEqualTo(4);
        assertThat(axis.seasonStartSlot()).isEqualTo(8);
        assertThat(axis.seasonStartMillis()).isEqualTo(48 * TimeAxis.MILLIS_PER_HOUR);
        assertThat(axis.endMillis()).isEqualTo(144 * TimeAxis.MILLIS_PER_HOUR);
    }

    @Test
    void leapDayIsADay() {
        assertThat(axis.date(3)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(axis.dayOf(LocalDate.of(2024, 3, 1))).isEqualTo(4);
        assertThat(axis.dayOf(LocalDate.of(2024, 2, 25))).isEqualTo(-1);
    }

    @Test
    void slotsAreHalfOpen() {
        assertThat(axis.slotOf(0)).isZero();
        assertThat(axis.slotOf(axis.slotMillis() - 1)).isZero();
        assertThat(axis.slotOf(axis.slotMillis())).isEqualTo(1);
        assertThat(axis.slotOf(-1)).isEqualTo(-1);
        assertThat(axis.dayOf(-1L)).isEqualTo(-1);
        assertThat(axis.slotStartMillis(5)).isEqualTo(30 * TimeAxis.MILLIS_PER_HOUR);
    }

    @Test
    void localTimesComeBack() {
        LocalDateTime local = LocalDateTime.of(2024, 3, 1, 20, 15);
        assertThat(axis.millis(local)).isEqualTo(4 * TimeAxis.MILLIS_PER_DAY + 20 * TimeAxis.MILLIS_PER_HOUR + 900_000);
        assertThat(axis.local(axis.millis(local))).isEqualTo(local);
    }
}
