package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.Variant;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Every measure against figures worked out by hand from {@link TinyOutcome}. */
class MeasuresTest {

    private final Set<String> idsRead = new HashSet<>();

    private Map<String, Double> read(String id) {
        return read(id, TinyOutcome.of(0));
    }

    private Map<String, Double> read(String id, Outcome outcome) {
        return read(id, TinyOutcome.SCENARIO, outcome);
    }

    private Map<String, Double> read(String id, Scenario scenario, Outcome outcome) {
        idsRead.add(id);
        return Measures.byId(id).read(scenario, outcome).stream()
                .collect(Collectors.toMap(Reading::scope, Reading::value));
    }

    @AfterEach
    void readsWhatItSaysItReads(TestInfo test) {
        HandComputed computed = test.getTestMethod().orElseThrow().getAnnotation(HandComputed.class);
        if (computed != null) {
            assertThat(idsRead).containsAll(List.of(computed.value()));
        }
    }

    @Test
    void everyMeasureIsComputedByHand() {
        Set<String> computed = Arrays.stream(MeasuresTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(HandComputed.class))
                .filter(Objects::nonNull)
                .flatMap(ids -> Arrays.stream(ids.value()))
                .collect(Collectors.toSet());
        assertThat(computed)
                .as("measures with a test in this class that is marked @HandComputed")
                .isEqualTo(Measures.ALL.stream().map(Measure::id).collect(Collectors.toSet()));
    }

    @Test
    @HandComputed({"backlog_hub", "backlog_outlet", "backlog", "held", "backlog_and_held"})
    void backlogsAddUp() {
        // Hubs 100 + 200 + 50 + 10 and 30 at a gate, outlets 500 + 500 and 20 at a gate, held 1000.
        assertThat(read("backlog_hub")).isEqualTo(Map.of("all", 390.0));
        assertThat(read("backlog_outlet")).isEqualTo(Map.of("all", 1020.0));
        assertThat(read("backlog")).isEqualTo(Map.of("all", 1410.0));
        assertThat(read("held")).isEqualTo(Map.of("all", 1000.0));
        assertThat(read("backlog_and_held")).isEqualTo(Map.of("all", 2410.0));
    }

    @Test
    @HandComputed({"peak_backlog_hub", "peak_backlog_outlet"})
    void peaksLeaveWarmUpOut() {
        // Slot ends: 700 + 5 in the east, 2 and at the gate 4 in the west; the 9,999 of the first slot is warm-up.
        assertThat(read("peak_backlog_hub")).isEqualTo(Map.of("network", 711.0, "node", 900.0));
        // 40 + 60, and 20 at a gate.
        assertThat(read("peak_backlog_outlet")).isEqualTo(Map.of("network", 120.0, "node", 60.0));
    }

    @Test
    @HandComputed("flooded")
    void floodedHoursAddUpByKind() {
        assertThat(read("flooded"))
                .isEqualTo(Map.of(
                        "all", 5.0,
                        "hub", 3.5,
                        "outlet", 1.5,
                        "node:hub-east", 3.5,
                        "node:hub-west", 0.0,
                        "node:east-urban", 1.5,
                        "node:east-rural", 0.0));
    }

    @Test
    @HandComputed("gate")
    void waitingAtGatesAddsUpByKind() {
        assertThat(read("gate"))
                .isEqualTo(Map.of(
                        "all", 50.0,
                        "hub", 30.0,
                        "outlet", 20.0,
                        "node:hub-east", 0.0,
                        "node:hub-west", 30.0,
                        "node:east-urban", 20.0,
                        "node:east-rural", 0.0));
    }

    @Test
    @HandComputed({"time_to_clear", "cleared"})
    void clearsWhenTheMeanOfADayIsBackToNormal() {
        // The wave is slot 17; normal is the six slots before it at 10 + 107 = 117 each, 702 in all, so 772.2 is the
        // limit. Slots 17..24 hold 807 or more. A day's six slots first stay below 772.2 once all are normal: slots
        // 25..30, so at the end of slot 30, 13 slots after the wave's end at the end of slot 17.
        assertThat(read("time_to_clear")).isEqualTo(Map.of("all", 52.0, "with-held", 52.0));
        assertThat(read("cleared")).isEqualTo(Map.of("all", 1.0, "with-held", 1.0));
    }

