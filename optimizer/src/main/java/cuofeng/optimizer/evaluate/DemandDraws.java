package cuofeng.optimizer.evaluate;

import cuofeng.optimizer.planning.DemandDraw;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.forecast.ForecastDraw;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * Demands as the scenario's forecast may err, from the distribution that replications draw from, and independent of the
 * replications of the same seed.
 */
public final class DemandDraws {

    private static final long SOURCE = Keys.named("robust/draws");

    private DemandDraws() {}

    /**
     * The first draws of a seed: fewer are the start of more.
     *
     * @param seed master seed
     * @param count {@code >= 0}
     */
    public static List<DemandDraw> of(Shipments shipments, long seed, int count) {
        List<DemandDraw> draws = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            draws.add(draw(shipments, new RandomStreams(Keys.with(SOURCE, seed), draw)));
        }
        return draws;
    }

    private static DemandDraw draw(Shipments shipments, RandomStreams streams) {
        ForecastDraw forecast = new ForecastDraw(shipments, streams);
        TimeAxis axis = shipments.scenario().season().timeAxis();
        List<Double> bySlot = new ArrayList<>();
        for (int slot = 0; slot < axis.slotCount(); slot++) {
            double orders = 0;
            for (int hour = slot * axis.slotHours(); hour < (slot + 1) * axis.slotHours(); hour++) {
                orders += forecast.orders(hour);
            }
            double expected = shipments.curve().slotTotal(slot);
            bySlot.add(expected > 0 ? orders / expected : 1);
        }
        return new DemandDraw(bySlot);
    }
}
