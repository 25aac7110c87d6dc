package cuofeng.optimizer.evaluate.sizing;

import cuofeng.optimizer.levers.PricedModel;
import cuofeng.optimizer.planning.PartRule;
import cuofeng.scenarios.model.Scenario;

/**
 * What capacity is worth by the prices of the fractional relaxation: where to begin, before anything was simulated. The
 * relaxation knows hubs and outlets; of lanes it knows those that have a dock, on the room of others it says nothing.
 */
final class OpeningValues {

    private final PricedModel priced;

    OpeningValues(Scenario scenario) {
        this.priced = PricedModel.of(scenario, PartRule.DEFAULT);
    }

    /** Of one more step, weighted backlog; 0 if the relaxation sees no use in it. */
    double value(SurgeOffer offer, int level) {
        double more = offer.factor(level + 1) - offer.factor(level);
        return switch (offer.kind()) {
            case COURIERS -> more * priced.capacityValue(priced.outletNode(offer.place()), offer.day());
            case SHIFTS -> more * (hub(offer) + screening(offer));
            case SCREENING -> more * screening(offer);
            case SORTING -> more * hub(offer);
            case VEHICLES -> priced.roomValue(offer.place(), offer.day(), offer.stepParcels(level, 0));
        };
    }

    private double hub(SurgeOffer offer) {
        return priced.capacityValue(offer.place(), offer.day());
    }

    private double screening(SurgeOffer offer) {
        int node = priced.model().screeningNode(offer.place());
        return node < 0 ? 0 : priced.capacityValue(node, offer.day());
    }
}
