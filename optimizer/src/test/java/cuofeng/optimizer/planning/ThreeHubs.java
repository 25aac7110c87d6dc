package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.TinyNetwork;
import cuofeng.scenarios.model.Variant;
import java.util.ArrayList;
import java.util.List;

/** The tiny network with a third hub that nobody lives at and lanes by which parcels may pass it. */
public final class ThreeHubs {

    private ThreeHubs() {}

    public static Scenario scenario(List<Route> routes) {
        Scenario tiny = TinyNetwork.twoHubs();
        Hub east = tiny.hubs().get(0);
        List<Hub> hubs = new ArrayList<>(tiny.hubs());
        hubs.add(new Hub("hub-mid", Text.of("mid"), "east", east.stages(), east.storageLimitParcels(), List.of()));
        List<Lane> lanes = new ArrayList<>(tiny.lanes());
        lanes.add(new Lane("hub-east", "hub-mid", "road", 500, 8, 0, new Lane.Timetable(120, 0), 3_000));
        lanes.add(new Lane("hub-mid", "hub-west", "road", 500, 9, 0, new Lane.Timetable(120, 0), 3_000));
        Variant variant = Variant.of(tiny).hubs(hubs).lanes(lanes);
        return variant.routes(routes.toArray(Route[]::new)).build();
    }
}
