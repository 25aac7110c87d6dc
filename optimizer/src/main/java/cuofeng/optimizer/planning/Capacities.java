package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.Surge;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.WorkWindow;
import java.util.Arrays;
import java.util.List;

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
        Outlet site = scenario.outlets().get(outlet);
        long[] capacity = new long[horizon];
        Arrays.fill(capacity, Long.MAX_VALUE);
        lower(capacity, site.parcelsPerHour(), site.window(), site.surges());
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
        List<Stage> stages = site.stages().stream()
                .filter(stage -> (stage.kind() == StageKind.SCREENING) == screening)
                .toList();
        long[] capacity = new long[horizon];
        Arrays.fill(capacity, unlimited);
        for (Stage stage : stages) {
            lower(capacity, stage.parcelsPerHour(), stage.window(), site.surges());
        }
        return capacity;
    }

    private void lower(long[] capacity, double parcelsPerHour, WorkWindow window, List<Surge> surges) {
        int slotsAfterSeason = capacity.length - axis.slotCount();
        // Rounded up: the horizon need not end at midnight.
        int daysAfterSeason = (slotsAfterSeason + axis.slotsPerDay() - 1) / axis.slotsPerDay();
        RateCurve curve = RateCurve.of(parcelsPerHour, window, surges, axis, daysAfterSeason);
        for (int slot = 0; slot < capacity.length; slot++) {
            long work = curve.work(axis.slotStartMillis(slot + 1)) - curve.work(axis.slotStartMillis(slot));
            long load = work / (RateCurve.WORK_PER_PARCEL / Units.LOAD_PER_PARCEL);
            capacity[slot] = Math.min(capacity[slot], load);
        }
    }
}
