package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.PublishedVolume;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Season;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Days, hours and clocks fit together. */
final class Calendar {

    /** Shipments are named by month, day and hour, which must not come twice. */
    private static final int MOST_DAYS = 366;

    private static final int DATES_SHOWN = 5;

    private final Scenario scenario;
    private final Findings findings;

    Calendar(Scenario scenario, Findings findings) {
        this.scenario = scenario;
        this.findings = findings;
    }

    /** Whether times can be reckoned at all. */
    boolean checkSeason() {
        Season season = scenario.season();
        boolean sound = true;
        if (24 % season.slotHours() != 0) {
            sound = false;
            findings.add(
                    "season.slot_hours",
                    "season.slot_hours is %d, which does not divide 24; allowed are 1, 2, 3, 4, 6, 8, 12 and 24; write 4"
                            .formatted(season.slotHours()));
        }
        int days = season.days() + season.warmupDays();
        if (days > MOST_DAYS) {
            sound = false;
            findings.add(
                    "season.days",
                    "season.days and season.warmup_days are %d days together; allowed are %d; shorten the season"
                            .formatted(days, MOST_DAYS));
        }
        return sound && clockIsSteady(season);
    }

    /** Days with waves are not alike. */
    void checkSteadyState() {
        List<Wave> waves = scenario.demand().waves();
        if (scenario.season().steadyState() && !waves.isEmpty()) {
            findings.add(
                    "season.steady_state",
                    "season.steady_state is true, but demand.waves has %d, so its days are not alike; allowed is true without waves; delete the waves or write false"
                            .formatted(waves.size()));
        }
    }

    private boolean clockIsSteady(Season season) {
        LocalDate firstDay = season.start().minusDays(season.warmupDays());
        LocalDate end = season.start().plusDays(season.days());
        Instant start = firstDay.atStartOfDay(season.zone()).toInstant();
        ZoneOffsetTransition change = season.zone().getRules().nextTransition(start.minusMillis(1));
        if (change == null
                || !change.getInstant().isBefore(end.atStartOfDay(season.zone()).toInstant())) {
            return true;
        }
        ZoneOffset offset = season.zone().getRules().getOffset(season.start().atStartOfDay());
        findings.add(
                "season.zone",
                "season.zone is %s, whose clock goes from %s to %s on %s, inside the simulated period; allowed is a clock that does not change; write the offset \"%s\""
                        .formatted(
                                season.zone(),
                                change.getOffsetBefore(),
                                change.getOffsetAfter(),
                                change.getDateTimeBefore(),
                                offset.equals(ZoneOffset.UTC) ? "+00:00" : offset));
        return false;
    }

    /** Daily volumes and waves; needs a sound season. */
    void checkDemand() {
        checkDaily();
        TimeAxis axis = scenario.season().timeAxis();
        List<Wave> waves = scenario.demand().waves();
        for (int i = 0; i < waves.size(); i++) {
            Wave wave = waves.get(i);
            String path = "demand.waves[%d].start".formatted(i);
            if (wave.start().getMinute() != 0) {
                findings.add(
                        path,
                        "%s is %s; allowed is a full hour; write \"%s\""
                                .formatted(path, wave.start(), wave.start().withMinute(0)));
                continue;
            }
            long start = axis.millis(wave.start());
            long end = start + wave.hours() * TimeAxis.MILLIS_PER_HOUR;
            long presale = start - StrictMath.round(wave.presaleLeadHours() * TimeAxis.MILLIS_PER_HOUR);
            if (wave.presaleLeadHours() > 0 && presale < 0) {
                String leadPath = "demand.waves[%d].presale_lead_hours".formatted(i);
                findings.add(
                        leadPath,
                        "%s is %s, so the presale of a wave at %s begins before the first simulated midnight, %s; allowed are at most %s hours; write fewer hours or more season.warmup_days"
                                .formatted(
                                        leadPath,
                                        Findings.decimal(wave.presaleLeadHours()),
                                        wave.start(),
                                        axis.firstDay(),
                                        Findings.decimal(start / (double) TimeAxis.MILLIS_PER_HOUR)));
            }
            if (end <= 0 || start >= axis.endMillis()) {
                findings.add(
                        path,
                        "%s is %s and the wave lasts %d hours, outside the simulated period %s to %s (%s); move the wave or the season"
                                .formatted(
                                        path,
                                        wave.start(),
                                        wave.hours(),
                                        axis.firstDay(),
                                        axis.date(axis.dayCount() - 1),
                                        findings.where("season.start")));
            }
        }
    }

