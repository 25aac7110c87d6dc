package cuofeng.simulator.validation;

import java.util.List;

/**
 * A reference case whose figures involve no chance, so that a test of its own compares them exactly.
 *
 * @param test class that does
 */
record ExactCase(String id, String what, String test) {

    static List<ExactCase> all() {
        return List.of(
                new ExactCase(
                        "H01", "bank, 8 customers, 31 min: every departure and the five averages", "HandTraceTest"),
                new ExactCase(
                        "H02",
                        "drill press, 20 min: all seven figures, to the rounding of a millisecond",
                        "HandTraceTest"),
                new ExactCase(
                        "Q17", "two at once, first come, first served: sums of waits 126.5 and 132.0", "HandTraceTest"),
                new ExactCase(
                        "S02",
                        "interval of paired differences: mean 64.9215, sd 33.0561, n 30 give [52.578, 77.265]",
                        "ConfidenceIntervalTest"),
                new ExactCase(
                        "S03",
                        "multiple comparisons with the best of three averages: intervals and the one that is left",
                        "ComparisonWithBestTest"),
                new ExactCase(
                        "S05",
                        "(s,S) inventory: exact profits by recursion; from simulation, what common random numbers gain",
                        "InventoryTest"),
                new ExactCase("S07", "middle of Wilson's interval for five shares", "ProportionTest"),
                new ExactCase(
                        "S08",
                        "MRG32k3a from seed 12345 six times: first numbers, states after one and two stream jumps",
                        "RandomStreamsTest"),
                new ExactCase(
                        "Little",
                        "times from release to door = integrals of the numbers between, in whole milliseconds, 10 seeds",
                        "LittlesLawTest"),
                new ExactCase(
                        "D/D/1 and more", "26 schedules worked out by hand, to the millisecond", "HandComputedTest"),
                new ExactCase(
                        "S09",
                        "figures integrate over the season alone; a level that lasts across its start is cut there",
                        "SeasonStartTest"));
    }
}
