package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.LastMile;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Shifts.Shift;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.SurgeTerms;
import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.source.Node;
import cuofeng.scenarios.source.Problems;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads a scenario that uses every key. */
class RichScenarioTest {

    private static Scenario read(Map<String, byte[]> files) {
        Reading reading = ScenarioReader.read(Folders.of(files));
        assertThat(reading.problems()).isEmpty();
        return reading.scenario().orElseThrow();
    }

    private static Scenario rich() {
        return read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.rich())));
    }

    /** The rich scenario with one of its blocks in another form, and the tables that this form names. */
    private static Scenario rich(String block, Map<String, String> tables) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(block, Folders.rich())));
        tables.forEach((name, csv) -> files.put(name, Folders.bytes(csv)));
        return read(files);
    }

    @Test
    void hasEveryKeyOfTheFormat() {
        Node.Mapping root = YamlTree.read(ScenarioReader.MAIN_FILE, Folders.rich(), new Problems())
                .orElseThrow();
        Map<Shape, Set<String>> unused = new LinkedHashMap<>();
        strikeOut(Shapes.SCENARIO, root, unused);
        unused.values().removeIf(Set::isEmpty);
        // The table names every lane, so there is no rule for the others.
        assertThat(unused).isEqualTo(Map.of(Shapes.LANES, Set.of("by_distance")));
    }

    /** Of each shape the keys that no mapping of this shape has written. */
    private static void strikeOut(Shape shape, Node node, Map<Shape, Set<String>> unused) {
        Set<String> left = unused.computeIfAbsent(shape, s -> new LinkedHashSet<>(s.names()));
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> strikeOut(shape, item, unused));
        } else if (node instanceof Node.Mapping mapping) {
            left.removeAll(mapping.entries().keySet());
            mapping.entries()
                    .forEach((name, entry) ->
                            shape.key(name).inner().ifPresent(inner -> strikeOut(inner, entry.value(), unused)));
        }
    }

    @Test
    void readsClasses() {
        assertThat(rich().classes())
                .containsExactly(
                        new ParcelClass("standard", new Text("标准", "Standard"), 0.8, 1, 1, true),
                        new ParcelClass("irregular", new Text("异形件", "Irregular"), 0.1, 1, 0.2, true),
                        new ParcelClass("fresh", new Text("生鲜", "Fresh"), 0.1, 0, 1, false));
    }

    @Test
    void readsHubs() {
        Hub east = rich().hubs().get(0);
        assertThat(east.congestion()).isEqualTo(new Congestion(0.8, 0.6));
        assertThat(east.flaggedShare()).isEqualTo(0.02);
        assertThat(east.clearanceDelay()).isEqualTo(Delay.NONE);
        assertThat(east.isGateway()).isFalse();
        assertThat(east.stages())
                .extracting(Stage::kind)
                .containsExactly(
                        StageKind.UNLOAD,
                        StageKind.SCREENING,
                        StageKind.RECHECK,
                        StageKind.SORTING,
                        StageKind.MANUAL_SORTING,
                        StageKind.DISPATCH);
        Stage sorting = east.stages().get(3);
        assertThat(sorting.breakdowns()).isEqualTo(new Breakdowns(400, 2, 0.25));
        // The night shift crosses midnight and comes in two parts.
        assertThat(sorting.shifts())
                .isEqualTo(new Shifts(List.of(
                        new Shift(new WorkWindow(0, 6 * 60), 0.6),
                        new Shift(new WorkWindow(6 * 60, 14 * 60), 1),
                        new Shift(new WorkWindow(14 * 60, 22 * 60), 1.1),
                        new Shift(new WorkWindow(22 * 60, 24 * 60), 0.6))));
        assertThat(east.stages().get(1).shifts()).isEqualTo(Shifts.of(new WorkWindow(120, 1440)));
        assertThat(east.stages().get(0).breakdowns()).isEqualTo(Breakdowns.NONE);

        Hub west = rich().hubs().get(1);
        assertThat(west.congestion()).isEqualTo(Congestion.NONE);
        assertThat(west.flaggedShare()).isZero();
    }

    @Test
    void gatewaysAreHubsAfterTheOthers() {
        assertThat(rich().hubs()).extracting(Hub::id).containsExactly("hub-east", "hub-west", "hub-abroad", "port");
        Hub port = rich().hubs().get(3);
        assertThat(port.isGateway()).isTrue();
        assertThat(port.clearanceDelay()).isEqualTo(new Delay(12, 0.8));
        assertThat(port.stages().get(1))
                .isEqualTo(new Stage.Line(StageKind.CLEARANCE, 2000, new WorkWindow(8 * 60, 20 * 60)));
    }

    @Test
    void readsTheLastMile() {
        List<Outlet> outlets = rich().outlets();
        assertThat(outlets.get(0).lastMile())
                .isEqualTo(new LastMile(
                        new LastMile.Overtime(3, 36, 4),
                        Set.of(DayOfWeek.values()),
                        0.9,
                        new LastMile.Lockers(0.3, 4000, 0.4)));
        assertThat(outlets.get(1).lastMile().deliveryDays())
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
        assertThat(outlets.get(2).lastMile()).isEqualTo(LastMile.PLAIN);
    }

    @Test
    void readsLanesAndRoutes() {
        Lane lane = rich().lanes().get(0);
        assertThat(lane.extra()).isEqualTo(new Lane.ExtraVehicles(1000, 5));
        assertThat(lane.surges())
                .containsExactly(new Surge(LocalDate.of(2023, 11, 11), LocalDate.of(2023, 11, 13), 1.5));
        assertThat(rich().lanes().get(1).extra()).isEqualTo(Lane.ExtraVehicles.NONE);
        assertThat(rich().routes()).containsExactly(new Route("hub-west", "hub-east", "port", 0.25));
    }

    @Test
    void readsShippersAndPresale() {
        Shipper east = rich().shippers().get(0);
        assertThat(east.packaging()).isEqualTo(new Packaging(0.5, 0.1, 0.2, 0.6, 1.1));
        // 1 - 0.5 · 0.4 + 0.1 · 0.1 = 0.81 of the time with new cartons.
        assertThat(east.effectivePackParcelsPerHour()).isEqualTo(6000 / 0.81);
        assertThat(east.prepositionShare()).isEqualTo(0.2);
        assertThat(rich().shippers().get(1).packaging()).isEqualTo(Packaging.NEW_CARTONS);
        assertThat(rich().demand().waves().get(0).presaleLeadHours()).isEqualTo(36);
    }

    @Test
    void readsEventsAndTheInitialState() {
        Scenario scenario = rich();
        LocalDateTime morning = LocalDateTime.of(2023, 11, 12, 6, 0);
        LocalDateTime midnight = LocalDateTime.of(2023, 11, 13, 0, 0);
        assertThat(scenario.disruptions())
                .containsExactly(
                        new Disruption.OfNode("hub-west", morning, morning.plusHours(12), 0),
                        new Disruption.OfLane("hub-east", "hub-west", morning, midnight, 0.5, 1.6));
        assertThat(scenario.restrictions())
                .containsExactly(
                        new Restriction("west", Restriction.Direction.DELIVERY, midnight.minusDays(1), midnight, 0.5));
        assertThat(scenario.initial())
                .isEqualTo(new InitialState(
                        List.of(
                                new InitialState.Backlog("hub-east", "sorting", "west-urban", 1200, 9),
                                // The outlet is left out: the node is the outlet.
                                new InitialState.Backlog("east-urban", "delivery", "east-urban", 300, 30.5)),
                        List.of(new InitialState.InTransit("hub-west", "west-urban", 900, 12, 3))));
    }

    @Test
    void tablesGiveTheSameScenario() {
        Scenario inline = rich();
        assertThat(rich("classes: classes.csv\n", Map.of("classes.csv", """
                id,name.zh,name.en,share,priority,machine_sortable_share,may_stagger
                standard,标准,Standard,0.8,1,,
                irregular,异形件,Irregular,0.1,1,0.2,true
                fresh,生鲜,Fresh,0.1,,,false
                """))).isEqualTo(inline);
        assertThat(rich("gateways: gateways.csv\n", Map.of("gateways.csv", """
                id,name.zh,name.en,region,storage_limit_parcels,clearance_delay.mean_hours,clearance_delay.cv,congestion.from_share,congestion.floor,flagged_share,surges.from,surges.to,surges.factor,surge,stages.unload.parcels_per_hour,stages.clearance.parcels_per_hour,stages.clearance.shifts.window,stages.clearance.shifts.factor,stages.screening.parcels_per_hour,stages.recheck.servers,stages.recheck.seconds_per_parcel,stages.sorting.parcels_per_hour,stages.manual_sorting.servers,stages.manual_sorting.seconds_per_parcel,stages.dispatch.parcels_per_hour,stages.dispatch.breakdowns.mean_hours_between,stages.dispatch.breakdowns.mean_repair_hours
                port,国际互换局,Gateway,east,30000,12,0.8,0.9,0.5,0.01,2023-11-11,2023-11-12,0.9,1.1,3000,2000,08:00-20:00,,3000,10,60,3000,40,30,3000,,
                """)))
                .isEqualTo(inline);
        assertThat(rich("outlets: outlets.csv\n", Map.of("outlets.csv", """
                id,name,region,area,hub,couriers,parcels_per_courier_hour,daily_hours,window,storage_limit_parcels,feeder.transit_hours,feeder.cv,first_attempt_success,delivery_days,lockers.share,lockers.parcels_per_day,lockers.work_factor,overtime.daily_hours,overtime.monthly_hours,overtime.from_backlog_hours,surges.from,surges.to,surges.factor,surge
                east-urban,East urban,east,urban,hub-east,100,25,8,08:00-20:00,24000,1,0.2,0.9,,0.3,4000,0.4,3,36,4,2023-11-11,2023-11-13,1.3,1.15
                east-rural,East rural,east,rural,hub-east,40,25,8,08:00-20:00,10000,2,,,mon wed fri,,,,,,,,,,
                west-urban,West urban,west,urban,hub-west,100,25,8,08:00-20:00,24000,1,,,mon tue wed thu fri sat sun,,,,,,,,,,
                abroad-urban,Abroad urban,abroad,urban,hub-abroad,50,25,8,08:00-20:00,24000,1,,1,,,,,,,,,,,
                """))).isEqualTo(inline);
        assertThat(rich("lanes: {table: lanes.csv, hired: hired.csv}\n", Map.of("hired.csv", """
                from,to,day,vehicles,vehicle_parcels,source
                hub-east,port,2023-11-11,3,800,a guess
                """, "lanes.csv", """
                from,to,mode,distance_km,transit_hours,cv,headway_minutes,headway_hours,first_minute,parcels_per_departure,extra_vehicles.vehicle_parcels,extra_vehicles.per_day,surges.from,surges.to,surges.factor
                hub-east,hub-west,road,960,14,0.1,120,,30,3000,1000,5,2023-11-11,2023-11-13,1.5
                hub-west,hub-east,road,960,14,,,2,,3000,,,,,
                hub-east,port,road,50,2,,,2,,3000,,,,,
                port,hub-east,road,50,2,,,2,,3000,,,,,
                port,hub-abroad,air,2000,8,,,12,,9000,,,,,
                """)))
                .isEqualTo(inline);
    }

    @Test
    void tablesOfRoutesEventsAndTheInitialStateGiveTheSameScenario() {
        Scenario inline = rich();
        assertThat(rich(
                        "routes: routes.csv\n",
                        Map.of("routes.csv", "from,to,via,share\nhub-west,hub-east,port,0.25\n")))
                .isEqualTo(inline);
        assertThat(rich("disruptions: disruptions.csv\n", Map.of("disruptions.csv", """
                node,lane_from,lane_to,from,to,capacity_factor,transit_factor
                hub-west,,,2023-11-12T06:00,2023-11-12T18:00,0,
                ,hub-east,hub-west,2023-11-12T06:00,2023-11-13T00:00,0.5,1.6
                """)))
                .isEqualTo(inline);
        assertThat(rich("restrictions: restrictions.csv\n", Map.of("restrictions.csv", """
                region,direction,from,to,accepted_share
                west,delivery,2023-11-12T00:00,2023-11-13T00:00,0.5
                """)))
                .isEqualTo(inline);
        assertThat(rich(
                        "initial: {backlog: backlog.csv, in_transit: transit.csv}\n",
                        Map.of("backlog.csv", """
                node,stage,outlet,parcels,age_hours
                hub-east,sorting,west-urban,1200,9
                east-urban,delivery,,300,30.5
                """, "transit.csv", """
                node,outlet,parcels,age_hours,arrives_in_hours
                hub-west,west-urban,900,12,3
                """)))
                .isEqualTo(inline);
    }

    @Test
    void fillsInTheWholeModel() {
        Scenario scenario = read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.base())));
        assertThat(scenario.classes()).containsExactly(ParcelClass.STANDARD);
        assertThat(scenario.hubs().get(0).congestion()).isEqualTo(Congestion.NONE);
        assertThat(scenario.outlets())
                .allSatisfy(outlet -> assertThat(outlet.lastMile()).isEqualTo(LastMile.PLAIN));
        assertThat(scenario.lanes()).allSatisfy(lane -> assertThat(lane.extra()).isEqualTo(Lane.ExtraVehicles.NONE));
        assertThat(scenario.shippers())
                .allSatisfy(shipper -> assertThat(shipper.packaging()).isEqualTo(Packaging.NEW_CARTONS));
        assertThat(scenario.routes()).isEmpty();
        assertThat(scenario.disruptions()).isEmpty();
        assertThat(scenario.restrictions()).isEmpty();
        assertThat(scenario.initial()).isEqualTo(InitialState.EMPTY);
    }

    @Test
    void readsLevers() {
        Levers levers = new Levers(
                50_000,
                new Levers.SurgeCouriers(1.5, 300),
                new Levers.SurgeShifts(1.2, 150),
                new Levers.SurgeVehicles(6, 900, 7),
                new Levers.Preposition(0.4, 0.3),
                new Levers.TransitHub(0.2, 0.1));
        assertThat(rich().levers()).isEqualTo(levers);
        assertThat(rich().withLotSize(7).levers()).isEqualTo(levers);
        assertThat(read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.base())))
                        .levers())
                .isEqualTo(Levers.NONE);
    }

    /** Lanes that are filled in later must not cost the scenario its levers. */
    @Test
    void keepsLeversBesideLanesByDistance() {
        String overlay = """
                lanes: {by_distance: {mode: road, road_factor: 1.3, kilometres_per_hour: 65, handling_hours: 2, headway_hours: 2, parcels_per_departure: 9000}}
                levers: {budget_yuan: 9, transit_hub: {most_share: 0.2}}
                """;
        Scenario scenario = read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(overlay))));
        assertThat(scenario.levers())
                .isEqualTo(new Levers(
                        9,
                        Levers.SurgeCouriers.NONE,
                        Levers.SurgeShifts.NONE,
                        Levers.SurgeVehicles.NONE,
                        Levers.Preposition.NONE,
                        new Levers.TransitHub(0.2, 0)));
    }

    @Test
    void readsWhatCapacityIsForSaleAndWhatItIsFor() {
        Scenario scenario = rich();
        assertThat(scenario.costs().surge())
                .isEqualTo(new SurgeTerms(
                        3,
                        new SurgeTerms.Couriers(1.4, 320),
                        new SurgeTerms.Shifts(1.3, 140),
                        new SurgeTerms.Screening(1.2, 1600, 1400),
                        new SurgeTerms.Sorting(1.1, 9000, 700),
                        new SurgeTerms.Vehicles(4, 900, 7)));
        assertThat(scenario.targets().figures())
                .extracting(Targets.Target::figure)
                .containsExactly(TargetFigure.values());
        assertThat(scenario.targets().figures())
                .extracting(Targets.Target::limit)
                .containsExactly(
                        10.0, 900_000.0, 400_000.0, 500_000.0, 30_000.0, 40_000.0, 20_000.0, 60.0, 90.0, 80.0, 0.9);
    }

    @Test
    void readsSurgesOfStagesAndHiredVehicles() {
        Scenario scenario = rich();
        LocalDate day = LocalDate.of(2023, 11, 11);
        assertThat(scenario.hubs().get(1).stages())
                .extracting(Stage::surges)
                .containsExactly(
                        List.of(new Surge(day, day.plusDays(1), 1.3)), List.of(new Surge(day, day.plusDays(1), 1.1)));
        assertThat(scenario.lanes().get(2).extra())
                .isEqualTo(new Lane.ExtraVehicles(800, 0, List.of(new Lane.Hired(day, 3))));
        assertThat(scenario.lanes().get(2).extra().on(day)).isEqualTo(3);
        assertThat(scenario.lanes().get(2).extra().on(day.plusDays(1))).isZero();
    }

    @Test
    void hiresVehiclesForLanesOfTheRuleToo() {
        String lanes = "lanes: {by_distance: {mode: road, road_factor: 1.3, kilometres_per_hour: 65, handling_hours: 2,"
                + " headway_hours: 2, parcels_per_departure: 9000}, hired: [{from: hub-west, to: hub-east,"
                + " day: 2023-11-10, vehicles: 2, vehicle_parcels: 400}]}\n";
        Scenario scenario = read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(lanes))));
        assertThat(scenario.lanes())
                .extracting(Lane::extra)
                .containsExactly(
                        Lane.ExtraVehicles.NONE,
                        new Lane.ExtraVehicles(400, 0, List.of(new Lane.Hired(LocalDate.of(2023, 11, 10), 2))));
    }

    @Test
    void lanesByDistanceMayHaveExtraVehicles() {
        String byDistance = "lanes: {by_distance: {mode: road, road_factor: 1.3, kilometres_per_hour: 65,"
                + " handling_hours: 2, headway_hours: 2, %s, vehicle_parcels: 500, extra_vehicles_per_day: 3}}\n";
        for (String room : List.of("parcels_per_departure: 9000", "room_factor: 1.5")) {
            Scenario scenario =
                    read(Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(byDistance.formatted(room)))));
            assertThat(scenario.lanes())
                    .hasSize(2)
                    .allSatisfy(lane -> assertThat(lane.extra()).isEqualTo(new Lane.ExtraVehicles(500, 3)));
        }
    }
}
