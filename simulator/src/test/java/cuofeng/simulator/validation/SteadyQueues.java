package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One hub in steady state: figures of a long season after a warm-up. */
final class SteadyQueues {

    private static final String SECONDS = "1 min = 1 s; sorting is a crew";

    private SteadyQueues() {}

    static List<ReferenceCase> all() {
        List<ReferenceCase> cases = new ArrayList<>();
        cases.add(pharmacy());
        cases.add(pharmacyOfTwoShippers());
        cases.add(pharmacyWaitsOverFourMinutes());
        cases.add(copyCentreRead(1, 24));
        cases.add(copyCentreRead(2, 130));
        cases.add(copyCentreFromWaiting(3, 60));
        cases.add(copyCentreFromWaiting(4, 260));
        cases.add(bank(3, 14, new Published(5.62649, 0, 10)));
        cases.add(bank(4, 21, new Published(0.79868, 0, 10)));
        cases.add(priorities());
        cases.add(upAndDown());
        cases.add(line());
        cases.add(gammaTimes());
        return cases;
    }

    private static ReferenceCase pharmacy() {
        TheoryScenario scenario = TheoryScenario.over(1, 5, 24)
                .sorting(TheoryScenario.crew(1, 3, 1))
                .ordersPerDay(600 * 24);
        return new ReferenceCase(
                "Q01",
                "M/M/1, drive-through pharmacy",
                Sources.KSL + "chapters 4 and 6",
                SECONDS,
                scenario,
                30,
                List.of(
                        Quantity.of("Lq", 0.5, o -> Figures.waiting(o, "sorting"))
                                .published(0.5025, 0.0222, 30),
                        Quantity.of("Wq, min", 3, o -> Figures.waiting(o, "sorting") * 6)
                                .published(2.9961, 0.1235, 30),
                        Quantity.of("W, min", 6, Figures::hubSeconds).published(6.0001, 0.1441, 30),
                        Quantity.of("utilisation", 0.5, o -> Figures.utilisation(o, "sorting"))
                                .published(0.5035, 0.006, 30)));
    }

    /** A Poisson process split in two halves is two independent ones. */
    private static ReferenceCase pharmacyOfTwoShippers() {
        String shipper = "  - {id: %s, name: Shop, hub: hub, share: 0.5, pack_parcels_per_hour: 36000000,"
                + " promise_hours: 48, may_stagger: false, feeder: {transit_hours: 0.001}}\n";
        TheoryScenario scenario = TheoryScenario.over(1, 5, 24)
                .sorting(TheoryScenario.crew(1, 3, 1))
                .with("shippers:\n" + shipper.formatted("one") + shipper.formatted("other"))
                .ordersPerDay(600 * 24);
        return new ReferenceCase(
                "Q01",
                "the same, orders of two shippers with half the rate each",
                "superposition of Poisson processes",
                SECONDS,
                scenario,
                30,
                List.of(Quantity.of("Lq", 0.5, o -> Figures.waiting(o, "sorting"))));
    }

    /**
     * Times above a limit are counted for one limit only, 72 h from release; so the minute is stretched until four of
     * them are that long.
     */
    private static ReferenceCase pharmacyWaitsOverFourMinutes() {
        int days = 300;
        double hoursPerMinute = (72 - TheoryScenario.FEEDER_HOURS) / 4;
        double ordersPerHour = 1 / (6 * hoursPerMinute);
        double shippedFor72h = ordersPerHour * (days * 24 - 72);
        TheoryScenario scenario = TheoryScenario.over(60, days, 24)
                .sorting(TheoryScenario.crew(1, 3 * hoursPerMinute * 3600, 1))
                .ordersPerDay(ordersPerHour * 24);
        return new ReferenceCase(
                "Q01",
                "the same, longer than 4 min inside",
                Sources.KSL + "chapters 4 and 6",
                "4 min and the feeders = 72 h, so that what is not delivered within 72 h was longer",
                scenario,
                2400,
                List.of(Quantity.of(
                                "P(W>=4 min)",
                                StrictMath.exp(-4.0 / 6),
                                o -> (o.shippedFor72h() - o.deliveredWithin72h()) / shippedFor72h)
                        .published(0.5136, 0.0071, 30)));
    }

    /** How many wait is read at the end of every hour; with up to two servers that says whether four are there. */
    private static ReferenceCase copyCentreRead(int servers, int replications) {
        int days = 300;
        double secondsPerMinute = 180;
        TheoryScenario scenario = TheoryScenario.over(20, days, 1)
                .sorting(TheoryScenario.crew(servers, 1.75 * secondsPerMinute, 1))
                .ordersPerDay(0.5 * 86_400 / secondsPerMinute);
        return new ReferenceCase(
                "Q02",
                "M/M/%d, copy centre".formatted(servers),
                Sources.KSL + "example C.2",
                "1 min = 180 s; sorting is a crew; share of the ends of hours at which 4 - c or more wait",
                scenario,
                replications,
                List.of(Quantity.of(
                        "P(N>=4), c=" + servers,
                        QueueFormulas.atLeastMMc(0.5, 1 / 1.75, servers, 4),
                        o -> shareOfHoursWith(o, 4 - servers, 20 * 24))));
    }

    private static double shareOfHoursWith(Outcome outcome, int waiting, int firstHour) {
        Series levels = Figures.sorting(outcome).backlogAtSlotEnd().from(firstHour);
        return Arrays.stream(levels.toArray()).filter(level -> level >= waiting).count() / (double) levels.size();
    }

