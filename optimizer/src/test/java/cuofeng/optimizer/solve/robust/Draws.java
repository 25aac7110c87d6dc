package cuofeng.optimizer.solve.robust;

import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.optimizer.planning.PlanningInput;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.scenarios.demand.Shipments;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Demands that differ from the expected one by a factor. */
final class Draws {

    private Draws() {}

    static List<DemandDraw> of(Shipments shipments, double... factors) {
        return Arrays.stream(factors)
                .mapToObj(factor -> new DemandDraw(Collections.nCopies(shipments.slotCount(), factor)))
                .toList();
    }

    static List<PlanningModel> models(Shipments shipments, double... factors) {
        return of(shipments, factors).stream()
                .map(draw -> new PlanningModel(
                        PlanningInput.of(shipments, PartRule.DEFAULT).with(draw)))
                .toList();
    }
}