    @Test
    @HandComputed({"time_to_clear", "cleared", "backlog_at_end"})
    void aBacklogThatStaysHasNotCleared() {
        long[] slots = TinyOutcome.hubSlots().toArray();
        Arrays.fill(slots, 17, slots.length, 700);
        Outcome outcome = TinyOutcome.with(0, 0, Series.of(slots), TinyOutcome.flat(0));
        // From the end of slot 17 to the end of slot 35.
        assertThat(read("time_to_clear", outcome)).containsEntry("all", 72.0);
        assertThat(read("cleared", outcome)).containsEntry("all", 0.0);
        // 700 + 107 against 10 + 107.
        assertThat(read("backlog_at_end", outcome).get("all")).isCloseTo(807.0 / 117.0, within(1e-12));
    }

    @Test
    @HandComputed({"time_to_clear", "cleared", "backlog_at_end"})
    void aDipBetweenTwoRisesIsNotClearing() {
        // Normal still when the wave ends at the end of slot 17; rises in slots 18, 19 and in 27, 28, and in between a
        // whole normal day, slots 20..25. It stays normal once slots 29..34 are the past day: 17 slots after the wave.
        long[] slots = TinyOutcome.hubSlots().toArray();
        Arrays.fill(slots, 17, slots.length, 10);
        Arrays.fill(slots, 18, 20, 700);
        Arrays.fill(slots, 27, 29, 700);
        Outcome outcome = TinyOutcome.with(0, 0, Series.of(slots), TinyOutcome.flat(0));
        assertThat(read("time_to_clear", outcome)).isEqualTo(Map.of("all", 68.0, "with-held", 68.0));
        assertThat(read("cleared", outcome)).containsEntry("all", 1.0);
        assertThat(read("backlog_at_end", outcome)).containsEntry("all", 1.0);
    }

    @Test
    @HandComputed({"collected", "delivered", "collection_delivery_ratio"})
    void volumesCountBySeasonAndDay() {
        assertThat(read("collected"))
                .hasSize(6)
                .containsEntry("season", 2000.0)
                .containsEntry("day:2023-11-02", 300.0)
                .containsEntry("day:2023-11-03", 500.0);
        assertThat(read("delivered")).containsEntry("season", 1600.0).containsEntry("day:2023-11-06", 300.0);
        // 2,000 / 1,600; by day 300 / 100, 500 / 300, 400 / 500, 400 / 400, 400 / 300.
        assertThat(read("collection_delivery_ratio"))
                .isEqualTo(Map.of(
                        "all", 1.25,
                        "day:2023-11-02", 3.0,
                        "day:2023-11-03", 500 / 300.0,
                        "day:2023-11-04", 0.8,
                        "day:2023-11-05", 1.0,
                        "day:2023-11-06", 400 / 300.0));
    }

    @Test
    @HandComputed("balance")
    void balanceIsPeakOverMean() {
        // East 300 / 160, west 50 / 40, outlets 10 / 10 each: hubs 350 / 200, all 370 / 220.
        Map<String, Double> balance = read("balance");
        assertThat(balance).containsEntry("hub", 1.75).containsEntry("outlet", 1.0);
        assertThat(balance.get("all")).isCloseTo(370.0 / 220.0, within(1e-12));
        assertThat(balance)
                .containsEntry("node:hub-east", 1.875)
                .containsEntry("node:hub-west", 1.25)
                .containsEntry("node:east-rural", 1.0)
                .hasSize(7);
    }

    @Test
    @HandComputed({"refused", "undelivered"})
    void countsAtTheEnd() {
        assertThat(read("refused")).isEqualTo(Map.of("all", 5.0));
        assertThat(read("undelivered"))
                .isEqualTo(Map.of("all", 100.0, "unpacked", 10.0, "held", 20.0, "in-transit", 30.0, "in-nodes", 40.0));
    }

