package cuofeng.optimizer.solve;

import cuofeng.optimizer.SyntheticSeason;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.yaml.ScenarioReader;
import java.util.List;

/**
 * A season whose gap is measured: {@code double11} or {@code national}, then what is changed of it: {@code +15} for 15 %
 * more orders, {@code -limits} for storage limits so low that they bind.
 *
 * @param name such as {@code national+15}
 */
record GapInstance(String name) {

    /** 100,000 movable shipments or a few more, 400 nodes, 240 slots. */
    private static final SyntheticSeason NATIONAL = new SyntheticSeason(140, 30, 130, 40, 2, 32, 4, 0.75, 330e6);

    private static final String LIMITS = "-limits";

    Shipments shipments() {
        boolean isNational = name.startsWith("national");
        Scenario scenario = isNational ? NATIONAL.generate(1).scenario() : shipped("double11-2023");
        int plus = name.indexOf('+');
        if (plus > 0) {
            scenario = withMoreOrders(scenario, 1 + Double.parseDouble(name.substring(plus + 1)) / 100);
        }
        if (name.endsWith(LIMITS)) {
            scenario = withLimits(scenario, isNational ? 0.45 : 0.9);
        }
        return new Shipments(scenario);
    }

    private static Scenario shipped(String name) {
        return ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow())
                .scenario()
                .orElseThrow();
    }

    private static Scenario withMoreOrders(Scenario scenario, double factor) {
        Demand demand = scenario.demand();
        List<Demand.DayVolume> daily = demand.daily().stream()
                .map(day -> new Demand.DayVolume(day.date(), day.parcels() * factor))
                .toList();
        List<Wave> waves = demand.waves().stream()
                .map(wave -> new Wave(
                        wave.id(),
                        wave.name(),
                        wave.start(),
                        wave.parcels() * factor,
                        wave.hourlyShares(),
                        wave.shipByHours(),
                        wave.presaleLeadHours()))
                .toList();
        return Variant.of(scenario)
                .demand(new Demand(
                        daily, demand.hourlyProfile(), waves, demand.destinations(), demand.gravityExponent()))
                .build();
    }

    private static Scenario withLimits(Scenario scenario, double factor) {
        return Variant.of(scenario)
                .eachHub(hub -> new Hub(
                        hub.id(),
                        hub.name(),
                        hub.region(),
                        hub.stages(),
                        (long) (hub.storageLimitParcels() * factor),
                        hub.congestion(),
                        hub.flaggedShare(),
                        hub.clearanceDelay(),
                        hub.surges()))
                .outlets(scenario.outlets().stream()
                        .map(outlet -> new Outlet(
                                outlet.id(),
                                outlet.name(),
                                outlet.region(),
                                outlet.area(),
                                outlet.hub(),
                                outlet.couriers(),
                                outlet.parcelsPerCourierHour(),
                                outlet.dailyHours(),
                                outlet.window(),
                                (long) (outlet.storageLimitParcels() * factor),
                                outlet.feeder(),
                                outlet.lastMile(),
                                outlet.surges()))
                        .toList())
                .build();
    }
}
