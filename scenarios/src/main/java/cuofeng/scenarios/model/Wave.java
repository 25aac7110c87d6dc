package cuofeng.scenarios.model;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A promotion's burst of orders (尾款, 双11零点) on top of the daily volume.
 *
 * @param start local time of its first hour; a full hour
 * @param parcels expected orders of the wave
 * @param hourlyShares share of {@code parcels} ordered in each hour from {@code start}; adds up to 1. The wave lasts as
 *     long as this list
 * @param shipByHours order to latest release for everything ordered while the wave lasts
 * @param presaleLeadHours how long before the final payment pre-positioned goods are packed and sent ahead,
 *     {@code >= 0}; 0 without a presale
 */
public record Wave(
        String id,
        Text name,
        LocalDateTime start,
        double parcels,
        List<Double> hourlyShares,
        double shipByHours,
        double presaleLeadHours) {
    public Wave {
        hourlyShares = List.copyOf(hourlyShares);
    }

    /** A wave without a presale. */
    public Wave(
            String id, Text name, LocalDateTime start, double parcels, List<Double> hourlyShares, double shipByHours) {
        this(id, name, start, parcels, hourlyShares, shipByHours, 0);
    }

    public int hours() {
        return hourlyShares.size();
    }
}
