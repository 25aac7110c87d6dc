package cuofeng.optimizer.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.Chain;
import cuofeng.optimizer.Exhaustive;
import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.SyntheticSeason;
import cuofeng.optimizer.TightLanes;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanScore;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Units;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Variant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans whose optimum is known: cases O01 to O03, chains, and small instances by trying everything. */
class StaggerOptimaTest {

    private static final Effort EFFORT = Effort.calculations(60_000);
    private static final double[] WEEK = {100, 300, 120, 80, 60, 40, 40};
    private static final double[] FORTNIGHT = {100, 110, 120, 480, 420, 260, 180, 140, 120, 110, 100, 100, 90, 90};

    /** Three streams in five parts: the 140 that leave on the second day are 7 parts of 20. */
    @ParameterizedTest(name = "hold <= {0} d: {1} backlog-days, {2} held, peak {3}")
    @CsvSource({"1, 20, 360, 20", "2, 0, 380, 0"})
    void findsTheOptimumOfTheWeek(int hold, double backlogDays, double heldDays, double peak) {
        check(WEEK, 3, 24, 140, hold, new PartRule(5, 1, 10_000), 380, backlogDays, heldDays, peak);
    }

    /** 21 streams in eight parts hit the optimal releases of 180 and 60 exactly. */
    @Test
    void findsTheOptimumOfTheFortnight() {
        check(FORTNIGHT, 21, 168, 180, 2, new PartRule(8, 1, 10_000), 4600, 1290, 3310, 260);
    }

    private static void check(
            double[] ready,
            int streams,
            double parcelsPerUnit,
            double capacity,
            int hold,
            PartRule rule,
            double atOnceDays,
            double backlogDays,
            double heldDays,
            double peak) {
        double[] orders = Arrays.stream(ready).map(r -> r * parcelsPerUnit).toArray();
        double[] equal = new double[streams];
        Arrays.fill(equal, 1);
        Shipments shipments =
                OneHub.of(orders, equal, capacity * parcelsPerUnit / 24, hold).shipments();
        PlanningModel model = new PlanningModel(shipments, rule);
        double parcelHoursPerUnitDay = parcelsPerUnit * 24;

        Proposal proposal = new StaggerPlanner().plan(model, EFFORT, 1, point -> {});

        assertThat(model.score(Baselines.shipAtOnce(shipments)).backlogParcelHours(24) / parcelHoursPerUnitDay)
                .isCloseTo(atOnceDays, within(1e-6));
        assertThat(proposal.objective() / parcelHoursPerUnitDay).isCloseTo(backlogDays, within(1e-6));
        assertThat(model.terms(proposal.schedule()).heldParcelHours(24) / parcelHoursPerUnitDay)
                .isCloseTo(heldDays, within(1e-6));
        long[] backlog = model.backlog(proposal.schedule());
        long highest = Arrays.stream(backlog, 0, model.horizon()).max().orElseThrow();
        assertThat(highest / (parcelsPerUnit * Units.LOAD_PER_PARCEL)).isCloseTo(peak, within(1e-6));
        assertThat(proposal.bound() / parcelHoursPerUnitDay)
                .isLessThanOrEqualTo(backlogDays)
                .isCloseTo(backlogDays, within(0.02 * backlogDays));
    }

    /**
     * Indivisible shipments, three days of 100. The case counts what exceeds 100 on each day; here what exceeds it waits
     * till the next day. For a, b, d and e both give the same optimum; c is compared with trying everything.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a, 50 40 40 35 30 30 25 20 15 15, 0",
        "b, 62 62 62 38 38 37 36, 35",
        "c, 55 55 55 48 48 46, -1",
        "d, 60 60 60 60, 20",
        "e, 51 51 51 51 49, 2"
    })
    void packsIndivisibleShipments(String name, String sizes, double expected) {
        double[] size =
                Arrays.stream(sizes.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] orders = {Arrays.stream(size).sum() * 24, 0, 0};
        PlanningModel model = new PlanningModel(OneHub.of(orders, size, 100, 2).shipments(), PartRule.WHOLE);

        Proposal proposal = new StaggerPlanner().plan(model, EFFORT, 1, point -> {});

        assertThat(proposal.score().backlog())
                .as(name)
                .isEqualTo(Exhaustive.best(model).backlog());
        if (expected >= 0) {
            assertThat(proposal.objective() / (24 * 24)).as(name).isCloseTo(expected, within(1e-6));
        }
    }

    /**
     * Hubs and an outlet in a row, found by trying every plan (up to 3^12 of them) and written down; the test tries them
     * all again. A road of 23.75 h and the quarter of an hour in the first hub bring parcels to the second a day later;
     * every hub sends 1 % of a day's parcels a day later still.
     */
    @ParameterizedTest(name = "{0} through {1} and {2}, hold {3}: {6} backlog-days, {7} held")
    @CsvSource({
        "240 480 0 0 0 0,     168,     1200, 1, 23.75, 2, 456, 600",
        "240 480 240 0 0 0,   240,     192,  2, 23.75, 4, 83.4, 1020",
        "120 480 120 0 0 0,   1200,    168,  2, 23.75, 4, 71.1, 780",
        "96 360 240 48 0 0,   192,     216,  2, 23.75, 2, 0, 540",
        "600 0 0 0 0 0,       144,     192,  3, 23.75, 8, 60, 900",
        "240 480 240 0 0 0,   240 192, 1200, 2, 23.75, 4, 84, 1020",
        "240 480 240 0 0 0,   192 240, 168,  2, 23.75, 4, 374.4, 1020",
        "120 480 120 0 0 0,   360 168, 216,  2, 11.75, 4, 0, 660",
        "96 360 240 48 0 0,   216 192, 168,  1, 35.75, 2, 138.72, 468",
        "600 0 0 0 0 0,       192 144, 168,  3, 5.75,  8, 36, 900"
    })
    void findsTheOptimumOfChains(
            String ready,
            String hubs,
            int outlet,
            int hold,
            double roadHours,
            int parts,
            double backlogDays,
            double heldDays) {
        Chain chain = new Chain(
                Arrays.stream(ready.split(" ")).map(Double::valueOf).toList(),
                Arrays.stream(hubs.split(" ")).map(Integer::valueOf).toList(),
                outlet,
                hold,
                roadHours);
        PlanningModel model = new PlanningModel(chain.shipments(), new PartRule(parts, 1, 10_000));
        assertThat(model.nodeCount()).isEqualTo(chain.hubs().size() + 1);
        PlanScore best = Exhaustive.best(model);

        Proposal proposal = new StaggerPlanner().plan(model, EFFORT, 1, point -> {});

        assertThat(proposal.score()).isEqualTo(best);
        assertThat(best.backlogParcelHours(24) / 24).isCloseTo(backlogDays, within(1e-6));
        assertThat(model.terms(proposal.schedule()).heldParcelHours(24) / 24).isCloseTo(heldDays, within(1e-6));
        assertThat(proposal.bound() / 24).isLessThanOrEqualTo(backlogDays + 1e-9);
    }

