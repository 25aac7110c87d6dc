package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.List;

/** Stages in series, hubs with lanes between them, and feeders, in steady state. */
final class SteadyNetworks {

    private SteadyNetworks() {}

    static List<ReferenceCase> all() {
        return List.of(tandem(), cafe(), truck(90, 10), truck(95, 20), truckWithoutLimit(), infiniteServer());
    }

    private static ReferenceCase tandem() {
        TheoryScenario scenario = TheoryScenario.over(1, 7, 24)
                .hub(
                        "screening: %s, sorting: %s"
                                .formatted(TheoryScenario.crew(1, 4, 1), TheoryScenario.crew(1, 3, 1)),
                        "")
                .ordersPerDay(600 * 24);
        return new ReferenceCase(
                "Q09",
                "Jackson tandem, times 6 / 4 / 3",
                Sources.KSL + "example 4.6",
                "1 min = 1 s; screening, then sorting, both crews",
                scenario,
                30,
                List.of(
                        Quantity.of("W, min", 18, Figures::hubSeconds).published(18.132, 0.5, 30),
                        Quantity.of("L", 3, o -> Figures.hubSeconds(o) / 6).published(3.04, 0.093, 30),
                        Quantity.of("L1", 2, o -> Figures.waiting(o, "screening") + Figures.utilisation(o, "screening"))
                                .published(2.031, 0.088, 30),
                        Quantity.of("L2", 1, o -> Figures.waiting(o, "sorting") + Figures.utilisation(o, "sorting")),
                        Quantity.of("Wq1, min", 8, o -> Figures.waiting(o, "screening") * 6)
                                .published(8.101, 0.457, 30),
                        Quantity.of("Wq2, min", 3, o -> Figures.waiting(o, "sorting") * 6)
                                .published(3.042, 0.12, 30),
                        Quantity.of("utilisation 1", 2.0 / 3, o -> Figures.utilisation(o, "screening"))
                                .published(0.671, 0.008, 30)));
    }

    /** Hot food, cold food and till are hubs; who wants cold food after hot goes by the transit hub. */
    private static ReferenceCase cafe() {
        String hub = "  - {id: %s, name: Hub, region: here, storage_limit_parcels: 1000000000, stages: {screening: %s,"
                + " sorting: %s}}\n";
        String lane = "    - {from: %s, to: %s, mode: road, distance_km: 10, transit_hours: 12, headway_minutes: 1,"
                + " parcels_per_departure: 1000000}\n";
        String shipper = "  - {id: %s, name: Shop, hub: %s, share: %s, pack_parcels_per_hour: 36000000,"
                + " promise_hours: 48, may_stagger: false, feeder: {transit_hours: 0.001}}\n";
        double unitSeconds = 720;
        TheoryScenario scenario = TheoryScenario.over(5, 100, 24)
                .with("hubs:\n"
                        + hub.formatted("hot", TheoryScenario.AMPLE_LINE, TheoryScenario.crew(1, unitSeconds, 1))
                        + hub.formatted("cold", TheoryScenario.AMPLE_LINE, TheoryScenario.crew(2, unitSeconds / 0.4, 1))
                        + hub.formatted(
                                "till", TheoryScenario.AMPLE_LINE, TheoryScenario.crew(2, unitSeconds / 0.5, 1)))
                .with("lanes:\n  table:\n" + lane.formatted("hot", "till") + lane.formatted("hot", "cold")
                        + lane.formatted("cold", "till"))
                .with("routes:\n  - {from: hot, to: till, via: cold, share: 0.3}")
                .with("shippers:\n" + shipper.formatted("hungry", "hot", 0.6) + shipper.formatted("warm", "cold", 0.4))
                .outletAt("till")
                .ordersPerDay(0.5 * 86_400 / unitSeconds);
        return new ReferenceCase(
                "Q08",
                "Jackson cafe: hot, cold, till",
                Sources.CIW + "tutorial II",
                "1 time unit = 720 s; three hubs with vehicles every minute, 30 % of hot to till by way of cold",
                scenario,
                400,
                List.of(
                        Quantity.of("L1", 3.0 / 7, o -> inSystem(o, 0, 1)),
                        Quantity.of("L2", 0.834682, o -> inSystem(o, 1, 2)),
                        Quantity.of("L3", 4.0 / 3, o -> inSystem(o, 2, 2)),
                        Quantity.of("Wq1", 3.0 / 7, o -> waitingAt(o, 0) / 0.3),
                        Quantity.of("Wq2", 0.378216, o -> waitingAt(o, 1) / 0.29),
                        Quantity.of("Wq3", 2.0 / 3, o -> waitingAt(o, 2) / 0.5)));
    }

