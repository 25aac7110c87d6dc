package cuofeng.simulator.stress;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Congestion;
import cuofeng.scenarios.model.Delay;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Packaging;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The scenario in which a hub is stressed: the hub and the lanes from it as they are on one day, all else ample and quick,
 * and the same load hour after hour. Orders are Poisson; forecasts, waves, disruptions and restrictions play no part, for
 * the load is given.
 *
 * @param scenario as it was read
 * @param hub position in it
 * @param day whose surges are in force, one of the simulated days
 */
record StressedHub(Scenario scenario, int hub, LocalDate day) {

    /** More than any load, and small enough that sums of work stay in range. */
    private static final double AMPLE_PARCELS_PER_HOUR = 1e8;

    private static final long AMPLE_PARCELS = 1_000_000_000_000_000L;
    private static final double FEEDER_HOURS = 0.25;
    private static final int HOURS_PER_DAY = 24;

    /**
     * The hub under a load.
     *
     * @param loadParcelsPerHour that arrive at the hub on average
     * @param traffic of the hub
     * @param warmupDays simulated and not counted, {@code >= 0}
     * @param days counted, {@code >= 1}
     */
    Scenario under(double loadParcelsPerHour, HubTraffic traffic, int warmupDays, int days, int lotSize) {
        LocalDate start = scenario.season().start();
        Season season = new Season(
                scenario.season().name(),
                start,
                days,
                warmupDays,
                scenario.season().zone(),
                1);
        Surge always = new Surge(start.minusDays(warmupDays), start.plusDays(days), 1);
        double daily = loadParcelsPerHour * HOURS_PER_DAY / traffic.share();
        List<Demand.DayVolume> volumes = new ArrayList<>();
        for (int d = 0; d < warmupDays + days; d++) {
            volumes.add(new Demand.DayVolume(start.minusDays(warmupDays).plusDays(d), daily));
        }
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.notes(),
                season,
                scenario.seed(),
                scenario.replications(),
                lotSize,
                scenario.scoreCalculations(),
                Forecast.CERTAIN,
                scenario.regions(),
                scenario.classes(),
                hubs(always),
                scenario.outlets(),
                lanes(always),
                scenario.routes(),
                scenario.shippers().stream().map(StressedHub::quick).toList(),
                new Demand(
                        volumes,
                        Collections.nCopies(HOURS_PER_DAY, 1.0 / HOURS_PER_DAY),
                        List.of(),
                        scenario.demand().destinations(),
                        scenario.demand().gravityExponent()),
                List.of(),
                List.of(),
                InitialState.EMPTY,
                scenario.weights(),
                scenario.costs(),
                scenario.targets(),
                List.of(),
                scenario.levers());
    }

    /** The order streams that pass the hub, in such a scenario. */
    static Shipments shipments(Scenario stressed, HubTraffic traffic) {
        return new Shipments(stressed).only(traffic::passes);
    }

    private List<Hub> hubs(Surge always) {
        List<Hub> hubs = new ArrayList<>();
        for (int h = 0; h < scenario.hubs().size(); h++) {
            Hub each = scenario.hubs().get(h);
            hubs.add(h == hub ? onTheDay(each, always) : ample(each));
        }
        return hubs;
    }

    private Hub onTheDay(Hub here, Surge always) {
        return new Hub(
                here.id(),
                here.name(),
                here.region(),
                here.stages(),
                here.storageLimitParcels(),
                here.congestion(),
                here.flaggedShare(),
                here.clearanceDelay(),
                surges(here.surges(), always));
    }

    /** Parcels pass it at once; a gateway still clears them, so that no other has to. */
    private static Hub ample(Hub other) {
        List<Stage> stages = other.isGateway()
                ? List.of(new Stage.Line(StageKind.CLEARANCE, AMPLE_PARCELS_PER_HOUR, Shifts.ALL_DAY, Breakdowns.NONE))
                : List.of();
        return new Hub(
                other.id(),
                other.name(),
                other.region(),
                stages,
                AMPLE_PARCELS,
                Congestion.NONE,
                0,
                Delay.NONE,
                List.of());
    }

    /** Those in force on the day, for good. */
    private List<Surge> surges(List<Surge> dated, Surge always) {
        double factor = 1;
        for (Surge surge : dated) {
            if (!day.isBefore(surge.from()) && day.isBefore(surge.to())) {
                factor *= surge.factor();
            }
        }
        return factor == 1 ? List.of() : List.of(new Surge(always.from(), always.to(), factor));
    }

    /** All transit times shortened alike, so that ways stay the quickest, and the load is steady within hours. */
    private List<Lane> lanes(Surge always) {
        double shortest =
                scenario.lanes().stream().mapToDouble(Lane::transitHours).min().orElse(1);
        double pace = Math.min(1, FEEDER_HOURS / shortest);
        String here = scenario.hubs().get(hub).id();
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : scenario.lanes()) {
            boolean leavesHere = lane.from().equals(here);
            lanes.add(new Lane(
                    lane.from(),
                    lane.to(),
                    lane.mode(),
                    lane.distanceKm(),
                    lane.transitHours() * pace,
                    0,
                    lane.timetable(),
                    leavesHere ? lane.parcelsPerDeparture() : AMPLE_PARCELS,
                    leavesHere ? lane.extra() : Lane.ExtraVehicles.NONE,
                    leavesHere ? surges(lane.surges(), always) : List.of()));
        }
        return lanes;
    }

    private static Shipper quick(Shipper shipper) {
        return new Shipper(
                shipper.id(),
                shipper.name(),
                shipper.hub(),
                shipper.share(),
                AMPLE_PARCELS_PER_HOUR,
                Packaging.NEW_CARTONS,
                shipper.promiseHours(),
                shipper.mayStagger(),
                0,
                new Feeder(FEEDER_HOURS, 0));
    }
}
