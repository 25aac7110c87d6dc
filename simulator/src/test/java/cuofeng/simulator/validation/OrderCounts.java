package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Counts of non-homogeneous Poisson orders. */
final class OrderCounts {

    private OrderCounts() {}

    static List<ReferenceCase> all() {
        return List.of(piecewiseLinear(), cyclic());
    }

    private static ReferenceCase piecewiseLinear() {
        double[] rates = {0.5, 0.5, 0.9, 0.9, 1.2, 0.9, 0.5};
        int[] days = {2, 4, 4, 2, 3, 5};
        double[] published = {99.899, 279.526, 359.733, 209.719, 315.231, 349.919};
        double[] halfWidths = {0.62, 1.037, 1.176, 0.898, 1.1, 1.16};
        double[] orders = new double[20];
        List<Quantity> quantities = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < days.length; i++) {
            int from = first;
            int to = first + days[i];
            for (int day = 0; day < days[i]; day++) {
                double share = (day + 0.5) / days[i];
                orders[from + day] = 100 * (rates[i] + (rates[i + 1] - rates[i]) * share);
            }
            double exact = 100 * days[i] * (rates[i] + rates[i + 1]) / 2;
            quantities.add(Quantity.of("count " + i, exact, o -> ordered(o, from, to))
                    .published(published[i], halfWidths[i], 1000));
            first = to;
        }
        return new ReferenceCase(
                "T06",
                "orders at a piecewise linear rate",
                Sources.KSL + "example 7.6",
                "100 time units = 1 day; a day's volume is the integral of the rate, so counts of the intervals are exact",
                TheoryScenario.over(0, 20, 24)
                        .sorting(TheoryScenario.AMPLE_LINE)
                        .ordersOfDays(orders),
                1000,
                quantities);
    }

    private static ReferenceCase cyclic() {
        double[] orders = new double[200];
        for (int day = 0; day < orders.length; day++) {
            int inCycle = day % 100;
            orders[day] = (inCycle < 32 ? 5 : inCycle < 79 ? 1.5 : 3) / 10;
        }
        return new ReferenceCase(
                "T07",
                "orders at a cyclic piecewise constant rate",
                Sources.CIW + "tests/test_sampling.py",
                "1 time unit = 10 days",
                TheoryScenario.over(0, 200, 24)
                        .sorting(TheoryScenario.AMPLE_LINE)
                        .ordersOfDays(orders),
                2400,
                List.of(
                        Quantity.of("count of rate 5", 32, o -> ordered(o, 0, 32) + ordered(o, 100, 132)),
                        Quantity.of("count of rate 1.5", 14.1, o -> ordered(o, 32, 79) + ordered(o, 132, 179)),
                        Quantity.of("count of rate 3", 12.6, o -> ordered(o, 79, 100) + ordered(o, 179, 200))));
    }

    private static double ordered(Outcome outcome, int fromDay, int toDay) {
        long orders = 0;
        for (int day = fromDay; day < toDay; day++) {
            orders += outcome.orderedPerDay().at(day);
        }
        return orders;
    }
}
