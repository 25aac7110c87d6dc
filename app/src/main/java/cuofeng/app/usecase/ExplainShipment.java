package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.optimizer.explain.Explanation;
import cuofeng.optimizer.explain.ShipmentExplainer;
import cuofeng.scenarios.demand.ShipmentIds;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.List;

/** Says why a schedule releases a shipment when it does. Searches for nothing and writes nothing. */
public final class ExplainShipment {

    private static final int GUESSES = 3;

    private final Progress progress;

    public ExplainShipment(Progress progress) {
        this.progress = progress;
    }

    /** An explanation with the shipments that it speaks of. */
    public record Explained(Shipments shipments, Explanation explanation) {}

    /**
     * Explains one shipment.
     *
     * @param scenario name or folder
     * @param shipment its name, as in the schedule's first column
     * @throws Refusal if the input will not do or there is no such shipment
     */
    public Explained run(String scenario, ScheduleSource source, String shipment) {
        progress.begin(Step.READ, 0);
        Shipments shipments = new Shipments(ReadScenario.named(scenario).scenario());
        ShipmentIds ids = new ShipmentIds(shipments);
        int number = ids.find(shipment).orElseThrow(() -> unknown(ids, shipment));
        Schedule schedule = source.schedule(shipments);
        progress.begin(Step.EXPLAIN, 0);
        return new Explained(shipments, ShipmentExplainer.explain(shipments, schedule, number));
    }

    private static Refusal unknown(ShipmentIds ids, String shipment) {
        List<String> near = ids.near(shipment, GUESSES);
        return near.isEmpty()
                ? Refusal.of(Reason.UNKNOWN_SHIPMENT, shipment)
                : Refusal.of(Reason.UNKNOWN_SHIPMENT_NEAR, shipment, String.join(", ", near));
    }
}
