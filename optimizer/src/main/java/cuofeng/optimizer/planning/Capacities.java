package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.PlannedCapacity;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import java.util.Arrays;

/**
 * What hubs and outlets can work off in each slot, as load. Screening counts apart: only parcels that enter the network
 * at a hub pass it there.
 */
final class Capacities {

    private final Scenario scenario;
    private final TimeAxis axis;

    Capacities(Scenario scenario) {
        this.scenario = scenario;
        this.axis = scenario.season().timeAxis();
    }

    /** Capacity by slot of a hub's scarcest stage in that slot, screening left out; unlimited without stages. */
    long[] ofHub(int hub, int horizon, long unlimited) {
        return scarcest(hub, false, horizon, unlimited);
    }

    /** Capacity by slot of a hub's screening; unlimited without the stage. */
    long[] ofScreening(int hub, int horizon, long unlimited) {
        return scarcest(hub, true, horizon, unlimited);
    }

    long[] ofOutlet(int outlet, int horizon) {
        long[] capacity = new long[horizon];
        Arrays.fill(capacity, Long.MAX_VALUE);
        lower(capacity, planned(horizon).parcelsPerHourOf(scenario.outlets().get(outlet)), 1);
        return capacity;
    }

    /**
     * Whether screening is ever scarcer than all other stages of a hub. Otherwise what it holds back would wait for the
     * other stages anyway, and counting it apart would count that backlog twice.
     */
    boolean screeningBinds(int hub) {
        long[] screening = ofScreening(hub, axis.slotCount(), Long.MAX_VALUE);
        long[] others = ofHub(hub, axis.slotCount(), Long.MAX_VALUE);
        for (int slot = 0; slot < screening.length; slot++) {
            if (screening[slot] < others[slot]) {
                return true;
            }
        }
        return false;
    }

    private long[] scarcest(int hub, boolean screening, int horizon, long unlimited) {
        Hub site = scenario.hubs().get(hub);
        PlannedCapacity planned = planned(horizon);
        long[] capacity = new long[horizon];
        Arrays.fill(capacity, unlimited);
        for (Stage stage : site.stages()) {
            if ((stage.kind() == StageKind.SCREENING) == screening && servesMost(stage.kind())) {
                double factor = stage.breakdowns().availability() / shareSorted(site, stage.kind());
                lower(capacity, planned.parcelsPerHourOf(site, stage), factor);
            }
        }
        return capacity;
    }

    /** Stages that only a few parcels pass are left to the simulation. */
    private static boolean servesMost(StageKind kind) {
        return switch (kind) {
            case UNLOAD, SCREENING, SORTING, DISPATCH -> true;
            case CLEARANCE, RECHECK, MANUAL_SORTING -> false;
        };
    }

    /** Share of a hub's parcels that pass a stage: sorting machines are spared what is sorted by hand. */
    private double shareSorted(Hub site, StageKind kind) {
        if (kind != StageKind.SORTING || !site.has(StageKind.MANUAL_SORTING)) {
            return 1;
        }
        double machineShare = scenario.classes().stream()
                .mapToDouble(parcels -> parcels.share() * parcels.machineSortableShare())
                .sum();
        return machineShare > 0 ? machineShare : 1;
    }

    private PlannedCapacity planned(int horizon) {
        int slotsAfterSeason = horizon - axis.slotCount();
        // Rounded up: the horizon need not end at midnight.
        int daysAfterSeason = (slotsAfterSeason + axis.slotsPerDay() - 1) / axis.slotsPerDay();
        return new PlannedCapacity(scenario, daysAfterSeason);
    }

    private void lower(long[] capacity, RateCurve curve, double factor) {
        for (int slot = 0; slot < capacity.length; slot++) {
            long work = curve.work(axis.slotStartMillis(slot + 1)) - curve.work(axis.slotStartMillis(slot));
            long load = work / (RateCurve.WORK_PER_PARCEL / Units.LOAD_PER_PARCEL);
            capacity[slot] = Math.min(capacity[slot], factor == 1 ? load : (long) (load * factor));
        }
    }
}
