package cuofeng.scenarios.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A network's published daily volumes, in units of 100 million parcels. A day without an entry was not published.
 *
 * @param collected parcels handed over by shippers on a day, {@code > 0}
 * @param delivered parcels handed to their receivers on a day, {@code > 0}
 */
public record VolumeHistory(SortedMap<LocalDate, Double> collected, SortedMap<LocalDate, Double> delivered) {

    public VolumeHistory {
        collected = Collections.unmodifiableSortedMap(new TreeMap<>(collected));
        delivered = Collections.unmodifiableSortedMap(new TreeMap<>(delivered));
    }
}
