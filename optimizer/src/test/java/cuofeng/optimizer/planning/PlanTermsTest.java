package cuofeng.optimizer.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuofeng.optimizer.OneHub;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.WorkWindow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each constraint by hand: not touched, just kept, just broken. One hub, slots of a day, 1,000 parcels ready on the first
 * day unless said otherwise. The outlet is a quarter of an hour from the hub, so it gets 1 % of a release a slot later.
 */
class PlanTermsTest {

    private static final long PARCEL = Units.LOAD_PER_PARCEL;
    private static final double[] THOUSAND = {1_000, 0, 0, 0};
    private static final int AMPLE = 1_000;
    private static final PartRule TEN_PARTS = new PartRule(10, 90, 1_000);

    private static Scenario scenario(double[] streams, double hubParcelsPerHour) {
        return OneHub.of(THOUSAND, streams, hubParcelsPerHour, 3).shipments().scenario();
    }

    private static Scenario oneStream() {
        return scenario(new double[] {1}, AMPLE);
    }

    private static PlanTerms terms(Scenario scenario, PartRule rule, int... slots) {
        PlanningModel model = new PlanningModel(new Shipments(scenario), rule);
        PlanTerms terms = model.terms(model.schedule("tried", slots));
        assertThat(new BacklogState(model, slots).score()).isEqualTo(model.score(terms));
        return terms;
    }

    private static PlanTerms whole(Scenario scenario, int... slots) {
        return terms(scenario, PartRule.WHOLE, slots);
    }

    /** 20 an hour are 480 a day: of 1,000 at once, 520 wait overnight, then 40. */
    @ParameterizedTest
    @CsvSource({"1000, 0", "520, 0", "519, 1", "39, 482"})
    void storageLimits(long limit, long parcelSlots) {
        Scenario tight = OneHub.of(THOUSAND, new double[] {1}, 20, 3)
                .withStorageLimit(limit)
                .shipments()
                .scenario();
        assertThat(whole(tight, 0).storageLimits()).isEqualTo(parcelSlots * PARCEL);
    }

    /** Ready on the second day, ship-by on the third. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1000", "0, 1000"})
    void shipBy(int slot, long parcels) {
        Shipments shipments = OneHub.of(new double[] {0, 1_000, 0, 0}, new double[] {1}, AMPLE, 1)
                .shipments();
        PlanningModel model = new PlanningModel(shipments, PartRule.WHOLE);
        PlanTerms terms = model.terms(Schedule.unsplit("tried", new int[] {0, slot, 2, 3}));
        assertThat(terms.shipBy()).isEqualTo(parcels * PARCEL);
    }

    /** Ten couriers deliver 400 in four regular hours and 100 in an hour of overtime, of which three are allowed a day. */
    private static Scenario withOvertime(double monthlyHours, double fromBacklogHours) {
        LastMile lastMile = new LastMile(
                new LastMile.Overtime(3, monthlyHours, fromBacklogHours),
                LastMile.PLAIN.deliveryDays(),
                1,
                LastMile.Lockers.NONE);
        return Variant.of(oneStream())
                .eachOutlet(outlet -> new Outlet(
                        outlet.id(),
                        outlet.name(),
                        outlet.region(),
                        outlet.area(),
                        outlet.hub(),
                        10,
                        10,
                        4,
                        new WorkWindow(8 * 60, 16 * 60),
                        outlet.storageLimitParcels(),
                        outlet.feeder(),
                        lastMile,
                        List.of()))
                .costs(new Costs(0, 0, 0, 0, 36, 0))
                .build();
    }

    /**
     * 990 come on the first day: 400 are delivered, 300 in 3 h of overtime, 290 wait. With 10 more on the second day all
     * 300 are delivered in regular hours. 3 h in all. Half an hour beyond a limit of 2.5 h delivers 50.
     */
    @ParameterizedTest
    @CsvSource({"4, 0", "3, 0", "2.5, 50", "0, 300"})
    void courierHours(double monthlyHours, long parcels) {
        PlanTerms terms = whole(withOvertime(monthlyHours, 0), 0);
        assertThat(terms.courierHours()).isEqualTo(parcels * PARCEL);
    }

