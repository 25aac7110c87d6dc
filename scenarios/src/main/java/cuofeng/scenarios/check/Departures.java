package cuofeng.scenarios.check;

import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import java.time.LocalDate;
import java.util.List;

/** Lanes have room some time: surges and disruptions do not close one for the whole simulated period. */
final class Departures {

    private final Scenario scenario;
    private final TimeAxis axis;
    private final Findings findings;

    /** @param scenario with all its lanes, those of the table first */
    Departures(Scenario scenario, Findings findings) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < scenario.lanes().size(); i++) {
            Lane lane = scenario.lanes().get(i);
            List<Disruption.OfLane> disruptions = disruptionsOf(lane);
            if ((lane.surges().isEmpty() && disruptions.isEmpty()) || neverLeaves(lane) || hasRoom(lane, disruptions)) {
                continue;
            }
            boolean surged = !lane.surges().isEmpty() && !hasRoom(lane, List.of());
            String path = surged ? "lanes.table[%d].surges".formatted(i) : disruptionPath(lane);
            findings.add(
                    path,
                    "%s leaves the lane from %s to %s no room on any simulated day (%s to %s); allowed is room some time; leave days with a factor above 0"
                            .formatted(path, lane.from(), lane.to(), axis.firstDay(), axis.date(axis.dayCount() - 1)));
        }
    }

    private boolean neverLeaves(Lane lane) {
        return lane.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE >= axis.endMillis();
    }

    private List<Disruption.OfLane> disruptionsOf(Lane lane) {
        return scenario.disruptions().stream()
                .filter(Disruption.OfLane.class::isInstance)
                .map(Disruption.OfLane.class::cast)
                .filter(disruption -> disruption.fromHub().equals(lane.from())
                        && disruption.toHub().equals(lane.to()))
                .toList();
    }

    private String disruptionPath(Lane lane) {
        int first = scenario.disruptions().indexOf(disruptionsOf(lane).get(0));
        return "disruptions[%d].capacity_factor".formatted(first);
    }

    private boolean hasRoom(Lane lane, List<Disruption.OfLane> disruptions) {
        long headway = lane.timetable().headwayMinutes() * TimeAxis.MILLIS_PER_MINUTE;
        long first = lane.timetable().firstMinute() * TimeAxis.MILLIS_PER_MINUTE;
        for (long departure = first; departure < axis.endMillis(); departure += headway) {
            double surge = surgeFactor(lane, axis.date(axis.dayOf(departure)));
            double disruption = disruptionFactor(disruptions, departure);
            boolean room = (long) (lane.parcelsPerDeparture() * surge * disruption) > 0;
            boolean extra = lane.extra().isOffered() && disruption > 0;
            if (room || extra) {
                return true;
            }
        }
        return false;
    }

    private static double surgeFactor(Lane lane, LocalDate day) {
        double factor = 1;
        for (Surge surge : lane.surges()) {
            if (!day.isBefore(surge.from()) && day.isBefore(surge.to())) {
                factor *= surge.factor();
            }
        }
        return factor;
    }

    private double disruptionFactor(List<Disruption.OfLane> disruptions, long departure) {
        double factor = 1;
        for (Disruption.OfLane disruption : disruptions) {
            if (axis.millis(disruption.from()) <= departure && departure < axis.millis(disruption.to())) {
                factor *= disruption.capacityFactor();
            }
        }
        return factor;
    }
}
