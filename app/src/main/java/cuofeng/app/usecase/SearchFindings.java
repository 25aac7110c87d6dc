package cuofeng.app.usecase;

import cuofeng.optimizer.explain.Conflict;
import cuofeng.optimizer.explain.PlanChange;
import cuofeng.optimizer.planning.ScoreTerm;
import cuofeng.optimizer.planning.Units;
import cuofeng.optimizer.solve.Proposal;
import cuofeng.optimizer.solve.StartPlan;
import cuofeng.results.report.PlaceNames;
import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanShift;
import cuofeng.results.run.StorageConflict;
import cuofeng.results.run.StorageConflict.Cause;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.time.LocalDateTime;
import java.util.Optional;

/** Puts what a search found out about limits and changes in the words of results: names and local times. */
final class SearchFindings {

    private final TimeAxis axis;
    private final PlaceNames names;

    private SearchFindings(Scenario scenario) {
        this.axis = scenario.season().timeAxis();
        this.names = new PlaceNames(scenario);
    }

    /** A summary with the conflicts of its plan, and with the change from the plan that the search started from. */
    static OptimizationSummary added(
            OptimizationSummary summary, Shipments shipments, StartPlan start, Proposal proposal) {
        SearchFindings findings = new SearchFindings(shipments.scenario());
        Optional<PlanShift> shift = start.given()
                .map(given -> PlanChange.between(shipments, given, proposal.schedule()))
                .map(change -> new PlanShift(
                        change.movableParcels(),
                        change.changedParcels(),
                        change.meanSlotsMoved() * findings.axis.slotHours()));
        return summary.withFindings(
                proposal.conflicts().stream().map(findings::conflict).toList(), shift, breach(proposal));
    }

    private static Optional<LimitBreach> breach(Proposal proposal) {
        return proposal.terms().stream()
                .filter(term -> term.name().equals(ScoreTerm.STORAGE_LIMITS) && term.value() > 0)
                .map(term -> new LimitBreach(
                        term.value(), Math.min(term.value(), Units.parcelSlots(proposal.violationBound()))))
                .findFirst();
    }

    private StorageConflict conflict(Conflict conflict) {
        Cause cause = switch (conflict.cause()) {
            case FIXED_LOAD -> Cause.FIXED_LOAD;
            case WINDOWS -> Cause.WINDOWS;
            case NOT_PROVEN -> Cause.NOT_PROVEN;
        };
        Optional<StorageConflict.Proof> proof = cause == Cause.NOT_PROVEN
                ? Optional.empty()
                : Optional.of(new StorageConflict.Proof(
                        conflict.provenParcelsAboveLimit(),
                        start(conflict.provenFromSlot()),
                        start(conflict.provenToSlot() + 1)));
        return new StorageConflict(
                conflict.node(),
                names.node(conflict.node()),
                start(conflict.firstSlot()),
                start(conflict.lastSlot() + 1),
                conflict.slots(),
                start(conflict.worstSlot() + 1),
                conflict.limitParcels(),
                conflict.parcelsAboveLimit(),
                cause,
                proof,
                conflict.fixedParcels(),
                conflict.movableParcels(),
                conflict.contributors().stream()
                        .map(one -> new StorageConflict.Contributor(
                                one.shipment(), one.parcels(), start(one.readySlot()), start(one.shipBySlot())))
                        .toList());
    }

    private LocalDateTime start(int slot) {
        return axis.local(axis.slotStartMillis(slot));
    }
}