    private void checkDaily() {
        TimeAxis axis = scenario.season().timeAxis();
        List<Demand.DayVolume> daily = scenario.demand().daily();
        Map<LocalDate, Integer> rowOfDate = new HashMap<>();
        boolean eachOnce = true;
        for (int i = 0; i < daily.size(); i++) {
            LocalDate date = daily.get(i).date();
            String path = "demand.daily_parcels[%d].date".formatted(i);
            Integer first = rowOfDate.putIfAbsent(date, i);
            int day = axis.dayOf(date);
            if (first != null) {
                eachOnce = false;
                findings.add(
                        path,
                        "%s repeats %s, first in %s; allowed is one row per day; delete one"
                                .formatted(
                                        path, date, findings.where("demand.daily_parcels[%d].date".formatted(first))));
            } else if (day < 0 || day >= axis.dayCount()) {
                eachOnce = false;
                findings.add(
                        path,
                        "%s is %s, outside the simulated period %s to %s (warm-up included); delete the row"
                                .formatted(path, date, axis.firstDay(), axis.date(axis.dayCount() - 1)));
            }
        }
        List<LocalDate> missing = new ArrayList<>();
        for (int day = 0; day < axis.dayCount(); day++) {
            if (!rowOfDate.containsKey(axis.date(day))) {
                missing.add(axis.date(day));
            }
        }
        if (!missing.isEmpty()) {
            findings.add(
                    "demand.daily_parcels",
                    "demand.daily_parcels has no row for %s%s; allowed is one row for each simulated day (warm-up included); add %s"
                            .formatted(
                                    String.join(
                                            ", ",
                                            missing.stream()
                                                    .limit(DATES_SHOWN)
                                                    .map(LocalDate::toString)
                                                    .toList()),
                                    missing.size() > DATES_SHOWN
                                            ? " and %d more days".formatted(missing.size() - DATES_SHOWN)
                                            : "",
                                    missing.size() == 1 ? "it" : "them"));
        } else if (eachOnce) {
            checkOrder(daily);
        }
    }

    private void checkOrder(List<Demand.DayVolume> daily) {
        for (int i = 1; i < daily.size(); i++) {
            if (daily.get(i).date().isBefore(daily.get(i - 1).date())) {
                String path = "demand.daily_parcels[%d].date".formatted(i);
                findings.add(
                        path,
                        "%s is %s, after %s in the row before; rows must be in order of date; sort them"
                                .formatted(
                                        path,
                                        daily.get(i).date(),
                                        daily.get(i - 1).date()));
                return;
            }
        }
    }

    void checkHubSurges() {
        for (int h = 0; h < scenario.hubs().size(); h++) {
            String path = HubRows.path(scenario, h);
            checkSurges(path, scenario.hubs().get(h).surges());
            for (Stage stage : scenario.hubs().get(h).stages()) {
                checkSurges(path + ".stages." + stage.kind().id(), stage.surges());
            }
        }
    }

    void checkOutletSurges() {
        for (int o = 0; o < scenario.outlets().size(); o++) {
            checkSurges("outlets[%d]".formatted(o), scenario.outlets().get(o).surges());
        }
    }

    void checkLaneSurges() {
        for (int i = 0; i < scenario.lanes().size(); i++) {
            checkSurges("lanes.table[%d]".formatted(i), scenario.lanes().get(i).surges());
        }
    }

    /** Disruptions take place in the simulated period; needs a sound season. */
    void checkDisruptions() {
        for (int i = 0; i < scenario.disruptions().size(); i++) {
            Disruption disruption = scenario.disruptions().get(i);
            checkSpan("disruptions[%d]".formatted(i), disruption.from(), disruption.to());
        }
    }

    /** Restrictions hold in the simulated period; needs a sound season. */
    void checkRestrictions() {
        for (int i = 0; i < scenario.restrictions().size(); i++) {
            Restriction restriction = scenario.restrictions().get(i);
            checkSpan("restrictions[%d]".formatted(i), restriction.from(), restriction.to());
        }
    }

    private void checkSpan(String row, LocalDateTime from, LocalDateTime to) {
        TimeAxis axis = scenario.season().timeAxis();
        if (!from.isBefore(to)) {
            findings.add(
                    row + ".to",
                    "%s.to is %s, not after from %s; to is the first minute after it; write a later time"
                            .formatted(row, to, from));
        } else if (axis.millis(to) <= 0 || axis.millis(from) >= axis.endMillis()) {
            findings.add(
                    row + ".from",
                    "%s lasts from %s to %s, outside the simulated period %s to %s (%s), so it would do nothing; move it or delete it"
                            .formatted(
                                    row,
                                    from,
                                    to,
                                    axis.firstDay(),
                                    axis.date(axis.dayCount() - 1),
                                    findings.where("season.start")));
        }
    }

    void checkPublished() {
        List<PublishedVolume> published = scenario.published();
        for (int i = 0; i < published.size(); i++) {
            if (published.get(i).to().isBefore(published.get(i).from())) {
                String path = "published[%d].to".formatted(i);
                findings.add(
                        path,
                        "%s is %s, before from %s; to is the last day, inclusive; swap them"
                                .formatted(
                                        path,
                                        published.get(i).to(),
                                        published.get(i).from()));
            }
        }
    }

    private void checkSurges(String node, List<Surge> surges) {
        for (int i = 0; i < surges.size(); i++) {
            Surge surge = surges.get(i);
            if (!surge.from().isBefore(surge.to())) {
                String path = "%s.surges[%d].to".formatted(node, i);
                findings.add(
                        path,
                        "%s is %s, not after from %s; to is the first day without the surge; write %s for one day"
                                .formatted(
                                        path,
                                        surge.to(),
                                        surge.from(),
                                        surge.from().plusDays(1)));
            }
        }
    }
}
