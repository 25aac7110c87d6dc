package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.CourierMeasures;
import cuofeng.results.measure.HandoverMeasures;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.PackagingMeasures;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Area;
import cuofeng.scenarios.model.ParcelClass;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.CourierHours;
import cuofeng.simulator.outcome.NodeKind;
import cuofeng.simulator.outcome.NodeOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A closer look at one side of the plans, for scenarios that use it.
 *
 * @param facts what the figures say of the recommended plan
 * @param grid the figures of all plans
 */
record PlanDetail(Text title, List<Text> facts, Grid grid) {

    PlanDetail {
        facts = List.copyOf(facts);
    }

    private static PlanDetail detail(Figures figures, Phrase title, List<Text> facts, List<PlanGrid.Line> lines) {
        return new PlanDetail(title.text(), facts, PlanGrid.of(figures, title.text(), lines));
    }

    private static double mean(Figures figures, Measure measure, String scope) {
        return figures.mean(figures.plan(), measure, scope);
    }

    private static boolean waits(Figures figures) {
        return figures.run().plans().stream()
                .map(PlanResult::plan)
                .anyMatch(
                        plan -> figures.mean(plan, BacklogMeasures.GATE, Reading.ALL) >= Thresholds.GATE_PARCEL_HOURS);
    }

    /** Queues at gates; empty if hardly anything waits there under any plan. */
    static Optional<PlanDetail> gates(Figures figures) {
        if (!waits(figures)) {
            return Optional.empty();
        }
        record Queue(String node, double parcelHours) {}
        List<Queue> queues = figures.run().recommendedPlan().outcomes().get(0).nodes().stream()
                .map(NodeOutcome::node)
                .map(id -> new Queue(id, mean(figures, BacklogMeasures.GATE, BacklogMeasures.NODE_PREFIX + id)))
                .filter(queue -> queue.parcelHours() >= Thresholds.GATE_PARCEL_HOURS)
                .sorted(Comparator.comparingDouble(Queue::parcelHours)
                        .reversed()
                        .thenComparing(Queue::node))
                .toList();
        List<Text> longest = new ArrayList<>();
        queues.stream()
                .limit(Thresholds.NAMED_NODES)
                .forEach(queue -> longest.add(
                        Phrase.GATE_NODE.with(figures.nodeName(queue.node()), Numerals.count(queue.parcelHours()))));
        if (queues.size() > Thresholds.NAMED_NODES) {
            longest.add(Phrase.RISK_MORE_NODES.with(queues.size() - Thresholds.NAMED_NODES));
        }
        Text fact = longest.isEmpty()
                ? Phrase.GATE_NONE.with(Words.plan(figures.plan()))
                : Phrase.GATE_LONGEST.with(Words.plan(figures.plan()), Phrase.items(longest));
        return Optional.of(detail(
                figures,
                Phrase.H_GATES,
                List.of(fact),
                List.of(
                        new PlanGrid.Line(BacklogMeasures.GATE, NodeKind.HUB.id(), Phrase.GATE_HUBS.text()),
                        new PlanGrid.Line(BacklogMeasures.GATE, NodeKind.OUTLET.id(), Phrase.GATE_OUTLETS.text()))));
    }

    /** Hours of the couriers, judged by the law. */
    static PlanDetail couriers(Figures figures) {
        List<Text> facts = new ArrayList<>();
        double regular = mean(figures, CourierMeasures.REGULAR_HOURS, Reading.ALL);
        double overtime = mean(figures, CourierMeasures.OVERTIME, Reading.ALL);
        boolean allowed = new Uses(figures.run().scenario()).overtime();
        if (overtime == 0 && allowed) {
            facts.add(Phrase.COURIERS_NO_OVERTIME.with(Words.plan(figures.plan())));
        } else if (overtime > 0 && regular > 0) {
            facts.add(Phrase.COURIERS_OVERTIME.with(
                    Words.plan(figures.plan()), Numerals.count(overtime), Numerals.percent(overtime / regular)));
        }
        double overLimit = mean(figures, CourierMeasures.OVER_LIMIT, Reading.ALL);
        double ofMonth = mean(figures, CourierMeasures.COURIER_HOURS, CourierMeasures.OVERTIME_OF_MONTH);
        if (overLimit > 0) {
            facts.addAll(Breaches.of(figures));
        } else if (ofMonth >= Thresholds.OVERTIME_NEARLY_USED * CourierHours.LEGAL_OVERTIME_HOURS_OF_MONTH) {
            facts.add(Phrase.COURIERS_NEARLY_USED.with(Numerals.hours(ofMonth)));
        } else if (overtime > 0) {
            facts.add(Phrase.COURIERS_WITHIN_LAW.with(Numerals.hours(ofMonth)));
        }
        List<PlanGrid.Line> lines = new ArrayList<>(List.of(
                new PlanGrid.Line(CourierMeasures.REGULAR_HOURS),
                new PlanGrid.Line(CourierMeasures.OVERTIME),
                new PlanGrid.Line(CourierMeasures.OVERTIME, "area:" + Area.URBAN.id(), Phrase.OVERTIME_URBAN.text()),
                new PlanGrid.Line(CourierMeasures.OVERTIME, "area:" + Area.RURAL.id(), Phrase.OVERTIME_RURAL.text()),
                new PlanGrid.Line(CourierMeasures.COURIER_HOURS),
                new PlanGrid.Line(CourierMeasures.COURIER_HOURS, CourierMeasures.MAX, Phrase.COURIER_HOURS_MAX.text()),
                new PlanGrid.Line(
                        CourierMeasures.COURIER_HOURS, CourierMeasures.OVERTIME_OF_MONTH, Phrase.OVERTIME_MONTH.text()),
                new PlanGrid.Line(CourierMeasures.OVER_LIMIT)));
        if (!allowed && overtime == 0) {
            // A table of zeros says no more than the sentence that there is no overtime.
            lines.removeIf(line -> line.measure().equals(CourierMeasures.OVERTIME)
                    || line.scope().equals(CourierMeasures.OVERTIME_OF_MONTH));
        }
        lines.removeIf(line -> line.scope().startsWith("area:") && figures.isMissing(line.measure(), line.scope()));
        return detail(figures, Phrase.H_COURIERS, facts, lines);
    }

