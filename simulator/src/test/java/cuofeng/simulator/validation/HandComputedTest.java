package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Degenerate systems whose schedule is computed by hand, to the millisecond. Departures from the hub are in seconds of
 * the simulation; a lot arrives at a full hour where nothing else is said.
 */
class HandComputedTest {

    private static final double SECOND = 1.0 / 3600;
    private static final String ONE_A_MINUTE = "{parcels_per_hour: 60}";

    private static Trace everyMinute(int lots, String stage) {
        Trace trace = Trace.of(1, 2).throughSorting(stage);
        for (int i = 0; i < lots; i++) {
            trace.arrives(i * 60 * SECOND, 1);
        }
        return trace;
    }

    private static Trace together(int lots, String stage) {
        Trace trace = Trace.of(1, 2).throughSorting(stage);
        for (int i = 0; i < lots; i++) {
            trace.arrives(1, 1);
        }
        return trace;
    }

    private static Trace one(String stage) {
        return together(1, stage);
    }

    static Stream<Arguments> schedules() {
        return Stream.of(
                // One line.
                Arguments.of("line, one parcel", one(ONE_A_MINUTE), seconds(3660)),
                Arguments.of("line at 50 %", everyMinute(4, "{parcels_per_hour: 120}"), seconds(30, 90, 150, 210)),
                Arguments.of("D/D/1 at 100 %", everyMinute(4, ONE_A_MINUTE), seconds(60, 120, 180, 240)),
                Arguments.of("D/D/1 at 150 %", everyMinute(4, "{parcels_per_hour: 40}"), seconds(90, 180, 270, 360)),
                Arguments.of("line, all at once", together(4, ONE_A_MINUTE), seconds(3660, 3720, 3780, 3840)),
                Arguments.of(
                        "line of 7 parcels/h rounds up, and never twice",
                        together(7, "{parcels_per_hour: 7}"),
                        new long[] {4_114_286, 4_628_572, 5_142_858, 5_657_143, 6_171_429, 6_685_715, 7_200_000}),
                Arguments.of(
                        "line, lots of 5 and 3 parcels",
                        Trace.of(10, 2)
                                .throughSorting(ONE_A_MINUTE)
                                .arrives(0, 5)
                                .arrives(60 * SECOND, 3),
                        seconds(300, 480)),
                Arguments.of(
                        "line, later lot when idle",
                        Trace.of(10, 2)
                                .throughSorting(ONE_A_MINUTE)
                                .arrives(0, 1)
                                .arrives(2, 1),
                        seconds(60, 7260)),
                // One crew.
                Arguments.of("crew of one, one parcel", one(crew(1, 60)), seconds(3660)),
                Arguments.of("crew of one at 100 %", everyMinute(4, crew(1, 60)), seconds(60, 120, 180, 240)),
                Arguments.of("crew of one at 150 %", everyMinute(4, crew(1, 90)), seconds(90, 180, 270, 360)),
                Arguments.of("crew of two at 75 %", everyMinute(4, crew(2, 90)), seconds(90, 150, 210, 270)),
                Arguments.of(
                        "crew of two, all at once", together(5, crew(2, 90)), seconds(3690, 3690, 3780, 3780, 3870)),
                Arguments.of("crew of many, all at once", together(3, crew(1000, 90)), seconds(3690, 3690, 3690)),
                Arguments.of(
                        "crew of two, a lot of 4 parcels takes both",
                        Trace.of(10, 2)
                                .throughSorting(crew(2, 90))
                                .arrives(1, 4)
                                .arrives(1, 1),
                        seconds(3780, 3870)),
                // Time of day.
                Arguments.of(
                        "line, window opens later",
                        one("{parcels_per_hour: 60, window: \"02:00-24:00\"}"),
                        seconds(7260)),
                Arguments.of(
                        "line, window closes with half a parcel done",
                        one("{parcels_per_hour: 1, window: \"01:00-01:30\"}"),
                        seconds(24 * 3600 + 5400)),
                Arguments.of(
                        "crew, window closes: the parcel in hand is finished, the next waits for the morning",
                        together(2, "{servers: 1, seconds_per_parcel: 3600, window: \"01:00-01:30\"}"),
                        seconds(7200, 24 * 3600 + 7200)),
                Arguments.of(
                        "line, rate doubles at 02:00",
                        Trace.of(10, 2)
                                .throughSorting("{parcels_per_hour: 1, shifts: [{window: \"00:00-02:00\"},"
                                        + " {window: \"02:00-24:00\", factor: 2}]}")
                                .arrives(1, 2),
                        seconds(9000)),
                Arguments.of(
                        "crew, second server comes at 02:00",
                        together(
                                3,
                                "{servers: 2, seconds_per_parcel: 3600, shifts: [{window: \"00:00-02:00\", factor:"
                                        + " 0.5}, {window: \"02:00-24:00\"}]}"),
                        seconds(7200, 10800, 10800)),
                Arguments.of(
                        "line, no capacity on the first day",
                        Trace.of(1, 2)
                                .through(
                                        "screening: {parcels_per_hour: 1}, sorting: " + ONE_A_MINUTE,
                                        "surges: [{from: 2023-01-01, to: 2023-01-02, factor: 0}], ")
                                .arrives(1, 1),
                        seconds(24 * 3600 + 60)),
                Arguments.of(
                        "line, surge doubles the second day",
                        Trace.of(1, 3)
                                .through(
                                        "screening: {parcels_per_hour: 1}, sorting: " + ONE_A_MINUTE,
                                        "surges: [{from: 2023-01-02, to: 2023-01-03, factor: 2}], ")
                                .arrives(23.99, 1)
                                .arrives(24, 1),
                        // A minute's work: 36 s on the first day, then 24 s at twice the pace.
                        seconds(24 * 3600 + 12, 24 * 3600 + 42)),
                // Several stages.
                Arguments.of(
                        "lines in series",
                        Trace.of(1, 2)
                                .through(
                                        "unload: {parcels_per_hour: 120}, screening: {parcels_per_hour: 1}, sorting: "
                                                + ONE_A_MINUTE + ", dispatch: {parcels_per_hour: 90}",
                                        "")
                                .arrives(1, 1)
                                .arrives(1, 1)
                                .arrives(1, 1),
                        seconds(3730, 3790, 3850)),
                Arguments.of(
                        "slow line first, fast line after",
                        Trace.of(1, 2)
                                .through(
                                        "unload: " + ONE_A_MINUTE + ", screening: {parcels_per_hour: 1}, sorting:"
                                                + " {parcels_per_hour: 3600}",
                                        "")
                                .arrives(1, 1)
                                .arrives(1, 1),
                        seconds(3661, 3721)),
                Arguments.of(
                        "line, then crew",
                        Trace.of(1, 2)
                                .through(
                                        "unload: " + ONE_A_MINUTE + ", screening: {parcels_per_hour: 1}, sorting: "
                                                + crew(1, 100),
                                        "")
                                .arrives(1, 1)
                                .arrives(1, 1),
                        seconds(3760, 3860)),
                // Ties go by number of the lot, which follows the file.
                Arguments.of(
                        "three in one instant, then one a millisecond later",
                        Trace.of(1, 2)
                                .throughSorting(crew(1, 10))
                                .arrives(1, 1)
                                .arrives(1, 1)
                                .arrives(1 + SECOND / 1000, 1)
                                .arrives(1, 1),
                        seconds(3610, 3620, 3640, 3630)));
    }

    private static String crew(int servers, double secondsPerParcel) {
        return TheoryScenario.crew(servers, secondsPerParcel, 0);
    }

    private static long[] seconds(long... seconds) {
        return Arrays.stream(seconds).map(second -> second * 1000).toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schedules")
    void leavesWhenComputedByHand(String what, Trace trace, long[] departureMillis) {
        assertThat(trace.departureMillis()).as(what).containsExactly(departureMillis);
    }
}
