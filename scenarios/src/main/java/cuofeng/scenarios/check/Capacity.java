package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.model.WorkWindow;
import cuofeng.scenarios.source.Quote;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Capacities open some time, obey the law, and fit the whole numbers in which work is counted. */
final class Capacity {

    /** Labour Law of the People's Republic of China, article 36. */
    private static final double LEGAL_DAILY_HOURS = 8;

    private static final double MOST_WORK = 0x1p63;
    private static final double MOST_PARCEL_WORK = 0x1p62;

    private static final String BY_SURGES = "its surges multiply it by 0; leave days with a factor above 0";
    private static final String BY_DISRUPTIONS =
            "disruptions multiply it by 0; leave times with a capacity_factor above 0";

    private final Scenario scenario;
    private final Findings findings;
    private final TimeAxis axis;

    Capacity(Scenario scenario, Findings findings) {
        this.scenario = scenario;
        this.findings = findings;
        this.axis = scenario.season().timeAxis();
    }

    static void checkWorkingHours(Scenario scenario, Findings findings) {
        for (int i = 0; i < scenario.outlets().size(); i++) {
            Outlet outlet = scenario.outlets().get(i);
            String path = "outlets[%d].daily_hours".formatted(i);
            String hours = Findings.decimal(outlet.dailyHours());
            if (outlet.dailyHours() > LEGAL_DAILY_HOURS) {
                findings.add(
                        path,
                        "%s is %s; allowed are at most 8 regular hours a day (Labour Law, article 36); write 8 and more couriers"
                                .formatted(path, hours));
            } else if (outlet.dailyHours() > outlet.window().hours()) {
                findings.add(
                        path,
                        "%s is %s, but the window (%s) is open for %s hours; allowed is at most that; widen the window or write fewer hours"
                                .formatted(
                                        path,
                                        hours,
                                        findings.where("outlets[%d].window".formatted(i)),
                                        Findings.decimal(outlet.window().hours())));
            }
        }
    }

    /** Overtime ends on the day on which it is worked. */
    static void checkOvertime(Scenario scenario, Findings findings) {
        for (int i = 0; i < scenario.outlets().size(); i++) {
            Outlet outlet = scenario.outlets().get(i);
            double hours = outlet.lastMile().overtime().dailyHours();
            double left = (WorkWindow.MINUTES_PER_DAY - outlet.window().endMinute()) / 60.0;
            if (hours > left) {
                String path = "outlets[%d].overtime.daily_hours".formatted(i);
                findings.add(
                        path,
                        "%s is %s, but the window (%s) ends %s hours before midnight; allowed is at most that; end the window earlier or write fewer hours"
                                .formatted(
                                        path,
                                        Findings.decimal(hours),
                                        findings.where("outlets[%d].window".formatted(i)),
                                        Findings.decimal(left)));
            }
        }
    }

    /** Needs sound surges and disruptions. */
    void check() {
        PlannedCapacity planned = new PlannedCapacity(scenario, RateCurve.DAYS_AFTER_SEASON);
        for (int h = 0; h < scenario.hubs().size(); h++) {
            checkStages(scenario.hubs().get(h), HubRows.path(scenario, h), planned);
        }
        for (int o = 0; o < scenario.outlets().size(); o++) {
            checkCouriers(scenario.outlets().get(o), "outlets[%d]".formatted(o), planned);
        }
        for (int s = 0; s < scenario.shippers().size(); s++) {
            Shipper shipper = scenario.shippers().get(s);
            fits("shippers[%d].pack_parcels_per_hour".formatted(s), shipper.effectivePackParcelsPerHour());
        }
    }

    private void checkStages(Hub hub, String hubPath, PlannedCapacity planned) {
        for (Stage stage : hub.stages()) {
            String path = hubPath + ".stages." + stage.kind().id();
            double most = highestFactor(stage.shifts(), surges(hub, stage));
            if (!fits(path, stage.parcelsPerHour() * most) || !serversFit(path, stage, most)) {
                continue;
            }
            if (isClosed(curve(stage.shifts(), List.of()))) {
                closed(path + ".shifts", path, "its shifts multiply it by 0; leave a shift with a factor above 0");
            } else if (isClosed(curve(stage.shifts(), hub.surges()))) {
                closed(hubPath + ".surges", path, BY_SURGES);
            } else if (isClosed(curve(stage.shifts(), surges(hub, stage)))) {
                closed(path + ".surges", path, BY_SURGES);
            } else if (isClosed(planned.unitsOf(hub, stage))) {
                closed(disruptionOf(hub.id()), path, BY_DISRUPTIONS);
            }
        }
    }

    private static List<Surge> surges(Hub hub, Stage stage) {
        return Stream.concat(hub.surges().stream(), stage.surges().stream()).toList();
    }