    @Test
    @HandComputed({"ship_to_door", "order_to_door", "urban_rural_gap"})
    void timesToTheDoor() {
        assertThat(read("ship_to_door")).isEqualTo(Map.of("mean", 40.0, "p50", 38.0, "p90", 70.0, "p99", 90.0));
        assertThat(read("order_to_door"))
                .isEqualTo(Map.of(
                        "mean", 50.0,
                        "p50", 48.0,
                        "p90", 80.0,
                        "p99", 100.0,
                        "area:urban", 45.0,
                        "area:rural", 57.5,
                        "region:east", 40.0,
                        "region:west", 65.0));
        assertThat(read("urban_rural_gap")).isEqualTo(Map.of("all", 12.5));
    }

    @Test
    void classesAreToldApartWhereThereAreSeveral() {
        assertThat(Measures.byId("ship_to_door").read(TinyOutcome.TWO_CLASSES, TinyOutcome.of(0)))
                .contains(new Reading("class:standard", 42), new Reading("class:fresh", 32))
                .hasSize(6);
    }

    @Test
    @HandComputed({"failed_attempts", "locker_share", "prepositioned", "extra_vehicles"})
    void handovers() {
        assertThat(read("failed_attempts")).isEqualTo(Map.of("all", 30.0));
        // 90 of 895 delivered.
        assertThat(read("locker_share")).isEqualTo(Map.of("all", 90.0 / 895.0));
        assertThat(read("prepositioned")).isEqualTo(Map.of("all", 20.0));
        assertThat(read("extra_vehicles")).isEqualTo(Map.of("all", 7.0));
    }

    @Test
    @HandComputed({"not_repacked", "reusable_packs", "reused_cartons", "packaging_target"})
    void packagingOfWhatWasCollected() {
        // 1,500 of 1,500 + 100 + 200 + 200.
        assertThat(read("not_repacked")).isEqualTo(Map.of("all", 0.75));
        assertThat(read("reusable_packs")).isEqualTo(Map.of("all", 100.0));
        assertThat(read("reused_cartons")).isEqualTo(Map.of("all", 200.0));
        // 0.75 / 0.9; 5 % against 1 of 132.07; 10 % against 0.8 of 132.07.
        Map<String, Double> target = read("packaging_target");
        assertThat(target).hasSize(3);
        assertThat(target.get("not-repacked")).isCloseTo(0.833333333333, within(1e-9));
        assertThat(target.get("reusable")).isCloseTo(6.6035, within(1e-9));
        assertThat(target.get("reused-cartons")).isCloseTo(16.50875, within(1e-9));
    }

    @Test
    @HandComputed({"on_time_72h", "ship_by_kept", "screened"})
    void promisesKept() {
        assertThat(read("on_time_72h")).isEqualTo(Map.of("all", 0.75));
        assertThat(read("ship_by_kept")).isEqualTo(Map.of("all", 0.99));
        assertThat(read("screened")).isEqualTo(Map.of("all", 0.8));
    }

    @Test
    @HandComputed("equity")
    void equityWeighsRegionsByParcels() {
        // Mean (6 x 40 + 4 x 65) / 10 = 50. Gini: 2 x 6 x 4 x 25 / (2 x 10 x 500) = 0.12; worst 65 / 50.
        assertThat(read("equity")).isEqualTo(Map.of("gini", 0.12, "worst-to-mean", 1.3));
    }

    @Test
    @HandComputed("utilisation")
    void utilisationByStageAndNode() {
        assertThat(read("utilisation"))
                .isEqualTo(Map.of(
                        "stage:unload", 0.3,
                        "stage:clearance", 0.9,
                        "stage:sorting", 0.4,
                        "stage:delivery", 550.0 / 1400.0,
                        "hub-east:unload", 0.3,
                        "hub-east:sorting", 0.6,
                        "hub-west:clearance", 0.9,
                        "hub-west:sorting", 0.2,
                        "east-urban:delivery", 0.25,
                        "east-rural:delivery", 0.75));
    }

