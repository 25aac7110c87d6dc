package cuofeng.scenarios.yaml;

import cuofeng.scenarios.source.Place;

/**
 * A number that takes the place of what a scenario says, for a sweep. It is laid over the whole scenario, bases and tables
 * included, before anything is bound or checked, so that every check applies to it as if it stood in the file. Where a
 * whole number is read, it is rounded to the nearest.
 *
 * @param key path as {@link Inputs} names it, such as {@code hubs[hub].stages.sorting.parcels_per_hour}. In the place of
 *     a row, or within its brackets, {@code *} stands for any, as it does for a stage: {@code
 *     hubs[*].stages.*.parcels_per_hour}. A row may also stand after a point: {@code hubs.*.storage_limit_parcels}
 * @param factor whether {@code value} multiplies what the scenario says, instead of replacing it
 * @param place of the key, for messages
 */
public record Replacement(String key, double value, boolean factor, Place place) {
    public Replacement {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("replacement of %s: %s is no number".formatted(key, value));
        }
    }
}
