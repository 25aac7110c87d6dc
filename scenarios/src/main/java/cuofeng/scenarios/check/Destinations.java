package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import java.util.List;

/** Which outlets have demand. */
final class Destinations {

    private Destinations() {}

    /** Outlets of a region and area that orders go to, in the scenario's order. */
    static List<Outlet> outlets(Scenario scenario) {
        return scenario.outlets().stream()
                .filter(outlet -> hasDemand(outlet, scenario.demand()))
                .toList();
    }

    private static boolean hasDemand(Outlet outlet, Demand demand) {
        return demand.destinations().stream()
                .filter(destination -> destination.region().equals(outlet.region()))
                .anyMatch(destination ->
                        outlet.area() == Area.RURAL ? destination.ruralShare() > 0 : destination.ruralShare() < 1);
    }
}
