package cuofeng.optimizer.levers;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Route;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Surge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A scenario while levers change it. Mutable; what it was made from stays as it is. */
final class LeveredNetwork {

    private final Scenario base;
    private final List<Hub> hubs;
    private final List<Outlet> outlets;
    private final List<Lane> lanes;
    private final List<Route> routes;
    private final List<Shipper> shippers;

    LeveredNetwork(Scenario base) {
        this.base = base;
        this.hubs = new ArrayList<>(base.hubs());
        this.outlets = new ArrayList<>(base.outlets());
        this.lanes = new ArrayList<>(base.lanes());
        this.routes = new ArrayList<>(base.routes());
        this.shippers = new ArrayList<>(base.shippers());
    }

    Scenario base() {
        return base;
    }

    LocalDate date(int day) {
        return base.season().timeAxis().date(day);
    }

    String hubId(int hub) {
        return base.hubs().get(hub).id();
    }

    Scenario scenario() {
        return base.withNetwork(hubs, outlets, lanes, routes, shippers);
    }

    /** Surges of one place multiply, so what the scenario has stays in force. */
    private List<Surge> with(List<Surge> surges, int day, double factor) {
        List<Surge> more = new ArrayList<>(surges);
        more.add(new Surge(date(day), date(day).plusDays(1), factor));
        return more;
    }

    void surgeHub(int hub, int day, double factor) {
        Hub old = hubs.get(hub);
        hubs.set(
                hub,
                new Hub(
                        old.id(),
                        old.name(),
                        old.region(),
                        old.stages(),
                        old.storageLimitParcels(),
                        old.congestion(),
                        old.flaggedShare(),
                        old.clearanceDelay(),
                        with(old.surges(), day, factor)));
    }

    void surgeOutlet(int outlet, int day, double factor) {
        Outlet old = outlets.get(outlet);
        outlets.set(
                outlet,
                new Outlet(
                        old.id(),
                        old.name(),
                        old.region(),
                        old.area(),
                        old.hub(),
                        old.couriers(),
                        old.parcelsPerCourierHour(),
                        old.dailyHours(),
                        old.window(),
                        old.storageLimitParcels(),
                        old.feeder(),
                        old.lastMile(),
                        with(old.surges(), day, factor)));
    }

    /** @param vehicleParcels room of each vehicle, that of the lane's own extra vehicles if it has any */
    void hire(int lane, int day, int vehicles, long vehicleParcels) {
        Lane old = lanes.get(lane);
        List<Lane.Hired> hired = new ArrayList<>(old.extra().hired());
        hired.add(new Lane.Hired(date(day), vehicles));
        lanes.set(
                lane,
                old.withExtra(new Lane.ExtraVehicles(vehicleParcels, old.extra().perDay(), hired)));
    }

    void sendAhead(int shipper, double share) {
        Shipper old = shippers.get(shipper);
        shippers.set(
                shipper,
                new Shipper(
                        old.id(),
                        old.name(),
                        old.hub(),
                        old.share(),
                        old.packParcelsPerHour(),
                        old.packaging(),
                        old.promiseHours(),
                        old.mayStagger(),
                        share,
                        old.feeder()));
    }

    /** Adds to the route of the same way if there is one: a scenario need not name it twice. */
    void route(int from, int to, int via, double share) {
        double present = 0;
        for (int i = routes.size() - 1; i >= 0; i--) {
            Route route = routes.get(i);
            if (route.from().equals(hubId(from))
                    && route.to().equals(hubId(to))
                    && route.via().equals(hubId(via))) {
                present += route.share();
                routes.remove(i);
            }
        }
        routes.add(new Route(hubId(from), hubId(to), hubId(via), present + share));
    }
}