    private static double waitingAt(Outcome outcome, int hub) {
        return sortingAt(outcome, hub).backlogParcelHours() / Figures.hours(outcome);
    }

    private static double inSystem(Outcome outcome, int hub, int servers) {
        StageOutcome sorting = sortingAt(outcome, hub);
        return waitingAt(outcome, hub) + servers * sorting.busyParcels() / sorting.capacityParcels();
    }

    private static StageOutcome sortingAt(Outcome outcome, int hub) {
        return outcome.nodes().get(hub).stages().stream()
                .filter(stage -> stage.stage().equals("sorting"))
                .findFirst()
                .orElseThrow();
    }

    /** Wait = half a headway + headways of those left behind; so the wait tests their number as well. */
    private static ReferenceCase truck(double parcelsPerHeadway, int replications) {
        double ordersPerHour = parcelsPerHeadway / 4;
        double leftBehind = QueueFormulas.leftBehind(parcelsPerHeadway, 100);
        return new ReferenceCase(
                "Q24",
                "truck every 4 h for 100 parcels, %.0f expected".formatted(parcelsPerHeadway),
                "Bailey, On queueing processes with bulk service, JRSS B 16 (1954)",
                "a lane of headway 4 h; wait = waiting for vehicles / rate; left behind = (wait - 2 h) x rate",
                trucks(parcelsPerHeadway, 100),
                replications,
                List.of(Quantity.of(
                        "mean wait, h",
                        2 + leftBehind / ordersPerHour,
                        o -> Figures.waiting(o, "vehicle") / ordersPerHour)));
    }

    private static ReferenceCase truckWithoutLimit() {
        return new ReferenceCase(
                "Q24",
                "the same without limit",
                "half a headway",
                "a lane of headway 4 h",
                trucks(90, 1_000_000),
                10,
                List.of(Quantity.of("mean wait, h", 2, o -> Figures.waiting(o, "vehicle") / 22.5)));
    }

    private static TheoryScenario trucks(double parcelsPerHeadway, int room) {
        String hub = "  - {id: %s, name: Hub, region: here, storage_limit_parcels: 1000000000, stages: {screening: %s,"
                + " sorting: %s}}\n";
        String lane = "    - {from: hub, to: far, mode: road, distance_km: 500, transit_hours: 12, headway_hours: 4,"
                + " parcels_per_departure: %d}\n";
        return TheoryScenario.over(20, 340, 24)
                .with("hubs:\n" + hub.formatted("hub", TheoryScenario.AMPLE_LINE, TheoryScenario.AMPLE_LINE)
                        + hub.formatted("far", TheoryScenario.AMPLE_LINE, TheoryScenario.AMPLE_LINE))
                .outletAt("far")
                .with("lanes:\n  table:\n" + lane.formatted(room))
                .ordersPerDay(parcelsPerHeadway * 6);
    }

    private static ReferenceCase infiniteServer() {
        TheoryScenario scenario = TheoryScenario.over(0, 5, 24)
                .sorting(TheoryScenario.AMPLE_LINE)
                .with("""
                        outlets:
                          - {id: door, name: Door, region: here, area: urban, hub: hub, couriers: 10000, parcels_per_courier_hour: 1000, daily_hours: 8, storage_limit_parcels: 1000000000, feeder: {transit_hours: 8, cv: 0.5}}
                        """)
                .ordersPerDay(24 * 100);
        return new ReferenceCase(
                "M/G/inf",
                "parcels on their way to an outlet",
                "Little; Poisson number in transit",
                "a feeder of 8 h mean, lognormal of variation 0.5, cut below at 4 h (docs/model.md)",
                scenario,
                60,
                List.of(Quantity.of(
                        "in transit at the end",
                        100 * 8 * LognormalFormulas.meanCutAtHalf(0.5),
                        o -> o.counts().inTransit())));
    }
}
