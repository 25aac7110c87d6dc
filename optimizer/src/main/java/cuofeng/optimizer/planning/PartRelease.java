package cuofeng.optimizer.planning;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.CountableValueRange;
import org.optaplanner.core.api.domain.valuerange.ValueRangeFactory;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** The release of one part as OptaPlanner sees it: a view of one element of its {@link StaggerSolution}. */
@PlanningEntity
public final class PartRelease {

    /** Name of the planning variable. */
    public static final String SLOT = "slot";

    private final StaggerSolution solution;
    private final int part;

    PartRelease(StaggerSolution solution, int part) {
        this.solution = solution;
        this.part = part;
    }

    @PlanningId
    public int getPart() {
        return part;
    }

    @PlanningVariable(valueRangeProviderRefs = "slots")
    public Integer getSlot() {
        return solution.slot(part);
    }

    public void setSlot(Integer slot) {
        solution.setSlot(part, slot);
    }

    @ValueRangeProvider(id = "slots")
    public CountableValueRange<Integer> getSlots() {
        Parts parts = solution.model().parts();
        return ValueRangeFactory.createIntValueRange(parts.ready(part), parts.shipBy(part) + 1);
    }

    @Override
    public String toString() {
        return "part %d in slot %d".formatted(part, solution.slot(part));
    }
}