    /** 590 wait after regular work; overtime begins above the threshold of 100 for each hour. */
    @ParameterizedTest
    @CsvSource({"0, 300", "2.9, 300", "3, 290", "5.89, 1", "5.9, 0", "100, 0"})
    void overtimeIsWorkedWhenTheBacklogCallsForIt(double fromBacklogHours, long parcels) {
        PlanTerms terms = whole(withOvertime(36, fromBacklogHours), 0);
        // Ten parcels are a courier-hour; 36 yuan each.
        assertThat(terms.overtime()).isEqualTo(parcels * 100);
    }

    @Test
    void overtimeIsWithinTheCapacityOfBoundsAndCostsNothingElsewhere() {
        PlanningModel with = new PlanningModel(new Shipments(withOvertime(36, 1)), PartRule.WHOLE);
        assertThat(with.regularCapacity(1, 0)).isEqualTo(400 * PARCEL);
        assertThat(with.capacity(1, 0)).isEqualTo(700 * PARCEL);
        assertThat(with.capacity(0, 0)).isEqualTo(with.regularCapacity(0, 0));
        assertThat(with.namedTerms(with.terms(with.schedule("at once", new int[] {0}))))
                .filteredOn(term -> term.name().equals("overtime"))
                .singleElement()
                .isEqualTo(new ScoreTerm("overtime", ScoreTerm.Level.SOFT, "yuan", 30 * 36));
    }

    /** A tenth must be gone when ready for a day; judged at the end of the second day only. */
    @ParameterizedTest
    @CsvSource({"10, 0", "2, 0", "1, 0", "0, 100"})
    void leastRelease(int partsReleasedInTime, long parcels) {
        Scenario judged = Variant.of(oneStream()).targets(Targets.DEFAULT).build();
        int[] slots = new int[10];
        for (int part = 0; part < 10; part++) {
            slots[part] = part < partsReleasedInTime ? 1 : 3;
        }
        assertThat(terms(judged, TEN_PARTS, slots).leastRelease()).isEqualTo(parcels * PARCEL);
    }

