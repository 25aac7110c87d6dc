package cuofeng.simulator.network;

import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lots that are in the network at the first instant: each row of the initial state, cut into lots, backlog before
 * transit. Immutable.
 */
final class InitialLots {

    private final List<Lot> lots = new ArrayList<>();

    /**
     * A lot.
     *
     * @param row of the initial state, from 0, transit rows after backlog rows
     * @param numberInRow from 0
     * @param stage where it waits; empty if it is on its way
     * @param arrivesMillis when it arrives; 0 if it is there
     */
    record Lot(
            int row,
            int numberInRow,
            String node,
            String stage,
            int outlet,
            int parcels,
            long ageMillis,
            long arrivesMillis) {}

    InitialLots(Scenario scenario) {
        InitialState initial = scenario.initial();
        Map<String, Integer> outlets = new HashMap<>();
        for (int o = 0; o < scenario.outlets().size(); o++) {
            outlets.put(scenario.outlets().get(o).id(), o);
        }
        int row = 0;
        for (InitialState.Backlog backlog : initial.backlog()) {
            cut(
                    new Lot(
                            row++,
                            0,
                            backlog.node(),
                            backlog.stage(),
                            outlets.get(backlog.outlet()),
                            scenario.lotSize(),
                            millis(backlog.ageHours()),
                            0),
                    backlog.parcels());
        }
        for (InitialState.InTransit transit : initial.inTransit()) {
            cut(
                    new Lot(
                            row++,
                            0,
                            transit.node(),
                            "",
                            outlets.get(transit.outlet()),
                            scenario.lotSize(),
                            millis(transit.ageHours()),
                            millis(transit.arrivesInHours())),
                    transit.parcels());
        }
    }

    private static long millis(double hours) {
        return StrictMath.round(hours * TimeAxis.MILLIS_PER_HOUR);
    }

    private void cut(Lot full, long parcels) {
        long left = parcels;
        for (int number = 0; left > 0; number++) {
            int ofLot = (int) Math.min(full.parcels(), left);
            lots.add(new Lot(
                    full.row(),
                    number,
                    full.node(),
                    full.stage(),
                    full.outlet(),
                    ofLot,
                    full.ageMillis(),
                    full.arrivesMillis()));
            left -= ofLot;
        }
    }

    int count() {
        return lots.size();
    }

    Lot lot(int number) {
        return lots.get(number);
    }
}
