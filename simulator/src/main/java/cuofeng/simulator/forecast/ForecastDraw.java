package cuofeng.simulator.forecast;

import cuofeng.scenarios.demand.OrderCurve;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Forecast;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import cuofeng.simulator.random.Variates;

/**
 * One way in which the season's demand may turn out: expected orders times lognormal factors of mean 1 for the season,
 * for each wave and for each day outside waves ({@link Forecast}). Immutable.
 */
public final class ForecastDraw {

    private final OrderCurve curve;
    private final double[] wave;
    private final double[] day;

    /** @param streams whose seed and replication the factors belong to; the same ones give the same factors */
    public ForecastDraw(Shipments shipments, RandomStreams streams) {
        Scenario scenario = shipments.scenario();
        Forecast forecast = scenario.forecast();
        TimeAxis axis = scenario.season().timeAxis();
        this.curve = shipments.curve();
        double season = factor(streams, "forecast/season", forecast.seasonCv());
        this.wave = new double[curve.waveCount()];
        for (int w = 0; w < wave.length; w++) {
            String id = scenario.demand().waves().get(w).id();
            wave[w] = season * factor(streams, "forecast/wave/" + id, forecast.waveCv());
        }
        this.day = new double[axis.dayCount()];
        for (int d = 0; d < day.length; d++) {
            day[d] = season * factor(streams, "forecast/day/" + axis.date(d), forecast.dayCv());
        }
    }

    private static double factor(RandomStreams streams, String source, double cv) {
        return Variates.lognormal(cv, Keys.uniform(streams.key(Keys.named(source))));
    }

    /** Mean orders of the whole scenario in a simulated hour, parcels. */
    public double orders(int hour) {
        double orders = day[hour / 24] * curve.daily(hour);
        for (int w = 0; w < wave.length; w++) {
            orders += wave[w] * curve.wave(w, hour);
        }
        return orders;
    }
}