    /** What is not to be decided leaves when ready and so feeds its region; another region does not. */
    @Test
    void eachRegionIsJudgedByItself() {
        Scenario two = Variant.of(scenario(new double[] {9, 1}, AMPLE))
                .targets(Targets.DEFAULT)
                .build();
        assertThat(whole(two, 0, 2).leastRelease()).isEqualTo(10 * PARCEL);
        assertThat(whole(two, 2, 0).leastRelease()).isEqualTo(90 * PARCEL);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 3"})
    void held(int slot, long slots) {
        PlanTerms terms = whole(oneStream(), slot);
        assertThat(terms.held()).isEqualTo(slots * 1_000 * Units.QUANTITY_PER_PARCEL);
        assertThat(terms.heldParcelHours(24)).isEqualTo(slots * 24_000.0);
    }

    /** Held for a day and 1 % of one on the way: 101 % of a slot, or 24.24 h. */
    @ParameterizedTest
    @CsvSource({"72, 0", "24.24, 0", "24, 1", "12, 51"})
    void tardy(double promiseHours, long percent) {
        Scenario promised = Variant.of(oneStream())
                .targets(new Targets(0, 24, promiseHours))
                .build();
        assertThat(whole(promised, 1).tardy()).isEqualTo(percent * 1_000 * Units.QUANTITY_PER_PARCEL);
    }

    /** Two regions of 500 parcels each; what one waits more than the other is half above the mean. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "1, 1, 0, 0", "1, 0, 250, 500", "0, 3, 750, 1500"})
    void inequality(int first, int second, long oneArea, long twoAreas) {
        Scenario urban = scenario(new double[] {1, 1}, AMPLE);
        assertThat(whole(urban, first, second).inequality()).isEqualTo(oneArea * PARCEL);
        Demand demand = urban.demand();
        Scenario mixed = Variant.of(urban)
                .eachOutlet(outlet -> outlet.id().equals("o0") ? outlet : inArea(outlet, Area.RURAL))
                .demand(new Demand(
                        demand.daily(),
                        demand.hourlyProfile(),
                        demand.waves(),
                        List.of(new Demand.Destination("r0", 0.5, 0), new Demand.Destination("r1", 0.5, 1)),
                        0))
                .build();
        assertThat(whole(mixed, first, second).inequality()).isEqualTo(twoAreas * PARCEL);
    }

    private static Outlet inArea(Outlet outlet, Area area) {
        return new Outlet(
                outlet.id(),
                outlet.name(),
                outlet.region(),
                area,
                outlet.hub(),
                outlet.couriers(),
                outlet.parcelsPerCourierHour(),
                outlet.dailyHours(),
                outlet.window(),
                outlet.storageLimitParcels(),
                outlet.feeder(),
                outlet.lastMile(),
                outlet.surges());
    }

    /**
     * At once: the hub falls from 1,000 to 0, the outlet from 990 to 10 to 0: 1,990. A day later both also rise before.
     * Half and half: the hub 500, 500, 0; the outlet 495, 500, 5, 0: 500 + 5 + 495 + 5.
     */
    @ParameterizedTest
    @CsvSource({"10, 1990", "0, 3980", "5, 1005"})
    void roughness(int partsAtOnce, long parcels) {
        Scenario priced =
                Variant.of(oneStream()).costs(new Costs(0, 0, 0, 1, 0, 0)).build();
        int[] slots = new int[10];
        for (int part = 0; part < 10; part++) {
            slots[part] = part < partsAtOnce ? 0 : 1;
        }
        assertThat(terms(priced, TEN_PARTS, slots).roughness()).isEqualTo(parcels * PARCEL);
    }

    /** Given: 300 parcels on the first day, 700 on the third. */
    @Test
    void deviation() {
        Shipments shipments = new Shipments(oneStream());
        PlanningModel free = new PlanningModel(shipments, TEN_PARTS);
        int[] slots = {0, 0, 0, 2, 2, 2, 2, 2, 2, 2};
        PlanningModel model =
                new PlanningModel(PlanningInput.of(shipments, TEN_PARTS).with(free.schedule("given", slots)));
        assertThat(model.hasReference()).isFalse();

        assertDeviation(model, 0, slots);
        assertDeviation(model, 0, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0);
        assertDeviation(model, 100, 0, 0, 0, 2, 2, 2, 2, 2, 2, 3);
        assertDeviation(model, 200, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2);
        // One goes a day earlier, one a day later: nothing makes up for it.
        assertDeviation(model, 200, 0, 0, 0, 1, 2, 2, 2, 2, 2, 3);
        assertThat(free.terms(free.schedule("free", slots)).deviation()).isZero();
    }

    private static void assertDeviation(PlanningModel model, long parcelSlots, int... slots) {
        PlanTerms terms = model.terms(model.schedule("tried", slots));
        assertThat(terms.deviation()).isEqualTo(parcelSlots * Units.QUANTITY_PER_PARCEL);
        assertThat(new BacklogState(model, slots).score()).isEqualTo(model.score(terms));
    }

    /** 520 and 40 parcels of 480 a day wait in the hub; weight 3, then 2 for outlets that have none. */
    @Test
    void backlogOfHubsAndOutlets() {
        Scenario tight = scenario(new double[] {1}, 20);
        PlanTerms terms = whole(tight, 0);
        assertThat(terms.hubBacklog()).isEqualTo(560 * PARCEL * Units.WEIGHT_ONE);
        assertThat(terms.outletBacklog()).isZero();
    }

    /** 1,000 parcels held for 24 h at 0.005 yuan are 120 yuan; 1 % of 24 h late, at 0.05 yuan 12 more. */
    @Test
    void costsAddUpInYuan() {
        Scenario priced = Variant.of(oneStream())
                .costs(new Costs(0.005, 0.05, 0, 0, 0, 0))
                .targets(new Targets(0, 24, 24))
                .build();
        PlanningModel model = new PlanningModel(new Shipments(priced), PartRule.WHOLE);
        PlanScore score = model.score(model.schedule("tried", new int[] {1}));
        assertThat(score.costYuan()).isCloseTo(132, within(1e-9));
        assertThat(score.cost()).isEqualTo(132L * Units.COST_PER_YUAN);
    }

    @Test
    void refusesCostsThatWouldOverflow() {
        Scenario dear = Variant.of(OneHub.of(new double[] {1e11, 0, 0, 0}, new double[] {1}, AMPLE, 3)
                        .shipments()
                        .scenario())
                .costs(new Costs(1000, 1000, 1000, 1000, 1000, 1000))
                .build();
        assertThatThrownBy(() -> new PlanningModel(new Shipments(dear), PartRule.WHOLE))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("one-hub")
                .hasMessageContaining("lower all costs");
    }
}
