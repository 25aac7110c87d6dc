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
 */
public record Wave(
        String id, Text name, LocalDateTime start, double parcels, List<Double> hourlyShares, double shipByHours) {
    public Wave {
        hourlyShares = List.copyOf(hourlyShares);
    }

    public int hours() {
        return hourlyShares.size();
    }
}