    private void checkCouriers(Outlet outlet, String outletPath, PlannedCapacity planned) {
        String path = outletPath + ".couriers";
        Shifts window = Shifts.of(outlet.window());
        // All couriers at once, as in overtime, are the most.
        double highest = Math.max(outlet.parcelsPerHour(), outlet.overtimeParcelsPerHour());
        if (!fits(path, highest * highestFactor(window, outlet.surges()))) {
            return;
        }
        if (isClosed(curve(window, outlet.surges()))) {
            closed(outletPath + ".surges", path, BY_SURGES);
        } else if (deliveryDays(outlet).findAny().isEmpty()) {
            closed(outletPath + ".delivery_days", path, "none of them is among its delivery_days; add days");
        } else if (deliveryDays(outlet).allMatch(date -> isClosedBySurge(outlet, date))) {
            closed(outletPath + ".surges", path, "its surges multiply it by 0 on all its delivery_days; leave one");
        } else if (isClosed(planned.parcelsPerHourOf(outlet))) {
            closed(disruptionOf(outlet.id()), path, BY_DISRUPTIONS);
        }
    }

    private Stream<LocalDate> deliveryDays(Outlet outlet) {
        return IntStream.range(0, axis.dayCount())
                .mapToObj(axis::date)
                .filter(date -> outlet.lastMile().deliveryDays().contains(date.getDayOfWeek()));
    }

    private static boolean isClosedBySurge(Outlet outlet, LocalDate date) {
        return outlet.surges().stream()
                .anyMatch(surge -> surge.factor() == 0 && !date.isBefore(surge.from()) && date.isBefore(surge.to()));
    }

    private static double highestFactor(Shifts shifts, List<Surge> surges) {
        double highest =
                shifts.shifts().stream().mapToDouble(Shifts.Shift::factor).max().orElseThrow();
        for (Surge surge : surges) {
            highest *= Math.max(1, surge.factor());
        }
        return highest;
    }

    /** Whether one parcel an hour comes to something, for all that is known of shifts and surges. */
    private RateCurve curve(Shifts shifts, List<Surge> surges) {
        return RateCurve.of(1, shifts, surges, axis, 0);
    }

    private boolean isClosed(RateCurve curve) {
        return curve.work(axis.endMillis()) == 0;
    }

    private void closed(String place, String path, String why) {
        findings.add(
                place,
                "%s has no capacity on any simulated day (%s to %s): %s"
                        .formatted(path, axis.firstDay(), axis.date(axis.dayCount() - 1), why));
    }

    /** Path of the disruption of a node that leaves least. */
    private String disruptionOf(String node) {
        Disruption worst = scenario.disruptions().stream()
                .filter(d ->
                        d instanceof Disruption.OfNode ofNode && ofNode.node().equals(node))
                .min(Comparator.comparingDouble(Disruption::capacityFactor))
                .orElseThrow();
        return "disruptions[%d].capacity_factor"
                .formatted(scenario.disruptions().indexOf(worst));
    }

    /** Servers are counted in whole numbers, and their hours like the work of a line. */
    private boolean serversFit(String path, Stage stage, double factor) {
        double most = Math.min(Integer.MAX_VALUE, StrictMath.floor(MOST_WORK / horizonMillis()) - 1);
        if (!(stage instanceof Stage.Crew crew) || crew.servers() * factor <= most) {
            return true;
        }
        findings.add(
                path,
                "%s has up to %s servers (shifts and surges included); allowed are at most %s; is a unit wrong?"
                        .formatted(path, Quote.of(StrictMath.rint(crew.servers() * factor)), Quote.of(most)));
        return false;
    }

    private long horizonMillis() {
        return (axis.dayCount() + RateCurve.DAYS_AFTER_SEASON) * TimeAxis.MILLIS_PER_DAY;
    }

    private boolean fits(String path, double parcelsPerHour) {
        long millis = horizonMillis();
        if ((parcelsPerHour + 1) * millis < MOST_WORK) {
            return true;
        }
        findings.add(
                path,
                "%s gives up to %s parcels/h (surges included), times %d ms of season and the week after it is more than 2^63, in which work is counted; allowed is at most %s parcels/h; is a unit wrong?"
                        .formatted(
                                path,
                                Quote.of(parcelsPerHour),
                                millis,
                                Quote.of(StrictMath.floor(MOST_WORK / millis) - 1)));
        return false;
    }

    /** All parcels of the scenario together can be worked off in one count of work. */
    static void checkParcels(Scenario scenario, Findings findings) {
        double parcels = scenario.demand().daily().stream()
                        .mapToDouble(Demand.DayVolume::parcels)
                        .sum()
                + scenario.demand().waves().stream().mapToDouble(Wave::parcels).sum()
                + scenario.initial().backlog().stream()
                        .mapToDouble(InitialState.Backlog::parcels)
                        .sum()
                + scenario.initial().inTransit().stream()
                        .mapToDouble(InitialState.InTransit::parcels)
                        .sum();
        if (parcels * RateCurve.WORK_PER_PARCEL >= MOST_PARCEL_WORK) {
            findings.add(
                    "demand.daily_parcels",
                    "%s %s parcels in all, times %d units of work each is more than 2^62, in which work is counted; allowed are at most %s parcels; is a unit wrong?"
                            .formatted(
                                    scenario.initial().equals(InitialState.EMPTY)
                                            ? "demand orders"
                                            : "demand and initial come to",
                                    Quote.of(StrictMath.rint(parcels)),
                                    RateCurve.WORK_PER_PARCEL,
                                    Quote.of(StrictMath.floor(MOST_PARCEL_WORK / RateCurve.WORK_PER_PARCEL))));
        }
    }
}
