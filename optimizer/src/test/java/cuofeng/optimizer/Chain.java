package cuofeng.optimizer;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Costs;
import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Region;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Variant;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.Weights;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.model.Zone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Nodes in a row, slots of a day: one or two hubs with a shipper at the first, then the outlet. Of equal plans the one
 * that holds less is better.
 *
 * @param ready parcels that get ready on each day, all movable
 * @param hubs what each hub sorts in a day, parcels; one or two
 * @param outlet what the outlet delivers in a day, parcels
 * @param holdDays most days from ready to release
 * @param roadHours hours on the lane from hub to hub; whole days less {@link #PASSAGE_HOURS} for each hub on the way
 *     arrive in one slot
 */
public record Chain(List<Double> ready, List<Integer> hubs, int outlet, int holdDays, double roadHours) {

    /** Hours in each hub of the planning model. */
    public static final double PASSAGE_HOURS = 0.25;

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 1);
    private static final double INSTANTLY = 1e-6;

    public Chain {
        ready = List.copyOf(ready);
        hubs = List.copyOf(hubs);
    }

    public Shipments shipments() {
        Feeder feeder = new Feeder(INSTANTLY, 0);
        List<Hub> sites = new ArrayList<>();
        for (int i = 0; i < hubs.size(); i++) {
            Stage sorting = new Stage.Line(StageKind.SORTING, hubs.get(i) / 24.0, WorkWindow.ALL_DAY);
            sites.add(new Hub("hub" + i, Text.of("hub"), "r0", List.of(sorting), Integer.MAX_VALUE, List.of()));
        }
        String last = "hub" + (hubs.size() - 1);
        List<Lane> lanes = hubs.size() == 1
                ? List.of()
                : List.of(new Lane("hub0", last, "road", 100, roadHours, 0, new Lane.Timetable(1, 0), 1_000_000));
        List<Demand.DayVolume> daily = new ArrayList<>();
        List<Wave> waves = new ArrayList<>();
        for (int day = 0; day < ready.size(); day++) {
            LocalDate date = FIRST_DAY.plusDays(day);
            daily.add(new Demand.DayVolume(date, 0));
            waves.add(new Wave(
                    "wave" + day,
                    Text.of("wave"),
                    date.atStartOfDay(),
                    ready.get(day),
                    Collections.nCopies(24, 1.0 / 24),
                    24.0 * (holdDays + 1)));
        }
        Scenario scenario = new Scenario(
                "chain",
                Text.of("chain"),
                Text.of(""),
                new Season(Text.of("chain"), FIRST_DAY, ready.size(), 0, ZoneId.of("Asia/Shanghai"), 24),
                1,
                1,
                1,
                10_000,
                Forecast.CERTAIN,
                List.of(new Region("r0", Text.of("r0"), Zone.EAST, 30, 120)),
                sites,
                List.of(new Outlet(
                        "outlet",
                        Text.of("outlet"),
                        "r0",
                        Area.URBAN,
                        last,
                        1,
                        outlet / 24.0,
                        24,
                        WorkWindow.ALL_DAY,
                        Integer.MAX_VALUE,
                        feeder,
                        List.of())),
                lanes,
                List.of(new Shipper("shop", Text.of("shop"), "hub0", 1, 1e9, 48, true, feeder)),
                new Demand(
                        daily,
                        Collections.nCopies(24, 1.0 / 24),
                        waves,
                        List.of(new Demand.Destination("r0", 1, 0)),
                        0),
                Weights.DEFAULT,
                List.of());
        return new Shipments(Variant.of(scenario)
                .costs(Costs.HELD_ONLY)
                .targets(Targets.NO_LEAST_RELEASE)
                .build());
    }
}
