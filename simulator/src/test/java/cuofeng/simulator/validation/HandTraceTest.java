package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Published traces by hand. Service times are given by the size of the lots: the server is a line that takes a parcel per
 * unit of time.
 */
class HandTraceTest {

    private static final double MILLISECOND = 1 / 60_000.0;

    /** One of a trace, all in minutes. */
    private record Customer(double arrival, double service, double departure) {

        double start() {
            return departure - service;
        }

        double waited() {
            return start() - arrival;
        }

        double inSystem() {
            return departure - arrival;
        }
    }

    private static List<Customer> run(double[] arrivals, double[] services, double parcelsPerMinute) {
        Trace trace = Trace.of(1_000, 1)
                .throughSorting("{parcels_per_hour: %d}".formatted(StrictMath.round(parcelsPerMinute * 60)));
        for (int i = 0; i < arrivals.length; i++) {
            trace.arrives(arrivals[i] / 60, (int) StrictMath.round(services[i] * parcelsPerMinute));
        }
        long[] departures = trace.departureMillis();
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < departures.length; i++) {
            customers.add(new Customer(arrivals[i], services[i], departures[i] / 60_000.0));
        }
        return customers;
    }

    private static double mean(List<Customer> customers, ToDoubleFunction<Customer> time) {
        return customers.stream().mapToDouble(time).average().orElseThrow();
    }

    /** Part of [0, end) that lies in [from, to). */
    private static double shareOf(double end, double from, double to) {
        return Math.max(0, Math.min(to, end) - Math.min(from, end)) / end;
    }

    private static double averageQueue(List<Customer> customers, double end) {
        return customers.stream()
                .mapToDouble(c -> shareOf(end, c.arrival(), c.start()))
                .sum();
    }

    private static double averageBusy(List<Customer> customers, double end) {
        return customers.stream()
                .mapToDouble(c -> shareOf(end, c.start(), c.departure()))
                .sum();
    }

    /** Case H01, KSL book, section 4.3: eight customers of a bank, 31 minutes. */
    @Test
    void bank() {
        List<Customer> customers =
                run(new double[] {3, 11, 13, 14, 17, 19, 21, 27}, new double[] {4, 4, 4, 3, 2, 4, 3, 2}, 1);
        assertThat(customers)
                .extracting(Customer::departure)
                .containsExactly(7.0, 15.0, 19.0, 22.0, 24.0, 28.0, 31.0, 33.0);
        List<Customer> gone = customers.subList(0, 7);
        assertThat(mean(gone, Customer::inSystem)).isCloseTo(6.857142857142857, within(1e-9));
        assertThat(mean(gone, Customer::waited)).isCloseTo(3.4285714285714284, within(1e-9));
        assertThat(averageQueue(customers, 31)).isCloseTo(0.9032258064516129, within(1e-9));
        assertThat(averageBusy(customers, 31)).isCloseTo(0.7741935483870968, within(1e-9));
        assertThat(averageQueue(customers, 31) + averageBusy(customers, 31))
                .isCloseTo(1.6774193548387097, within(1e-9));
    }

    /** Case H02, Kelton, Sadowski and Zupick, Simulation with Arena, chapter 2: a drill press, 20 minutes. */
    @Test
    void drillPress() {
        List<Customer> customers = run(
                new double[] {0, 1.73, 3.08, 3.79, 4.41, 18.69, 19.39, 34.91},
                new double[] {2.9, 1.76, 3.39, 4.52, 4.46, 4.36, 2.07, 3.36},
                100);
        List<Customer> made =
                customers.stream().filter(c -> c.departure() <= 20).toList();
        List<Customer> begun = customers.stream().filter(c -> c.start() <= 20).toList();
        assertThat(made).hasSize(5);
        assertThat(begun).hasSize(6);
        assertThat(mean(begun, Customer::waited)).isCloseTo(2.528333, within(5 * MILLISECOND));
        assertThat(begun.stream().mapToDouble(Customer::waited).max().orElseThrow())
                .isCloseTo(8.16, within(5 * MILLISECOND));
        assertThat(mean(made, Customer::inSystem)).isCloseTo(6.44, within(5 * MILLISECOND));
        assertThat(made.stream().mapToDouble(Customer::inSystem).max().orElseThrow())
                .isCloseTo(12.62, within(5 * MILLISECOND));
        assertThat(averageQueue(customers, 20)).isCloseTo(0.789, within(0.0005));
        assertThat(averageBusy(customers, 20)).isCloseTo(0.917, within(0.0005));
    }

    /** Case Q17 without priorities (Ciw, test_priority_output): two arrive at 1, 2, 3, ..., each takes 0.75, until 35. */
    @Test
    void twoAtOnce() {
        double[] arrivals = new double[60];
        double[] services = new double[60];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = 1 + i / 2;
            services[i] = 0.75;
        }
        List<Customer> customers = run(arrivals, services, 4);
        double[] waits = new double[2];
        for (int i = 0; i < customers.size(); i++) {
            if (customers.get(i).departure() <= 35) {
                waits[i % 2] += customers.get(i).waited();
            }
        }
        assertThat(waits).containsExactly(126.5, 132.0);
    }
}
