package cuofeng.optimizer.levers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.Chain;
import cuofeng.optimizer.OneHub;
import cuofeng.optimizer.baseline.Baselines;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeverSearchTest {

    private static final Set<LeverKind> ALL = EnumSet.allOf(LeverKind.class);

    /** 2,400 parcels a day at 100 an hour are just worked off; doubling a day costs 2.4 x 100 yuan, a step a quarter. */
    private static Scenario oneHub(double budgetYuan, double... ordersPerDay) {
        Scenario season =
                OneHub.of(ordersPerDay, new double[] {1}, 100, 0).shipments().scenario();
        Levers levers = new Levers(
                budgetYuan,
                Levers.SurgeCouriers.NONE,
                new Levers.SurgeShifts(2, 100),
                Levers.SurgeVehicles.NONE,
                Levers.Preposition.NONE,
                Levers.TransitHub.NONE);
        return Variant.of(season).levers(levers).build();
    }

    private static LeverPlan search(Scenario scenario, Set<LeverKind> kinds) {
        return new LeverSearch(PartRule.WHOLE).find(scenario, kinds);
    }

    private static long backlog(Scenario scenario) {
        Shipments shipments = new Shipments(scenario);
        return new PlanningModel(shipments, PartRule.WHOLE)
                .score(Baselines.shipAtOnce(shipments))
                .backlog();
    }

    /**
     * Day 1 brings 4,800: 2,400 wait at its end, none at the end of day 2, which brings nothing: 2,400 x 24 h. Surging day
     * 1 by half, for 120 yuan, takes 1,200 off: 28,800 parcel-hours.
     */
    @Test
    void surgesTheHubOnItsWorstDay() {
        LeverPlan plan = search(oneHub(120, 0, 4_800, 0, 0), ALL);

        assertThat(plan.relaxedBefore()).isEqualTo(57_600);
        assertThat(plan.relaxedAfter()).isEqualTo(28_800);
        assertThat(plan.yuan()).isCloseTo(120, within(1e-6));
        LocalDate day = OneHub.FIRST_DAY.plusDays(1);
        assertThat(plan.measures())
                .containsExactly(
                        new Measure(LeverKind.SURGE_SHIFTS, "hub", Optional.of(day), 1.5, "factor", 120, 28_800));
        assertThat(plan.scenario().hubs().get(0).surges()).containsExactly(new Surge(day, day.plusDays(1), 1.5));
        assertThat(backlog(plan.scenario())).isEqualTo(backlog(oneHub(0, 0, 4_800, 0, 0)) / 2);
    }

    @Test
    void leversThatAreOffChangeNothing() {
        Scenario scenario = oneHub(1_000, 0, 4_800, 0, 0);
        LeverPlan plan = search(scenario, EnumSet.complementOf(EnumSet.of(LeverKind.SURGE_SHIFTS)));
        assertThat(plan.scenario()).isSameAs(scenario);
        assertThat(plan.measures()).isEmpty();
        assertThat(plan.yuan()).isZero();
        assertThat(plan.relaxedAfter()).isEqualTo(plan.relaxedBefore());
    }

    /** Where nothing waits nothing is bought, and the free days after the season are not for sale. */
    @Test
    void buysNothingThatSavesNothing() {
        assertThat(search(oneHub(1_000, 0, 2_400, 2_400, 0), ALL).measures()).isEmpty();
        assertThat(search(oneHub(1_000, 0, 0, 4_800), ALL).measures()).isEmpty();
    }

    /** Money for two of five whole days; levels of a quarter day, 6^4 affordable and other baskets tried one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesCloseToTheBestOfAllBaskets(long seed) {
        Random random = new Random(seed);
        double[] orders = new double[6];
        for (int day = 0; day < 5; day++) {
            orders[day] = 500 + random.nextInt(5_000);
        }
        Scenario scenario = oneHub(480, orders);
        LeverPlan plan = search(scenario, ALL);
        assertThat(plan.yuan()).isLessThanOrEqualTo(480 + 1e-6);

        long before = backlog(scenario);
        long best = best(scenario, new int[5], 0, 8);
        long found = backlog(plan.scenario());
        assertThat((double) (before - found)).as("seed %d", seed).isGreaterThanOrEqualTo(0.98 * (before - best));
        assertThat(plan.measures().stream()
                        .mapToDouble(Measure::savedParcelHours)
                        .sum())
                .isCloseTo(plan.relaxedBefore() - plan.relaxedAfter(), within(1.0));
    }

    private static long best(Scenario scenario, int[] levels, int day, int stepsLeft) {
        if (day == levels.length) {
            LeveredNetwork network = new LeveredNetwork(scenario);
            for (int d = 0; d < levels.length; d++) {
                network.surgeHub(0, d, 1 + levels[d] / 4.0);
            }
            return backlog(network.scenario());
        }
        long best = Long.MAX_VALUE;
        for (int level = 0; level <= Math.min(4, stepsLeft); level++) {
            levels[day] = level;
            best = Math.min(best, best(scenario, levels, day + 1, stepsLeft - level));
        }
        levels[day] = 0;
        return best;
    }

    /**
     * Hubs and an outlet with room for everything, and a lane that takes 2,400 a day; more on call by vehicles of 600, four a
     * day at most, 100 yuan each. A hub is passed in a quarter of an hour, so 1 % of a day's parcels come a day later.
     */
    private static Scenario oneLane(double budgetYuan, Double... readyPerDay) {
        Scenario chain = new Chain(List.of(readyPerDay), List.of(1_000_000, 1_000_000), 1_000_000, 0, 23.75)
                .shipments()
                .scenario();
        return Variant.of(chain)
                .eachLane(lane -> new Lane(
                        lane.from(),
                        lane.to(),
                        lane.mode(),
                        lane.distanceKm(),
                        lane.transitHours(),
                        lane.cv(),
                        new Lane.Timetable(60, 0),
                        100))
                .levers(new Levers(
                        budgetYuan,
                        Levers.SurgeCouriers.NONE,
                        Levers.SurgeShifts.NONE,
                        new Levers.SurgeVehicles(4, 600, 1),
                        Levers.Preposition.NONE,
                        Levers.TransitHub.NONE))
                .build();
    }

    /**
     * Day 1 brings 4,752 of 4,800 to the vehicles: 2,352 wait at its end, 48 more come on day 2 and all leave. Two vehicles
     * on day 1 take 1,200 off: 28,800 parcel-hours.
     */
    @Test
    void hiresVehiclesForTheLaneOnItsWorstDay() {
        LeverPlan plan = search(oneLane(200, 0.0, 4_800.0, 0.0, 0.0), ALL);

        assertThat(plan.relaxedBefore()).isCloseTo(2_352 * 24, within(1.0));
        assertThat(plan.relaxedAfter()).isCloseTo(1_152 * 24, within(1.0));
        LocalDate day = plan.scenario().season().timeAxis().date(1);
        assertThat(plan.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.kind()).isEqualTo(LeverKind.SURGE_VEHICLES);
            assertThat(measure.where()).isEqualTo("hub0 > hub1");
            assertThat(measure.day()).contains(day);
            assertThat(measure.amount()).isEqualTo(2);
            assertThat(measure.unit()).isEqualTo("vehicles");
            assertThat(measure.yuan()).isEqualTo(200);
        });
        assertThat(plan.scenario().lanes().get(0).extra())
                .isEqualTo(new Lane.ExtraVehicles(600, 0, List.of(new Lane.Hired(day, 2))));
    }

    /** Vehicles that the lane has on call are larger, and so are those that join them. */
    @Test
    void hiresVehiclesLikeTheLanesOwn() {
        Scenario own = Variant.of(oneLane(200, 0.0, 6_000.0, 0.0, 0.0))
                .eachLane(lane -> lane.withExtra(new Lane.ExtraVehicles(1_000, 1)))
                .build();
        LeverPlan plan = search(own, ALL);
        // 5,940 less 3,400; then less 2,000 more. The day after takes the rest.
        assertThat(plan.relaxedBefore()).isCloseTo(2_540 * 24, within(1.0));
        assertThat(plan.relaxedAfter()).isCloseTo(540 * 24, within(1.0));
        assertThat(plan.scenario().lanes().get(0).extra().vehicleParcels()).isEqualTo(1_000);
        assertThat(plan.scenario().lanes().get(0).extra().perDay()).isEqualTo(1);
    }

    /** Money for eight vehicles, one is a level: baskets up to that tried one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void vehiclesComeCloseToTheBestOfAllBaskets(long seed) {
        Random random = new Random(seed);
        Double[] ready = new Double[6];
        Arrays.fill(ready, 0.0);
        for (int day = 0; day < 5; day++) {
            ready[day] = 500.0 + random.nextInt(5_000);
        }
        Scenario scenario = oneLane(800, ready);
        LeverPlan plan = search(scenario, ALL);
        assertThat(plan.yuan()).isLessThanOrEqualTo(800 + 1e-6);

        long before = backlog(scenario);
        long best = bestVehicles(scenario, new int[5], 0, 8);
        long found = backlog(plan.scenario());
        assertThat(best).as("seed %d", seed).isLessThan(before);
        assertThat((double) (before - found)).as("seed %d", seed).isGreaterThanOrEqualTo(0.98 * (before - best));
    }

    private static long bestVehicles(Scenario scenario, int[] vehicles, int day, int left) {
        if (day == vehicles.length) {
            LeveredNetwork network = new LeveredNetwork(scenario);
            for (int d = 0; d < vehicles.length; d++) {
                if (vehicles[d] > 0) {
                    network.hire(0, d, vehicles[d], 600);
                }
            }
            return backlog(network.scenario());
        }
        long best = Long.MAX_VALUE;
        for (int more = 0; more <= Math.min(4, left); more++) {
            vehicles[day] = more;
            best = Math.min(best, bestVehicles(scenario, vehicles, day + 1, left - more));
        }
        vehicles[day] = 0;
        return best;
    }

    /** Where all parcels find room there is nothing to hire, and a lane without a dock sells nothing. */
    @Test
    void hiresNobodyWhereThereIsRoom() {
        assertThat(search(oneLane(1_000, 0.0, 2_400.0, 2_400.0, 0.0), ALL).measures())
                .isEmpty();
    }

    private static final Levers EVERYTHING = new Levers(
            6_000,
            new Levers.SurgeCouriers(1.5, 100),
            new Levers.SurgeShifts(1.5, 150),
            new Levers.SurgeVehicles(4, 500, 0.5),
            new Levers.Preposition(0.5, 0.05),
            new Levers.TransitHub(0.5, 0.01));

    /** The tiny network with a presale, and a third way round by the other hub that nobody needs. */
    private static Scenario tiny(Levers levers, double presaleLeadHours) {
        Scenario tiny = TinyNetwork.twoHubs();
        Demand demand = tiny.demand();
        List<Wave> waves = demand.waves().stream()
                .map(wave -> new Wave(
                        wave.id(),
                        wave.name(),
                        wave.start(),
                        wave.parcels(),
                        wave.hourlyShares(),
                        wave.shipByHours(),
                        presaleLeadHours))
                .toList();
        return Variant.of(tiny)
                .demand(new Demand(
                        demand.daily(), demand.hourlyProfile(), waves, demand.destinations(), demand.gravityExponent()))
                .levers(levers)
                .build();
    }

    /** Shippers that may not stagger leave the hubs a wave that only levers can level. */
    private static Scenario unstaggered(Scenario scenario) {
        return Variant.of(scenario)
                .shippers(scenario.shippers().stream()
                        .map(s -> new Shipper(
                                s.id(),
                                s.name(),
                                s.hub(),
                                s.share(),
                                s.packParcelsPerHour(),
                                s.promiseHours(),
                                false,
                                s.feeder()))
                        .toList())
                .build();
    }

    @Test
    void keepsToTheBudgetAndRepeatsToTheBit() {
        for (double budget : new double[] {0, 500, 2_000, 6_000}) {
            Levers levers = new Levers(
                    budget,
                    EVERYTHING.surgeCouriers(),
                    EVERYTHING.surgeShifts(),
                    EVERYTHING.surgeVehicles(),
                    EVERYTHING.preposition(),
                    EVERYTHING.transitHub());
            LeverPlan plan = search(tiny(levers, 24), ALL);
            assertThat(plan.yuan()).isLessThanOrEqualTo(budget + 1e-6);
            assertThat(plan.measures().stream().mapToDouble(Measure::yuan).sum())
                    .isCloseTo(plan.yuan(), within(1e-6));
            assertThat(plan.relaxedAfter()).isLessThanOrEqualTo(plan.relaxedBefore());
            assertThat(search(tiny(levers, 24), ALL)).isEqualTo(plan);
        }
    }

    @Test
    void hiresWholeCouriersUpToTheMost() {
        Levers couriers = new Levers(
                1e9,
                EVERYTHING.surgeCouriers(),
                Levers.SurgeShifts.NONE,
                Levers.SurgeVehicles.NONE,
                Levers.Preposition.NONE,
                Levers.TransitHub.NONE);
        LeverPlan plan = search(tiny(couriers, 0), ALL);
        assertThat(plan.measures()).isNotEmpty();
        for (Measure measure : plan.measures()) {
            Outlet outlet = plan.scenario().outlets().stream()
                    .filter(o -> o.id().equals(measure.where()))
                    .findFirst()
                    .orElseThrow();
            assertThat(measure.unit()).isEqualTo("couriers");
            assertThat(measure.amount()).isEqualTo(Math.rint(measure.amount())).isBetween(1.0, outlet.couriers() * 0.5);
            assertThat(measure.yuan()).isEqualTo(measure.amount() * 100);
            assertThat(outlet.surges())
                    .contains(new Surge(
                            measure.day().orElseThrow(),
                            measure.day().orElseThrow().plusDays(1),
                            1 + measure.amount() / outlet.couriers()));
        }
    }

    @Test
    void sendsPresaleGoodsAheadOfTheWave() {
        Levers ahead = new Levers(
                1e9,
                Levers.SurgeCouriers.NONE,
                Levers.SurgeShifts.NONE,
                Levers.SurgeVehicles.NONE,
                new Levers.Preposition(0.5, 0.05),
                Levers.TransitHub.NONE);
        LeverPlan plan = search(unstaggered(tiny(ahead, 24)), ALL);
        assertThat(plan.measures()).extracting(Measure::where).contains("shop-east");
        assertThat(plan.relaxedAfter()).isLessThan(plan.relaxedBefore());
        for (Measure measure : plan.measures()) {
            Shipper shipper = plan.scenario().shippers().stream()
                    .filter(s -> s.id().equals(measure.where()))
                    .findFirst()
                    .orElseThrow();
            assertThat(shipper.prepositionShare()).isEqualTo(measure.amount()).isLessThanOrEqualTo(0.5);
        }
        assertThat(search(unstaggered(tiny(ahead, 0)), ALL).measures()).isEmpty();
    }

    /**
     * Hub 0 sends everything by the crowded hub 1 to hub 2, one hour quicker than by hub 3, which is idle: with another
     * way for half of the parcels, half of hub 1's excess is gone.
     */
    @Test
    void sendsAShareRoundACrowdedHub() {
        Scenario diamond = Diamond.with(new Levers(
                0,
                Levers.SurgeCouriers.NONE,
                Levers.SurgeShifts.NONE,
                Levers.SurgeVehicles.NONE,
                Levers.Preposition.NONE,
                new Levers.TransitHub(0.5, 0)));
        LeverPlan plan = search(diamond, ALL);
        assertThat(plan.measures()).hasSize(1);
        Measure measure = plan.measures().get(0);
        assertThat(measure.where()).isEqualTo("h0 > h3 > h2");
        assertThat(plan.scenario().routes()).containsExactly(new Route("h0", "h2", "h3", measure.amount()));
        assertThat(measure.amount()).isBetween(0.12, 0.5);
        assertThat(plan.relaxedAfter()).isLessThan(0.6 * plan.relaxedBefore());
        assertThat(plan.yuan()).isZero();
    }

    /** Weights do not make a lever of one kind pay for a node that does not count. */
    @Test
    void hiresNobodyWhereBacklogHasNoWeight() {
        Scenario unweighted = unstaggered(tiny(EVERYTHING, 0));
        List<LeverKind> kinds = new ArrayList<>();
        search(Diamond.weighted(unweighted, new Weights(1, 0)), ALL)
                .measures()
                .forEach(measure -> kinds.add(measure.kind()));
        assertThat(kinds).isNotEmpty().doesNotContain(LeverKind.SURGE_COURIERS);
        assertThat(Arrays.asList(LeverKind.values())).containsAll(kinds);
    }
}
