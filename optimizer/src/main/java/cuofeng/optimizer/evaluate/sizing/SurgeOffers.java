package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.SurgeTerms;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that the terms of a scenario sell, place by place: for the days of which the figures tell, but for the last,
 * because what is bought for the last day would go on for the days after the season at no price.
 */
final class SurgeOffers {

    /** Products of binary fractions may fall short of a whole number. */
    private static final double WHOLE = 1e-9;

    private final Scenario scenario;
    private final SurgeTerms terms;
    private final TimeAxis axis;
    private final PlannedCapacity planned;
    private final List<SurgeOffer> offers = new ArrayList<>();

    private SurgeOffers(Scenario scenario) {
        this.scenario = scenario;
        this.terms = scenario.costs().surge();
        this.axis = scenario.season().timeAxis();
        this.planned = new PlannedCapacity(scenario, 0);
    }

    static List<SurgeOffer> of(Scenario scenario) {
        SurgeOffers all = new SurgeOffers(scenario);
        for (int outlet = 0; outlet < scenario.outlets().size(); outlet++) {
            all.addCouriers(outlet);
        }
        for (int hub = 0; hub < scenario.hubs().size(); hub++) {
            all.addToHub(hub);
        }
        for (int lane = 0; lane < scenario.lanes().size(); lane++) {
            all.addVehicles(lane);
        }
        return List.copyOf(all.offers);
    }

    private int firstDay() {
        return axis.warmupDays();
    }

    private int endDay() {
        return axis.dayCount() - 1;
    }

    private double parcels(RateCurve curve, int day) {
        return curve.parcelsBetween(day * TimeAxis.MILLIS_PER_DAY, (day + 1) * TimeAxis.MILLIS_PER_DAY);
    }

    private double surgeFactor(List<Surge> surges, int day) {
        return surges.stream()
                .filter(surge ->
                        !axis.date(day).isBefore(surge.from()) && axis.date(day).isBefore(surge.to()))
                .mapToDouble(Surge::factor)
                .reduce(1, (a, b) -> a * b);
    }

    /** Sells whole units. */
    private void addWhole(
            SurgeKind kind,
            int place,
            int day,
            double most,
            double factorPerUnit,
            List<Double> parcelsPerUnit,
            double yuanPerUnit) {
        double units = StrictMath.floor(most + WHOLE);
        if (units >= 1) {
            int levels = (int) Math.min(terms.steps(), units);
            offers.add(new SurgeOffer(kind, place, day, levels, units, factorPerUnit, parcelsPerUnit, yuanPerUnit));
        }
    }

    private void addCouriers(int place) {
        Outlet outlet = scenario.outlets().get(place);
        RateCurve curve = planned.parcelsPerHourOf(outlet);
        for (int day = firstDay(); day < endDay(); day++) {
            double present = outlet.couriers() * surgeFactor(outlet.surges(), day);
            double parcels = parcels(curve, day);
            if (present > 0 && parcels > 0) {
                addWhole(
                        SurgeKind.COURIERS,
                        place,
                        day,
                        present * (terms.couriers().mostFactor() - 1),
                        1 / present,
                        List.of(parcels / present),
                        terms.couriers().yuanPerCourierDay());
            }
        }
    }

    private void addToHub(int place) {
        Hub hub = scenario.hubs().get(place);
        List<RateCurve> curves = hub.stages().stream()
                .map(stage -> planned.parcelsPerHourOf(hub, stage))
                .toList();
        for (int day = firstDay(); day < endDay(); day++) {
            int date = day;
            List<Double> parcels =
                    curves.stream().map(curve -> parcels(curve, date)).toList();
            double scarcest = Collections.min(parcels);
            double share = terms.shifts().mostFactor() - 1;
            if (scarcest > 0 && share > 0) {
                offers.add(new SurgeOffer(
                        SurgeKind.SHIFTS,
                        place,
                        day,
                        terms.steps(),
                        share,
                        1,
                        parcels,
                        scarcest / 1000 * terms.shifts().yuanPer1000Parcels()));
            }
            for (int s = 0; s < parcels.size(); s++) {
                addStage(place, hub, s, day, parcels.get(s));
            }
        }
    }

    private void addStage(int place, Hub hub, int stagePosition, int day, double parcels) {
        Stage stage = hub.stages().get(stagePosition);
        if (parcels <= 0) {
            return;
        }
        if (stage.kind() == StageKind.SCREENING) {
            SurgeTerms.Screening sold = terms.screening();
            double rate = stage.parcelsPerHour() * surgeFactor(hub.surges(), day) * surgeFactor(stage.surges(), day);
            double factor = sold.laneParcelsPerHour() / rate;
            addWhole(
                    SurgeKind.SCREENING,
                    place,
                    day,
                    (sold.mostFactor() - 1) / factor,
                    factor,
                    only(hub, stagePosition, parcels * factor),
                    sold.yuanPerLaneDay());
        } else if (stage.kind() == StageKind.SORTING) {
            SurgeTerms.Sorting sold = terms.sorting();
            double factor = sold.sorterParcelsPerHour() / parcels;
            addWhole(
                    SurgeKind.SORTING,
                    place,
                    day,
                    (sold.mostFactor() - 1) / factor,
                    factor,
                    only(hub, stagePosition, sold.sorterParcelsPerHour()),
                    sold.yuanPerSorterHour());
        }
    }

    private static List<Double> only(Hub hub, int stagePosition, double parcels) {
        List<Double> perStage = new ArrayList<>(Collections.nCopies(hub.stages().size(), 0.0));
        perStage.set(stagePosition, parcels);
        return perStage;
    }

    private void addVehicles(int place) {
        Lane lane = scenario.lanes().get(place);
        SurgeTerms.Vehicles sold = terms.vehicles();
        for (int day = firstDay(); day < endDay(); day++) {
            addWhole(
                    SurgeKind.VEHICLES,
                    place,
                    day,
                    sold.mostPerDay(),
                    0,
                    List.of((double) vehicleParcels(lane, sold)),
                    lane.distanceKm() * sold.yuanPerKm());
        }
    }

    /** Room of a vehicle: all extra vehicles of a lane have the same. */
    static long vehicleParcels(Lane lane, SurgeTerms.Vehicles sold) {
        return lane.extra().isOffered() ? lane.extra().vehicleParcels() : sold.vehicleParcels();
    }
}