    /** Classes of parcels and handover; empty if the scenario has nothing of it. */
    static Optional<PlanDetail> parcels(Figures figures) {
        List<PlanGrid.Line> lines = parcelLines(figures, new Uses(figures.run().scenario()));
        return lines.isEmpty() ? Optional.empty() : Optional.of(detail(figures, Phrase.H_PARCELS, List.of(), lines));
    }

    private static List<PlanGrid.Line> parcelLines(Figures figures, Uses uses) {
        List<PlanGrid.Line> lines = new ArrayList<>();
        if (uses.severalClasses()) {
            for (ParcelClass parcelClass : figures.run().scenario().classes()) {
                lines.add(new PlanGrid.Line(
                        ServiceMeasures.SHIP_TO_DOOR,
                        ServiceMeasures.CLASS + parcelClass.id(),
                        Phrase.SHIP_TO_DOOR_OF.with(parcelClass.name())));
            }
        }
        if (uses.failedAttempts()) {
            lines.add(new PlanGrid.Line(HandoverMeasures.FAILED_ATTEMPTS));
        }
        if (uses.lockers()) {
            lines.add(new PlanGrid.Line(HandoverMeasures.LOCKER_SHARE));
        }
        if (uses.prepositioning()) {
            lines.add(new PlanGrid.Line(HandoverMeasures.PREPOSITIONED));
        }
        if (uses.extraVehicles()) {
            lines.add(new PlanGrid.Line(HandoverMeasures.EXTRA_VEHICLES));
        }
        return lines;
    }

    /** Packaging in figures. */
    static final List<PlanGrid.Line> PACKAGING_LINES = List.of(
            new PlanGrid.Line(PackagingMeasures.NOT_REPACKED),
            new PlanGrid.Line(PackagingMeasures.REUSABLE_PACKS),
            new PlanGrid.Line(PackagingMeasures.REUSED_CARTONS));

    /** Packaging against the targets. */
    static List<Text> packagingFacts(Figures figures) {
        double notRepacked = mean(figures, PackagingMeasures.NOT_REPACKED, Reading.ALL);
        double reusable = mean(figures, PackagingMeasures.REUSABLE_PACKS, Reading.ALL);
        double cartons = mean(figures, PackagingMeasures.REUSED_CARTONS, Reading.ALL);
        Phrase reached = notRepacked >= PackagingMeasures.NOT_REPACKED_TARGET_SHARE
                ? Phrase.PACKAGING_REACHED
                : Phrase.PACKAGING_MISSED;
        return List.of(
                reached.with(
                        Numerals.percent(notRepacked), Numerals.percent(PackagingMeasures.NOT_REPACKED_TARGET_SHARE)),
                Phrase.PACKAGING_COUNTS.with(
                        Numerals.count(reusable),
                        Numerals.percent(reusable / PackagingMeasures.REUSABLE_TARGET_PARCELS),
                        Numerals.count(PackagingMeasures.REUSABLE_TARGET_PARCELS),
                        Numerals.count(cartons),
                        Numerals.percent(cartons / PackagingMeasures.REUSED_CARTONS_TARGET_PARCELS),
                        Numerals.count(PackagingMeasures.REUSED_CARTONS_TARGET_PARCELS)));
    }
}