    @Test
    void matchesTryingEverythingOnSmallNetworks() {
        SyntheticSeason tiny = new SyntheticSeason(2, 2, 1, 5, 1, 4, 12, 0.9, 10_000);
        compareWithExhaustive(100, seed -> new PlanningModel(tiny.generate(seed), PartRule.WHOLE));
    }

    @Test
    void matchesTryingEverythingOnOneHub() {
        compareWithExhaustive(100, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            double[] orders = random.doubles(3, 0, 5_000).toArray();
            double[] streams = random.doubles(2, 0.5, 2).toArray();
            long limit = 1_000L + random.nextInt(6_000);
            OneHub hub = OneHub.of(orders, streams, 40 + random.nextInt(60), 4).withStorageLimit(limit);
            return new PlanningModel(hub.shipments(), PartRule.WHOLE);
        });
    }

    /** Overtime that a third of the months forbid, regions that may starve, costs of every kind. */
    @Test
    void matchesTryingEverythingUnderAllRules() {
        SyntheticSeason tiny = new SyntheticSeason(2, 2, 1, 5, 1, 4, 12, 0.9, 10_000);
        compareWithExhaustive(100, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            LastMile.Overtime overtime = new LastMile.Overtime(3, random.nextInt(3) * 6, random.nextDouble());
            Scenario strict = Variant.of(tiny.generate(seed).scenario())
                    .targets(new Targets(0.5 * random.nextDouble(), 12, 12 + 36 * random.nextDouble()))
                    .eachOutlet(outlet -> withOvertime(outlet, overtime))
                    .build();
            return new PlanningModel(new Shipments(strict), PartRule.WHOLE);
        });
    }

    /** Hubs whose parcels wait for vehicles on half of the instances or more, and under limits on some. */
    @Test
    void matchesTryingEverythingWhereVehiclesAreShort() {
        SyntheticSeason tiny = new SyntheticSeason(2, 2, 1, 5, 1, 4, 12, 0.9, 10_000);
        int[] docks = new int[1];
        compareWithExhaustive(100, seed -> {
            PlanningModel model = new PlanningModel(TightLanes.of(tiny.generate(seed), 12_000, seed), PartRule.WHOLE);
            docks[0] += model.dockNode(0) >= 0 ? 1 : 0;
            return model;
        });
        assertThat(docks[0]).isGreaterThan(50);
    }

    private static Outlet withOvertime(Outlet outlet, LastMile.Overtime overtime) {
        LastMile plain = outlet.lastMile();
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.region(),
                outlet.area(),
                outlet.hub(),
                outlet.couriers(),
                outlet.parcelsPerCourierHour(),
                outlet.dailyHours(),
                outlet.window(),
                outlet.storageLimitParcels(),
                outlet.feeder(),
                new LastMile(overtime, plain.deliveryDays(), plain.firstAttemptSuccess(), plain.lockers()),
                outlet.surges());
    }

    private static void compareWithExhaustive(int instances, LongFunction<PlanningModel> generate) {
        int equal = 0;
        for (long seed = 1; seed <= instances; seed++) {
            PlanningModel model = generate.apply(seed);
            PlanScore best = Exhaustive.best(model);
            Proposal proposal = new StaggerPlanner().plan(model, Effort.calculations(20_000), seed, point -> {});
            assertThat(proposal.score()).as("seed %d", seed).isGreaterThanOrEqualTo(best);
            assertThat(proposal.bound())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(Units.backlogParcelHours(best.backlog(), model.slotHours()));
            assertThat(proposal.violationBound()).as("seed %d", seed).isLessThanOrEqualTo(best.violation());
            equal += proposal.score().equals(best) ? 1 : 0;
        }
        assertThat(equal).isGreaterThanOrEqualTo(instances * 99 / 100);
    }
}
