package cuofeng.simulator.network;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which way lots take through the network, and which of them cross the border. */
final class ReferenceWays {

    static final int NOWHERE = -1;

    private final ReferenceWorld world;
    private final List<List<List<Choice>>> choices = new ArrayList<>();
    private final boolean[] hubOverseas;
    private final boolean[] outletOverseas;
    private final long routeKey;

    /** A transit hub, taken by the lots whose uniform number is below a limit and above those before it. */
    private record Choice(int via, double belowUniform) {}

    ReferenceWays(ReferenceWorld world) {
        this.world = world;
        Scenario scenario = world.scenario();
        List<Hub> hubs = scenario.hubs();
        List<String> ids = hubs.stream().map(Hub::id).toList();
        for (Hub from : hubs) {
            List<List<Choice>> row = new ArrayList<>();
            for (Hub to : hubs) {
                row.add(choices(scenario, from, to, ids));
            }
            choices.add(row);
        }
        Set<String> overseas = new HashSet<>();
        for (Region region : scenario.regions()) {
            if (region.zone() == Zone.OVERSEAS) {
                overseas.add(region.id());
            }
        }
        this.hubOverseas = new boolean[hubs.size()];
        for (int h = 0; h < hubs.size(); h++) {
            hubOverseas[h] = overseas.contains(hubs.get(h).region());
        }
        this.outletOverseas = new boolean[scenario.outlets().size()];
        for (int o = 0; o < outletOverseas.length; o++) {
            outletOverseas[o] = overseas.contains(scenario.outlets().get(o).region());
        }
        this.routeKey = world.key("route");
    }

    private static List<Choice> choices(Scenario scenario, Hub from, Hub to, List<String> ids) {
        List<Choice> choices = new ArrayList<>();
        double sum = 0;
        for (Route route : scenario.routes()) {
            if (route.from().equals(from.id()) && route.to().equals(to.id())) {
                sum += route.share();
                choices.add(new Choice(ids.indexOf(route.via()), sum));
            }
        }
        return choices;
    }

    /** Where a lot enters the network; {@link #NOWHERE} if it was there from the start. */
    int collectingHub(int lot) {
        return world.lots().isInitial(lot) ? NOWHERE : world.layout().originHub(world.lots().stream(lot));
    }

    int outlet(int lot) {
        return world.layout().outlet(world.lots().stream(lot));
    }

    boolean crossesBorder(int lot) {
        return !world.lots().isInitial(lot) && hubOverseas[collectingHub(lot)] != outletOverseas[outlet(lot)];
    }

    /** The hub to which a lot that leaves a hub goes next; this hub if it is to be fed to its outlet. */
    int nextTarget(int hub, int lot) {
        int destination = world.layout().hubOfOutlet(outlet(lot));
        if (world.lots().isInitial(lot)) {
            return destination;
        }
        List<Choice> routes = choices.get(collectingHub(lot)).get(destination);
        if (routes.isEmpty() || world.lots().is(lot, ReferenceLots.PAST_TRANSIT_HUB)) {
            return destination;
        }
        int via = transitHub(routes, lot);
        if (via == NOWHERE || via == hub) {
            world.lots().mark(lot, ReferenceLots.PAST_TRANSIT_HUB);
            return destination;
        }
        return via;
    }

    private int transitHub(List<Choice> routes, int lot) {
        double uniform = world.uniform(routeKey, lot);
        for (Choice choice : routes) {
            if (uniform < choice.belowUniform()) {
                return choice.via();
            }
        }
        return NOWHERE;
    }
}
