package cuofeng.results.measure;

import cuofeng.results.measure.Measure.Better;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How busy machines and people are, and whether every parcel was screened. */
public final class ResourceMeasures {

    private static final String DESIGN = "definition of this model";

    public static final Measure UTILISATION = new Measure(
            "utilisation",
            new Text("产能利用率", "Utilisation"),
            "1",
            new Text(
                    "旺季内处理件数除以可处理件数；stage 为全网该环节，节点:环节 为单个环节",
                    "Parcels worked off over parcels that could have been; by stage over all nodes, and for each node and stage"),
            DESIGN,
            Better.NEITHER,
            (scenario, outcome) -> utilisation(outcome));

    public static final Measure SCREENED = new Measure(
            "screened",
            new Text("过机安检率", "Screened"),
            "1",
            new Text("首次分拣前通过安检的件数占比，应为 1", "Share of parcels screened before their first sort; 1 expected"),
            "Interim Regulations on Express Delivery (2018): every parcel is screened",
            Better.HIGHER,
            (scenario, outcome) -> {
                long sorted = outcome.screened() + outcome.sortedUnscreened();
                return sorted == 0
                        ? List.of()
                        : List.of(new Reading(Reading.ALL, outcome.screened() / (double) sorted));
            });

    public static final Measure COURIER_HOURS = new Measure(
            "courier_hours",
            new Text("快递员日均派送工时", "Courier hours per day"),
            "hours",
            new Text(
                    "每名在岗快递员每日派送小时数均值；max 为最忙网点",
                    "Mean hours of delivery per courier and day at work; max is the busiest outlet"),
            "Labour Law of China, articles 36 and 41: 8 hours a day",
            Better.NEITHER,
            ResourceMeasures::courierHours);

    static final List<Measure> ALL = List.of(UTILISATION, SCREENED, COURIER_HOURS);

    private ResourceMeasures() {}

    private static List<Reading> utilisation(Outcome outcome) {
        List<Reading> readings = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            addUtilisation(readings, outcome, kind.id());
        }
        addUtilisation(readings, outcome, StageOutcome.DELIVERY);
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.capacityParcels() > 0) {
                    readings.add(new Reading(
                            node.node() + ":" + stage.stage(), stage.busyParcels() / stage.capacityParcels()));
                }
            }
        }
        return readings;
    }

    private static void addUtilisation(List<Reading> readings, Outcome outcome, String stageName) {
        double busy = 0;
        double capacity = 0;
        for (NodeOutcome node : outcome.nodes()) {
            for (StageOutcome stage : node.stages()) {
                if (stage.stage().equals(stageName)) {
                    busy += stage.busyParcels();
                    capacity += stage.capacityParcels();
                }
            }
        }
        if (capacity > 0) {
            readings.add(new Reading("stage:" + stageName, busy / capacity));
        }
    }

    /** Hours worked and courier-days at work; a courier at work all day could deliver dailyHours times the hourly rate. */
    private record CourierTime(double hours, double days) {
        CourierTime plus(CourierTime other) {
            return new CourierTime(hours + other.hours, days + other.days);
        }
    }

    private static List<Reading> courierHours(Scenario scenario, Outcome outcome) {
        Map<String, Outlet> outlets = new HashMap<>();
        scenario.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        CourierTime all = new CourierTime(0, 0);
        Map<Area, CourierTime> byArea = new HashMap<>();
        double max = 0;
        for (NodeOutcome node : outcome.nodes()) {
            if (node.kind() != NodeKind.OUTLET) {
                continue;
            }
            Outlet outlet = outlets.get(node.node());
            CourierTime time = courierTime(outlet, node);
            if (time.days() > 0) {
                all = all.plus(time);
                byArea.merge(outlet.area(), time, CourierTime::plus);
                max = Math.max(max, time.hours() / time.days());
            }
        }
        if (all.days() == 0) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(Reading.ALL, all.hours() / all.days()));
        readings.add(new Reading("max", max));
        for (Area area : Area.values()) {
            CourierTime time = byArea.get(area);
            if (time != null) {
                readings.add(new Reading("area:" + area.id(), time.hours() / time.days()));
            }
        }
        return readings;
    }

    private static CourierTime courierTime(Outlet outlet, NodeOutcome node) {
        double hours = 0;
        double days = 0;
        for (StageOutcome stage : node.stages()) {
            if (stage.stage().equals(StageOutcome.DELIVERY)) {
                hours += stage.busyParcels() / outlet.parcelsPerCourierHour();
                days += stage.capacityParcels() / (outlet.parcelsPerCourierHour() * outlet.dailyHours());
            }
        }
        return new CourierTime(hours, days);
    }
}
