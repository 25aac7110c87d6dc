package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Deterministic queues of traffic theory as the limit of many small parcels. */
final class FluidQueues {

    private static final String TRAFFIC = "Mannering and Washburn, Principles of Highway Engineering, D/D/1 exercises";

    private FluidQueues() {}

    static List<ReferenceCase> all() {
        return List.of(gateOpensLate(), linearRates());
    }

    private static ReferenceCase gateOpensLate() {
        int parcels = 240;
        TheoryScenario scenario = TheoryScenario.over(0, 5, 24)
                .hub(
                        "screening: %s, sorting: {parcels_per_hour: 1000}".formatted(TheoryScenario.AMPLE_LINE),
                        surges(List.of(0.0)))
                .ordersPerDay(80 * parcels);
        List<Quantity> quantities = new ArrayList<>();
        quantities.add(Quantity.of(
                "total delay, vehicle-min", 2000, o -> Figures.hub(o).backlogParcelHours() / parcels / 2.4));
        quantities.add(
                Quantity.of("average delay, min", 5, o -> Figures.hub(o).backlogParcelHours() / parcels / 2.4 / 400));
        quantities.add(Quantity.of("max queue", 80, o -> Figures.hub(o).peakBacklogParcels() / (double) parcels));
        for (int day = 2; day < 5; day++) {
            int end = day;
            quantities.add(Quantity.of(
                    "queue after %d min".formatted(day * 10), 100 - 20 * day, o -> queueAfter(o, end, parcels)));
        }
        return new ReferenceCase(
                "F01",
                "gate opens 10 min late, 8 in and 10 out per min",
                TRAFFIC,
                "10 min = 1 day, 1 vehicle = 240 parcels; the first day's surge is 0",
                scenario,
                100,
                quantities);
    }

    /** Rates are constant within a minute here, so queues at whole minutes are those of the linear rates. */
    private static ReferenceCase linearRates() {
        int parcels = 2400;
        int minutes = 22;
        double[] orders = new double[1 + minutes];
        orders[0] = 10 * parcels;
        List<Double> factors = new ArrayList<>();
        factors.add(0.0);
        double[] queue = new double[minutes + 1];
        queue[0] = 10;
        double delay = 0;
        for (int t = 0; t < minutes; t++) {
            double in = 6.9 - 0.2 * (t + 0.5);
            double out = 2.1 + 0.3 * (t + 0.5);
            orders[1 + t] = in * parcels;
            factors.add(100 * out / 900);
            queue[t + 1] = Math.max(0, queue[t] + in - out);
            double busyMinutes = queue[t] + in - out >= 0 ? 1 : queue[t] / (out - in);
            delay += busyMinutes * (queue[t] + queue[t + 1]) / 2;
        }
        TheoryScenario scenario = TheoryScenario.over(1, minutes, 24)
                .hub(
                        "screening: %s, sorting: {parcels_per_hour: 900}".formatted(TheoryScenario.AMPLE_LINE),
                        surges(factors))
                .ordersOfDays(orders);
        List<Quantity> quantities = new ArrayList<>();
        for (int minute : new int[] {5, 10, 15, 19}) {
            quantities.add(Quantity.of(
                    "queue after %d min".formatted(minute), queue[minute], o -> queueAfter(o, 1 + minute, parcels)));
        }
        quantities.add(Quantity.of(
                "total delay, vehicle-min", delay, o -> Figures.hub(o).backlogParcelHours() / parcels / 24));
        return new ReferenceCase(
                "F03",
                "rates 6.9 - 0.2 t in and 2.1 + 0.3 t out, 10 waiting at first",
                TRAFFIC,
                "1 min = 1 day, 1 vehicle = 2,400 parcels, rates by day; the 10 come in on a day before without capacity",
                scenario,
                20,
                quantities);
    }

    private static double queueAfter(Outcome outcome, int days, int parcels) {
        return Figures.hub(outcome).backlogAtSlotEnd().at(days - 1) / (double) parcels;
    }

    /** One factor for each day from the first on. */
    private static String surges(List<Double> factors) {
        StringBuilder surges = new StringBuilder("surges: [");
        for (int day = 0; day < factors.size(); day++) {
            surges.append(String.format(
                    Locale.ROOT,
                    "%s{from: %s, to: %s, factor: %s}",
                    day == 0 ? "" : ", ",
                    TheoryScenario.date(day),
                    TheoryScenario.date(day + 1),
                    factors.get(day)));
        }
        return surges.append("], ").toString();
    }
}
