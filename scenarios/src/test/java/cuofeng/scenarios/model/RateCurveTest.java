package cuofeng.scenarios.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateCurveTest {

    private static final long HOUR = TimeAxis.MILLIS_PER_HOUR;
    private static final long DAY = TimeAxis.MILLIS_PER_DAY;
    private static final LocalDate START = LocalDate.of(2023, 11, 10);

    /** Three days, the first for warm-up. */
    private static final TimeAxis AXIS =
            new Season(Text.of("test"), START.plusDays(1), 2, 1, ZoneOffset.UTC, 4).timeAxis();

    @Test
    void constantRateWorksWithoutEnd() {
        RateCurve curve = RateCurve.constant(1_000);
        // 1,000 parcels/h: one parcel in 3.6 s.
        assertThat(curve.timeOfWork(RateCurve.WORK_PER_PARCEL)).isEqualTo(3_600);
        assertThat(curve.parcelsBetween(0, 100 * DAY)).isEqualTo(2_400_000);
    }

    @Test
    void timeOfWorkRoundsUpToTheMillisecond() {
        // 7 parcels/h: 3,600,000 / 7 = 514,285.7 ms a parcel; the seventh is done at the hour, without drift.
        RateCurve curve = RateCurve.constant(7);
        assertThat(curve.timeOfWork(RateCurve.WORK_PER_PARCEL)).isEqualTo(514_286);
        assertThat(curve.timeOfWork(7 * RateCurve.WORK_PER_PARCEL)).isEqualTo(HOUR);
    }

    @Test
    void worksInsideTheWindowOnly() {
        RateCurve curve = RateCurve.of(100, new WorkWindow(8 * 60, 20 * 60), List.of(), AXIS);
        assertThat(curve.parcelsBetween(0, 8 * HOUR)).isZero();
        assertThat(curve.parcelsBetween(8 * HOUR, 20 * HOUR)).isEqualTo(1_200);
        assertThat(curve.parcelsBetween(20 * HOUR, DAY)).isZero();
        // The 1,200th parcel is done when the window closes, the next one after it opens again.
        assertThat(curve.timeOfWork(1_200 * RateCurve.WORK_PER_PARCEL)).isEqualTo(20 * HOUR);
        assertThat(curve.timeOfWork(1_201 * RateCurve.WORK_PER_PARCEL)).isEqualTo(DAY + 8 * HOUR + 36_000);
    }

    @Test
    void windowToMidnightJoinsTheNextDays() {
        RateCurve curve = RateCurve.of(100, WorkWindow.ALL_DAY, List.of(), AXIS);
        // One piece until a week after the season, then none.
        assertThat(curve.pieceCount()).isEqualTo(2);
        assertThat(curve.pieceStartMillis(1)).isEqualTo(10 * DAY);
        assertThat(curve.pieceParcelsPerHour(1)).isZero();
    }

    @Test
    void surgesMultiplyAndEndBeforeTheirLastDay() {
        List<Surge> surges = List.of(
                new Surge(START.plusDays(1), START.plusDays(2), 1.5),
                new Surge(START.plusDays(1), START.plusDays(9), 2));
        RateCurve curve = RateCurve.of(100, WorkWindow.ALL_DAY, surges, AXIS);
        assertThat(curve.parcelsBetween(0, DAY)).isEqualTo(2_400);
        assertThat(curve.parcelsBetween(DAY, 2 * DAY)).isEqualTo(3 * 2_400);
        assertThat(curve.parcelsBetween(2 * DAY, 3 * DAY)).isEqualTo(2 * 2_400);
        // After the season its last day goes on.
        assertThat(curve.parcelsBetween(3 * DAY, 10 * DAY)).isEqualTo(7 * 2 * 2_400);
        assertThat(curve.parcelsBetween(10 * DAY, 20 * DAY)).isZero();
    }

    @Test
    void lastDayGoesOnForAsManyDaysAsAsked() {
        List<Surge> lastDay = List.of(new Surge(START.plusDays(2), START.plusDays(3), 2));
        WorkWindow twelveHours = new WorkWindow(8 * 60, 20 * 60);
        RateCurve long9 = RateCurve.of(100, twelveHours, lastDay, AXIS, 9);
        assertThat(long9.parcelsBetween(3 * DAY, 12 * DAY)).isEqualTo(9 * 2 * 1_200);
        assertThat(long9.parcelsBetween(12 * DAY, 30 * DAY)).isZero();
        RateCurve none = RateCurve.of(100, twelveHours, lastDay, AXIS, 0);
        assertThat(none.parcelsBetween(2 * DAY, 3 * DAY)).isEqualTo(2 * 1_200);
        assertThat(none.parcelsBetween(3 * DAY, 30 * DAY)).isZero();
    }

    @Test
    void workBeyondTheEndIsNeverDone() {
        RateCurve curve = RateCurve.of(100, WorkWindow.ALL_DAY, List.of(), AXIS);
        long all = 10 * 2_400 * RateCurve.WORK_PER_PARCEL;
        assertThat(curve.timeOfWork(all)).isEqualTo(10 * DAY);
        assertThat(curve.timeOfWork(all + 1)).isEqualTo(RateCurve.NEVER);
    }

    @Test
    void smallRateIsAtLeastOneParcelAnHour() {
        List<Surge> surges = List.of(new Surge(START, START.plusDays(1), 0.001));
        RateCurve curve = RateCurve.of(100, WorkWindow.ALL_DAY, surges, AXIS);
        assertThat(curve.parcelsBetween(0, DAY)).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void timeOfWorkIsTheExactInverseOfWork(long seed) {
        Random random = new Random(seed);
        int start = random.nextInt(1_400);
        WorkWindow window = new WorkWindow(start, start + 1 + random.nextInt(1_440 - start));
        List<Surge> surges = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = START.plusDays(random.nextInt(3));
            surges.add(new Surge(from, from.plusDays(1 + random.nextInt(3)), random.nextInt(4) * 0.7));
        }
        RateCurve curve = RateCurve.of(1 + random.nextInt(100_000), window, surges, AXIS);
        long all = curve.work(11 * DAY);
        for (int i = 0; i < 2_000 && all > 0; i++) {
            long work = 1 + (long) (random.nextDouble() * (all - 1));
            long time = curve.timeOfWork(work);
            assertThat(curve.work(time)).as("seed %d, work %d", seed, work).isGreaterThanOrEqualTo(work);
            assertThat(curve.work(time - 1)).as("seed %d, work %d", seed, work).isLessThan(work);
        }
        assertThat(curve.timeOfWork(0)).isZero();
    }
}
