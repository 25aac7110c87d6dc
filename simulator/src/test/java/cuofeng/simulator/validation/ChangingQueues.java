package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Queues that fill up from empty or follow a rate over the day. */
final class ChangingQueues {

    private static final int HOURS = 24;
    private static final int SETTLED_DAYS = 4;
    private static final String KOLMOGOROV = "Kolmogorov equations";
    private static final String BY_HOUR = "1 h = 1 h; orders follow an hourly profile, so theory is integrated for the"
            + " sinusoid's mean rate in each hour";

    private ChangingQueues() {}

    static List<ReferenceCase> all() {
        List<ReferenceCase> cases = new ArrayList<>();
        cases.add(fillingUp(1, 60_000, 1, 5));
        cases.add(fillingUp(10, 40_000, 10, 20, 50, 100, 200));
        for (int hour = 0; hour < HOURS; hour += 6) {
            cases.add(dailyCycle("T03", 10, hour, 140));
        }
        for (int hour = 0; hour < HOURS; hour += 6) {
            cases.add(dailyCycle("T04", 1_000, hour, 50));
        }
        cases.add(lindleyAverage());
        return cases;
    }

    private static ReferenceCase fillingUp(int unitsPerDay, int replications, int... times) {
        int days = times[times.length - 1] / unitsPerDay;
        TheoryScenario scenario = TheoryScenario.over(0, days, 24)
                .sorting(TheoryScenario.crew(1, 86_400.0 / unitsPerDay, 1))
                .ordersPerDay(0.8 * unitsPerDay);
        List<Quantity> quantities = new ArrayList<>();
        BirthDeath theory = new BirthDeath(t -> 0.8, 1, 1, 250, 0.02);
        for (int time : times) {
            quantities.add(
                    Quantity.of("E N(%d)".formatted(time), theory.to(time).inSystem(), o ->
                            (double) Figures.insideAfter(o, time / unitsPerDay)));
        }
        return new ReferenceCase(
                "T01",
                "M/M/1 from empty, rates 0.8 and 1",
                KOLMOGOROV,
                "%d time unit%s = 1 day; N from parcels in and out by day"
                        .formatted(unitsPerDay, unitsPerDay == 1 ? "" : "s"),
                scenario,
                replications,
                quantities);
    }

    /** The sinusoid of T03 and T04. */
    static double sinusoid(double hour) {
        return 8 + 6 * StrictMath.sin(2 * StrictMath.PI * hour / HOURS);
    }

    /** Its mean within each hour, which is what an hourly profile can say. */
    static double meanWithinHour(double hour) {
        double start = StrictMath.floor(hour);
        double turn = 2 * StrictMath.PI / HOURS;
        return 8 + 6 * (StrictMath.cos(turn * start) - StrictMath.cos(turn * (start + 1))) / turn;
    }

    /**
     * The daily cycle, with midnight of the scenario at an hour of the sinusoid: the number inside is known at
     * midnights, the number waiting every three hours.
     */
    private static ReferenceCase dailyCycle(String id, int servers, int midnightHour, int replications) {
        int days = 360;
        double[] rates = new double[HOURS];
        double ordersPerDay = 0;
        for (int hour = 0; hour < HOURS; hour++) {
            rates[hour] = meanWithinHour(hour + midnightHour);
            ordersPerDay += rates[hour];
        }
        TheoryScenario scenario = TheoryScenario.over(0, days, 3)
                .sorting(TheoryScenario.crew(servers, 3600, 1))
                .hourlyProfile(rates)
                .ordersPerDay(ordersPerDay);
        int instant = SETTLED_DAYS * HOURS + midnightHour;
        List<Quantity> quantities = new ArrayList<>();
        BirthDeath theory = of(ChangingQueues::meanWithinHour, servers).to(instant);
        BirthDeath sinusoid = of(ChangingQueues::sinusoid, servers).to(instant);
        quantities.add(Quantity.of(
                named("E N", instant, sinusoid.inSystem()), theory.inSystem(), ChangingQueues::insideAtMidnights));
        if (id.equals("T03") && midnightHour == 0) {
            // At other hours so few wait that it would take many more replications to know their number to 2 %.
            for (int later : new int[] {3, 6, 9, 12, 15}) {
                theory.to(instant + later);
                sinusoid.to(instant + later);
                quantities.add(Quantity.of(
                        named("E Q", instant + later, sinusoid.waiting()),
                        theory.waiting(),
                        o -> waitingAtHour(o, later)));
            }
        }
        return new ReferenceCase(
                id,
                (id.equals("T03") ? "M(t)/M/10" : "M(t)/M/inf") + ", 8 + 6 sin(2 pi t / 24)",
                id.equals("T03") ? KOLMOGOROV : "Eick, Massey and Whitt, Management Science 39(2), 1993",
                String.format(
                        Locale.ROOT,
                        "%s; N is read at midnights, so midnight is each of these hours in turn; mean over days 5 to %d",
                        BY_HOUR,
                        days),
                scenario,
                replications,
                quantities);
    }

    /** T03 and T04: one parcel takes a server an hour on average. */
    static BirthDeath of(DoubleUnaryOperator arrivalRate, int servers) {
        return new BirthDeath(arrivalRate, 1, servers, 200, 0.01);
    }

    private static String named(String what, int hour, double underSinusoid) {
        return String.format(Locale.ROOT, "%s(%d); the sinusoid's is %.4f", what, hour, underSinusoid);
    }

    private static double insideAtMidnights(Outcome outcome) {
        long inside = Figures.insideAfter(outcome, SETTLED_DAYS - 1);
        double sum = 0;
        int days = outcome.orderedPerDay().size();
        for (int day = SETTLED_DAYS - 1; day < days; day++) {
            inside += Figures.hub(outcome).arrivedPerDay().at(day)
                    - Figures.hub(outcome).finishedPerDay().at(day);
            sum += inside;
        }
        return sum / (days - SETTLED_DAYS + 1);
    }

    private static double waitingAtHour(Outcome outcome, int hour) {
        Series levels = Figures.sorting(outcome).backlogAtSlotEnd();
        double sum = 0;
        int days = outcome.orderedPerDay().size();
        for (int day = SETTLED_DAYS; day < days; day++) {
            sum += levels.at((day * HOURS + hour) / 3 - 1);
        }
        return sum / (days - SETTLED_DAYS);
    }

    /** The published run is of 10,000 customers; ours of the time in which 10,000 are expected. */
    private static ReferenceCase lindleyAverage() {
        TheoryScenario scenario = TheoryScenario.over(0, 1, 24)
                .sorting(TheoryScenario.crew(1, 86_400 / 20_000.0, 1))
                .ordersPerDay(10_000);
        // Rates 1 and 2, from empty; from time 100 on the mean number waiting is 0.5 to ten digits.
        double integral = new BirthDeath(t -> 1, 2, 1, 100, 0.01).waitingUntil(100) + 0.5 * 9_900;
        return new ReferenceCase(
                "S06",
                "average wait of 10,000 customers, M/M/1, rates 1 and 2",
                "SSJ tutorial, QueueLindley (umontreal-simul/ssj at 98d9a6af)",
                "10,000 time units = 1 day, from empty; wait = waiting / rate",
                scenario,
                400,
                List.of(Quantity.of("mean wait", integral / 10_000, o -> Figures.waiting(o, "sorting"))
                        .published(0.506, 0.0053, 100)));
    }
}