    /** Four there are too rare to read off the clock; but in M/M/c, P(N>=4) follows from Lq for c = 3 and 4. */
    private static ReferenceCase copyCentreFromWaiting(int servers, int replications) {
        double perServer = 0.5 * 1.75 / servers;
        double atLeastServers = (1 - perServer) / perServer;
        double factor = servers == 4 ? atLeastServers : atLeastServers * perServer;
        TheoryScenario scenario = TheoryScenario.over(1, 2, 24)
                .sorting(TheoryScenario.crew(servers, 1.75, 1))
                .ordersPerDay(0.5 * 86_400);
        return new ReferenceCase(
                "Q02",
                "M/M/%d, copy centre".formatted(servers),
                Sources.KSL + "example C.2",
                SECONDS + "; P(N>=c) = Lq (1 - u) / u with u the utilisation, P(N>=c+1) = P(N>=c) u",
                scenario,
                replications,
                List.of(Quantity.of(
                        "P(N>=4), c=" + servers,
                        QueueFormulas.atLeastMMc(0.5, 1 / 1.75, servers, 4),
                        o -> Figures.waiting(o, "sorting") * factor)));
    }

    private static ReferenceCase priorities() {
        double unitSeconds = 10;
        TheoryScenario scenario = TheoryScenario.over(1, 20, 24)
                .sorting(TheoryScenario.crew(1, unitSeconds, 1))
                .with("""
                        classes:
                          - {id: express, name: Express, share: 0.25, priority: 0}
                          - {id: standard, name: Standard, share: 0.75, priority: 1}
                        """)
                .ordersPerDay(0.8 * 86_400 / unitSeconds);
        return new ReferenceCase(
                "Q14",
                "M/M/1 with two classes, non-preemptive priority",
                "Cobham, Operations Research 2(1), 1954; " + Sources.CIW + "tests/test_simulation.py",
                "1 time unit = 10 s; classes of priority 0 and 1 with shares 0.25 and 0.75",
                scenario,
                40,
                List.of(
                        Quantity.of("W, class 0", 2, o -> ofClass(o, "express", unitSeconds))
                                .published(1.84736, 0, 25),
                        Quantity.of("W, class 1", 6, o -> ofClass(o, "standard", unitSeconds))
                                .published(5.71125, 0, 25)));
    }

    private static double ofClass(Outcome outcome, String parcelClass, double unitSeconds) {
        double hours = outcome.shipToDoorByClass().get(parcelClass).meanHours() - TheoryScenario.FEEDER_HOURS;
        return hours * 3600 / unitSeconds;
    }

    private static ReferenceCase upAndDown() {
        TheoryScenario scenario = TheoryScenario.over(5, 300, 24)
                .sorting("{parcels_per_hour: 10, breakdowns: {mean_hours_between: 1, mean_repair_hours: 2,"
                        + " capacity_factor: 0}}")
                .ordersPerDay(20 * 24);
        return new ReferenceCase(
                "P03",
                "component up for 1, down for 2, exponential",
                Sources.KSL + "example 4.3",
                "1 time unit = 1 h; a line with breakdowns and more orders than it can do; share of its rate that it does",
                scenario,
                30,
                List.of(Quantity.of("P(up)", 1.0 / 3, o -> Figures.sorting(o).busyParcels() / (10 * Figures.hours(o)))
                        .published(0.335537, 0.005846, 30)));
    }

    private static ReferenceCase bank(int servers, int days, Published published) {
        TheoryScenario scenario = TheoryScenario.over(1, days, 24)
                .sorting(TheoryScenario.crew(servers, 10, 1))
                .ordersPerDay(0.2 * 86_400);
        Quantity wait = new Quantity(
                "Wq, c=" + servers,
                QueueFormulas.waitingMMc(0.2, 0.1, servers) / 0.2,
                published,
                o -> Figures.waiting(o, "sorting") / 0.2);
        return new ReferenceCase(
                "Q07",
                "M/M/%d, bank".formatted(servers),
                Sources.CIW + "tutorial, getting started, part 4",
                "1 time unit = 1 s; sorting is a crew",
                scenario,
                20,
                List.of(wait));
    }

    private static ReferenceCase line() {
        TheoryScenario scenario = TheoryScenario.over(1, 6, 24)
                .sorting("{parcels_per_hour: 1000}")
                .ordersPerDay(700 * 24);
        return new ReferenceCase(
                "M/D/1",
                "a line, utilisation 0.7",
                "Pollaczek and Khinchine",
                "sorting is a line of 1,000 parcels/h",
                scenario,
                20,
                List.of(Quantity.of("Lq", QueueFormulas.waitingMG1(0.7, 0), o -> Figures.waiting(o, "sorting"))));
    }

    private static ReferenceCase gammaTimes() {
        TheoryScenario scenario = TheoryScenario.over(1, 8, 24)
                .sorting(TheoryScenario.crew(1, 3.6, 0.5))
                .ordersPerDay(700 * 24);
        return new ReferenceCase(
                "M/G/1",
                "gamma times of variation 0.5, utilisation 0.7",
                "Pollaczek and Khinchine",
                "sorting is a crew",
                scenario,
                20,
                List.of(Quantity.of("Lq", QueueFormulas.waitingMG1(0.7, 0.5), o -> Figures.waiting(o, "sorting"))));
    }
}
