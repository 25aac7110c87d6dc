package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Shifts;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import cuofeng.scenarios.source.Quote;
import java.util.List;

/** Capacities open some time, obey the law, and fit the whole numbers in which work is counted. */
final class Capacity {

    /** Labour Law of the People's Republic of China, article 36. */
    private static final double LEGAL_DAILY_HOURS = 8;

    private static final double MOST_WORK = 0x1p63;
    private static final double MOST_PARCEL_WORK = 0x1p62;

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

    void check() {
        for (int h = 0; h < scenario.hubs().size(); h++) {
            Hub hub = scenario.hubs().get(h);
            for (Stage stage : hub.stages()) {
                check(
                        "hubs[%d].stages.%s".formatted(h, stage.kind().id()),
                        "hubs[%d].surges".formatted(h),
                        stage.parcelsPerHour(),
                        stage.shifts(),
                        hub.surges());
            }
        }
        for (int o = 0; o < scenario.outlets().size(); o++) {
            Outlet outlet = scenario.outlets().get(o);
            check(
                    "outlets[%d].couriers".formatted(o),
                    "outlets[%d].surges".formatted(o),
                    outlet.parcelsPerHour(),
                    Shifts.of(outlet.window()),
                    outlet.surges());
        }
        for (int s = 0; s < scenario.shippers().size(); s++) {
            Shipper shipper = scenario.shippers().get(s);
            fits("shippers[%d].pack_parcels_per_hour".formatted(s), shipper.packParcelsPerHour());
        }
    }

    private void check(String path, String surgePath, double parcelsPerHour, Shifts shifts, List<Surge> surges) {
        double highest = parcelsPerHour;
        for (Surge surge : surges) {
            highest *= Math.max(1, surge.factor());
        }
        if (!fits(path, highest)) {
            return;
        }
        RateCurve curve = RateCurve.of(parcelsPerHour, shifts, surges, axis, RateCurve.DAYS_AFTER_SEASON);
        if (curve.work(axis.endMillis()) == 0) {
            findings.add(
                    surges.isEmpty() ? path : surgePath,
                    "%s has no capacity on any simulated day (%s to %s): its surges multiply it by 0; leave days with a factor above 0"
                            .formatted(path, axis.firstDay(), axis.date(axis.dayCount() - 1)));
        }
    }

    private boolean fits(String path, double parcelsPerHour) {
        long millis = (axis.dayCount() + RateCurve.DAYS_AFTER_SEASON) * TimeAxis.MILLIS_PER_DAY;
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
                + scenario.demand().waves().stream().mapToDouble(Wave::parcels).sum();
        if (parcels * RateCurve.WORK_PER_PARCEL >= MOST_PARCEL_WORK) {
            findings.add(
                    "demand.daily_parcels",
                    "demand orders %s parcels in all, times %d units of work each is more than 2^62, in which work is counted; allowed are at most %s parcels; is a unit wrong?"
                            .formatted(
                                    Quote.of(StrictMath.rint(parcels)),
                                    RateCurve.WORK_PER_PARCEL,
                                    Quote.of(StrictMath.floor(MOST_PARCEL_WORK / RateCurve.WORK_PER_PARCEL))));
        }
    }
}