    @Test
    @HandComputed({"courier_hours", "limit_used"})
    void courierHoursPerDayAtWork() {
        // Urban 80 + 4 h on 80 / 8 courier-days, rural 32 + 8 h on 4.
        Map<String, Double> hours = read("courier_hours");
        assertThat(hours)
                .hasSize(6)
                .containsEntry("area:urban", 8.4)
                .containsEntry("area:rural", 10.0)
                .containsEntry("max", 11.0)
                .containsEntry("overtime-day", 3.0)
                .containsEntry("overtime-month", 36.5);
        assertThat(hours.get("all")).isCloseTo(124.0 / 14.0, within(1e-12));
        // 11 of 8 + 3 hours in a day, 3 of 3, and 36.5 of 36 in a month.
        assertThat(read("limit_used")).isEqualTo(Map.of("max", 1.0, "overtime-day", 1.0, "overtime-month", 36.5 / 36));
    }

    @Test
    @HandComputed({"delivery_fees", "late_fines", "cost"})
    void costsAddUpByKind() {
        // 50 parcels delivered in each outlet of the east at 1.5; 50 of 200 late at 1.
        assertThat(read("delivery_fees"))
                .isEqualTo(Map.of(
                        "all", 150.0,
                        "area:urban", 75.0,
                        "area:rural", 75.0,
                        "region:east", 150.0,
                        "region:west", 0.0));
        assertThat(read("late_fines")).isEqualTo(Map.of("all", 50.0));
        // 12 courier-hours of overtime at 36; 1,000 parcel-hours held at 0.005; nobody is there for a surge.
        assertThat(read("cost"))
                .isEqualTo(Map.of(
                        "all", 637.0,
                        "kind:delivery-fees", 150.0,
                        "kind:late-fines", 50.0,
                        "kind:overtime", 432.0,
                        "kind:temporary-staff", 0.0,
                        "kind:held", 5.0));
    }

    @Test
    @HandComputed("cost")
    void couriersOfASurgeArePaidByTheHour() {
        Scenario surge = Variant.of(TinyOutcome.SCENARIO)
                .outlets(TinyOutcome.SCENARIO.outlets().stream()
                        .map(outlet -> outlet.id().equals("west-rural") ? withSurges(outlet) : outlet)
                        .toList())
                .costs(new Costs(0, 0, 0, 0, 0, 0).withFees(new Costs.Fees(0, 0, 40)))
                .build();
        // 25 couriers of 8 hours: half as many more on the 3rd, twice times half as many on the 4th, which is none
        // more.
        assertThat(read("cost", surge, TinyOutcome.of(0)))
                .containsEntry("kind:temporary-staff", 4_000.0)
                .containsEntry("all", 4_000.0);
    }

    private static Outlet withSurges(Outlet plain) {
        LocalDate third = LocalDate.of(2023, 11, 3);
        return new Outlet(
                plain.id(),
                plain.name(),
                plain.region(),
                plain.area(),
                plain.hub(),
                plain.couriers(),
                plain.parcelsPerCourierHour(),
                plain.dailyHours(),
                plain.window(),
                plain.storageLimitParcels(),
                plain.feeder(),
                List.of(
                        new Surge(third, third.plusDays(1), 1.5),
                        new Surge(third.plusDays(1), third.plusDays(2), 2),
                        new Surge(third.plusDays(1), third.plusDays(2), 0.5)));
    }

    @Test
    @HandComputed({"regular_hours", "overtime", "over_limit"})
    void hoursOfAllCouriersAddUpByArea() {
        assertThat(read("regular_hours")).isEqualTo(Map.of("all", 112.0, "area:urban", 80.0, "area:rural", 32.0));
        assertThat(read("overtime")).isEqualTo(Map.of("all", 12.0, "area:urban", 4.0, "area:rural", 8.0));
        assertThat(read("over_limit")).isEqualTo(Map.of("all", 2.0, "area:urban", 0.0, "area:rural", 2.0));
    }

    @Test
    void everyMeasureIsNamedOnceInBothLanguages() {
        List<String> ids = Measures.ALL.stream().map(Measure::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9_]+"));
        for (Measure measure : Measures.ALL) {
            assertThat(List.of(
                            measure.name().zh(),
                            measure.name().en(),
                            measure.formula().zh(),
                            measure.formula().en(),
                            measure.source().zh(),
                            measure.source().en()))
                    .as(measure.id())
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void unknownMeasureIsNamed() {
        assertThatThrownBy(() -> Measures.byId("speed")).hasMessageContaining("speed");
    }
}
