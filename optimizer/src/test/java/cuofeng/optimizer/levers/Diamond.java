package cuofeng.optimizer.levers;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Levers;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.util.List;
import java.util.stream.IntStream;

/** Four hubs: all parcels go from the first by the second, or more slowly by the fourth, to the third and its outlet. */
final class Diamond {

    private Diamond() {}

    static Scenario with(Levers levers) {
        Scenario tiny = TinyNetwork.twoHubs();
        Feeder feeder = new Feeder(1, 0);
        List<Hub> hubs = IntStream.range(0, 4)
                .mapToObj(i -> new Hub(
                        "h" + i,
                        Text.of("h" + i),
                        "east",
                        List.<Stage>of(
                                new Stage.Line(StageKind.SCREENING, 90_000, WorkWindow.ALL_DAY),
                                new Stage.Line(StageKind.SORTING, i == 1 ? 1_000 : 90_000, WorkWindow.ALL_DAY)),
                        1_000_000,
                        List.of()))
                .toList();
        Outlet outlet = new Outlet(
                "o",
                Text.of("o"),
                "east",
                Area.URBAN,
                "h2",
                100_000,
                100,
                8,
                WorkWindow.ALL_DAY,
                1_000_000,
                feeder,
                List.of());
        List<Lane> lanes =
                List.of(lane("h0", "h1", 4), lane("h1", "h2", 4), lane("h0", "h3", 4.5), lane("h3", "h2", 4.5));
        Shipper shipper = new Shipper("shop", Text.of("shop"), "h0", 1, 100_000, 48, false, feeder);
        Demand demand = tiny.demand();
        Scenario base = new Scenario(
                "diamond",
                Text.of("diamond"),
                Text.of(""),
                tiny.season(),
                1,
                1,
                50,
                1_000,
                tiny.forecast(),
                List.of(new Region("east", Text.of("east"), Zone.EAST, 30, 120)),
                hubs,
                List.of(outlet),
                lanes,
                List.of(shipper),
                new Demand(
                        demand.daily(),
                        demand.hourlyProfile(),
                        demand.waves(),
                        List.of(new Demand.Destination("east", 1, 0)),
                        0),
                Weights.DEFAULT,
                List.of());
        return Variant.of(base).levers(levers).build();
    }

    private static Lane lane(String from, String to, double hours) {
        return new Lane(from, to, "road", 100, hours, 0, new Lane.Timetable(60, 0), 1_000_000);
    }

    static Scenario weighted(Scenario s, Weights weights) {
        return new Scenario(
                s.id(),
                s.title(),
                s.notes(),
                s.season(),
                s.seed(),
                s.replications(),
                s.lotSize(),
                s.scoreCalculations(),
                s.forecast(),
                s.regions(),
                s.classes(),
                s.hubs(),
                s.outlets(),
                s.lanes(),
                s.routes(),
                s.shippers(),
                s.demand(),
                s.disruptions(),
                s.restrictions(),
                s.initial(),
                weights,
                s.costs(),
                s.targets(),
                s.published(),
                s.levers());
    }
}
