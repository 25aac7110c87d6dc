package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Lane;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A scenario while capacity is added to it. Mutable; what it was made from stays as it is. */
final class SurgedNetwork {

    private final Scenario base;
    private final List<Hub> hubs;
    private final List<Outlet> outlets;
    private final List<Lane> lanes;

    private SurgedNetwork(Scenario base) {
        this.base = base;
        this.hubs = new ArrayList<>(base.hubs());
        this.outlets = new ArrayList<>(base.outlets());
        this.lanes = new ArrayList<>(base.lanes());
    }

    /** The scenario with what is bought. */
    static Scenario with(Scenario base, List<SurgeOffer> offers, int[] levels) {
        SurgedNetwork network = new SurgedNetwork(base);
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > 0) {
                network.add(offers.get(i), levels[i]);
            }
        }
        return base.withNetwork(network.hubs, network.outlets, network.lanes, base.routes(), base.shippers());
    }

    private void add(SurgeOffer offer, int level) {
        LocalDate day = base.season().timeAxis().date(offer.day());
        switch (offer.kind()) {
            case COURIERS -> outlets.set(offer.place(), surged(outlets.get(offer.place()), day, offer.factor(level)));
            case SHIFTS -> hubs.set(offer.place(), surged(hubs.get(offer.place()), day, offer.factor(level)));
            case SCREENING -> surgeStage(offer.place(), StageKind.SCREENING, day, offer.factor(level));
            case SORTING -> surgeStage(offer.place(), StageKind.SORTING, day, offer.factor(level));
            case VEHICLES -> lanes.set(offer.place(), hired(lanes.get(offer.place()), day, (int) offer.units(level)));
        }
    }

    /** Surges of one place multiply, so what the scenario has stays in force. */
    private static List<Surge> with(List<Surge> surges, LocalDate day, double factor) {
        List<Surge> more = new ArrayList<>(surges);
        more.add(new Surge(day, day.plusDays(1), factor));
        return more;
    }

    private static Outlet surged(Outlet old, LocalDate day, double factor) {
        return new Outlet(
                old.id(),
                old.name(),
                old.region(),
                old.area(),
                old.hub(),
                old.couriers(),
                old.parcelsPerCourierHour(),
                old.dailyHours(),
                old.window(),
                old.storageLimitParcels(),
                old.feeder(),
                old.lastMile(),
                with(old.surges(), day, factor));
    }

    private static Hub surged(Hub old, LocalDate day, double factor) {
        return with(old, old.stages(), with(old.surges(), day, factor));
    }

    private void surgeStage(int hub, StageKind kind, LocalDate day, double factor) {
        Hub old = hubs.get(hub);
        List<Stage> stages = old.stages().stream()
                .map(stage -> stage.kind() == kind ? stage.withSurges(with(stage.surges(), day, factor)) : stage)
                .toList();
        hubs.set(hub, with(old, stages, old.surges()));
    }

    private static Hub with(Hub old, List<Stage> stages, List<Surge> surges) {
        return new Hub(
                old.id(),
                old.name(),
                old.region(),
                stages,
                old.storageLimitParcels(),
                old.congestion(),
                old.flaggedShare(),
                old.clearanceDelay(),
                surges);
    }

    private Lane hired(Lane old, LocalDate day, int vehicles) {
        List<Lane.Hired> hired = new ArrayList<>(old.extra().hired());
        hired.add(new Lane.Hired(day, vehicles));
        long parcels = SurgeOffers.vehicleParcels(old, base.costs().surge().vehicles());
        return old.withExtra(new Lane.ExtraVehicles(parcels, old.extra().perDay(), hired));
    }
}
