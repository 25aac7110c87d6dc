package cuofeng.simulator.history;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.simulator.random.KeyedUniforms;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.Variates;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Seasons that a known network delivered: an ordinary level with chance, and a wave every 40 days. */
final class Synthetic {

    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private Synthetic() {}

    /**
     * A season.
     *
     * @param noise coefficient of variation of what is published of deliveries
     * @param persistence share of a day's error that stays on the next, [0, 1)
     */
    static VolumeHistory season(NationalNetwork network, int days, double noise, double persistence, long seed) {
        KeyedUniforms uniforms = new KeyedUniforms().reset(Keys.with(Keys.named("season"), seed));
        SortedMap<LocalDate, Double> collected = new TreeMap<>();
        for (int day = 0; day < days; day++) {
            double wave = day % 40 >= 20 && day % 40 < 25 ? 1.5 - 0.3 * (day % 40 - 20) : 0;
            collected.put(FIRST.plusDays(day), (3 + wave) * Variates.lognormal(0.04, uniforms.next()));
        }
        double[] model = network.delivered(volumes(new VolumeHistory(collected, new TreeMap<>()), days));
        SortedMap<LocalDate, Double> delivered = new TreeMap<>();
        double error = 0;
        for (int day = 0; day < days; day++) {
            double fresh = StrictMath.log(Variates.lognormal(noise, uniforms.next()));
            error = persistence * error + StrictMath.sqrt(1 - persistence * persistence) * fresh;
            delivered.put(FIRST.plusDays(day), model[day] * StrictMath.exp(error));
        }
        return new VolumeHistory(collected, delivered);
    }

    static DailyVolumes volumes(VolumeHistory history, int days) {
        return DailyVolumes.of(history, span(0, days));
    }

    /** Days {@code [from, to)} of a season. */
    static DaySpan span(int from, int to) {
        return new DaySpan(FIRST.plusDays(from), FIRST.plusDays(to - 1));
    }
}
