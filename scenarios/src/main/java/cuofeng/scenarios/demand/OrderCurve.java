package cuofeng.scenarios.demand;

import cuofeng.scenarios.model.Demand;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import java.util.List;

/**
 * Expected orders of the whole scenario in each simulated hour, daily volume and waves kept apart because a replication
 * multiplies them by different forecast factors. Waves count only within the simulated period.
 */
public final class OrderCurve {

    private final double[] daily;
    private final double[][] waves;
    private final int slotHours;
    private final boolean[] waveHour;

    public OrderCurve(Scenario scenario) {
        TimeAxis axis = scenario.season().timeAxis();
        Demand demand = scenario.demand();
        this.slotHours = axis.slotHours();
        this.daily = new double[axis.hourCount()];
        for (int day = 0; day < axis.dayCount(); day++) {
            double parcels = demand.daily().get(day).parcels();
            for (int hour = 0; hour < 24; hour++) {
                daily[day * 24 + hour] = parcels * demand.hourlyProfile().get(hour);
            }
        }
        List<Wave> all = demand.waves();
        this.waves = new double[all.size()][axis.hourCount()];
        this.waveHour = new boolean[axis.hourCount()];
        for (int w = 0; w < all.size(); w++) {
            Wave wave = all.get(w);
            int first = Math.toIntExact(axis.millis(wave.start()) / TimeAxis.MILLIS_PER_HOUR);
            for (int i = 0; i < wave.hours(); i++) {
                int hour = first + i;
                if (hour >= 0 && hour < axis.hourCount()) {
                    waves[w][hour] = wave.parcels() * wave.hourlyShares().get(i);
                    waveHour[hour] = true;
                }
            }
        }
    }

    public int hourCount() {
        return daily.length;
    }

    public int waveCount() {
        return waves.length;
    }

    /** Expected orders outside waves in an hour, parcels. */
    public double daily(int hour) {
        return daily[hour];
    }

    /** Expected orders of a wave in an hour, parcels. */
    public double wave(int wave, int hour) {
        return waves[wave][hour];
    }

    /** All expected orders in an hour, parcels. */
    public double total(int hour) {
        double sum = daily[hour];
        for (double[] wave : waves) {
            sum += wave[hour];
        }
        return sum;
    }

    /** All expected orders in a slot, parcels. */
    public double slotTotal(int slot) {
        double sum = 0;
        for (int hour = slot * slotHours; hour < (slot + 1) * slotHours; hour++) {
            sum += total(hour);
        }
        return sum;
    }

    /** Whether any hour of a slot lies in a wave. */
    public boolean inWave(int slot) {
        for (int hour = slot * slotHours; hour < (slot + 1) * slotHours; hour++) {
            if (waveHour[hour]) {
                return true;
            }
        }
        return false;
    }
}
