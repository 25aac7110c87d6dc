package cuofeng.simulator.history;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Volumes by day number: collected without gaps, delivered where published. Immutable. */
final class DailyVolumes {

    private final LocalDate first;
    private final double[] collected;
    /** 0 where not published; no published volume is 0. */
    private final double[] delivered;

    private DailyVolumes(LocalDate first, double[] collected, double[] delivered) {
        this.first = first;
        this.collected = collected;
        this.delivered = delivered;
    }

    /**
     * The volumes of a span; a gap in the collected ones is bridged by a straight line.
     *
     * @throws IllegalArgumentException if the first or the last day has no collected volume
     */
    static DailyVolumes of(VolumeHistory history, DaySpan span) {
        double[] collected = new double[span.days()];
        double[] delivered = new double[span.days()];
        int known = -1;
        for (int day = 0; day < span.days(); day++) {
            LocalDate date = span.from().plusDays(day);
            delivered[day] = history.delivered().getOrDefault(date, 0.0);
            Double volume = history.collected().get(date);
            if (volume != null) {
                collected[day] = volume;
                bridge(collected, known, day, span);
                known = day;
            }
        }
        if (known != span.days() - 1) {
            throw new IllegalArgumentException("the last day of %s has no collected volume".formatted(span));
        }
        return new DailyVolumes(span.from(), collected, delivered);
    }

    private static void bridge(double[] volume, int from, int to, DaySpan span) {
        if (from < 0 && to > 0) {
            throw new IllegalArgumentException("the first day of %s has no collected volume".formatted(span));
        }
        for (int day = from + 1; day < to; day++) {
            volume[day] = volume[from] + (volume[to] - volume[from]) * (day - from) / (to - from);
        }
    }

    /** The days of a span whose collected volume was not published. */
    static List<LocalDate> unpublished(VolumeHistory history, DaySpan span) {
        SortedMap<LocalDate, Double> known = history.collected();
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(date -> !known.containsKey(date))
                .toList();
    }

    /** The same with other delivered volumes on the published days. */
    DailyVolumes withDelivered(double[] volumes) {
        double[] replaced = new double[delivered.length];
        for (int day = 0; day < replaced.length; day++) {
            replaced[day] = isPublished(day) ? volumes[day] : 0;
        }
        return new DailyVolumes(first, collected, replaced);
    }

    int size() {
        return collected.length;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    double collected(int day) {
        return collected[day];
    }

    boolean isPublished(int day) {
        return delivered[day] > 0;
    }

    /** Published delivered volume of a day. */
    double delivered(int day) {
        if (!isPublished(day)) {
            throw new IllegalArgumentException("no delivered volume of %s was published".formatted(date(day)));
        }
        return delivered[day];
    }

    /** Those of the days {@code [from, to)} whose delivered volume was published. */
    int[] published(int from, int to) {
        List<Integer> days = new ArrayList<>();
        for (int day = Math.max(0, from); day < Math.min(to, size()); day++) {
            if (isPublished(day)) {
                days.add(day);
            }
        }
        return days.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The upper median; days that were published oddly do not move it. */
    double medianDelivered(int... days) {
        return Arrays.stream(days).mapToDouble(this::delivered).sorted().toArray()[days.length / 2];
    }

    double maxDelivered(int... days) {
        return Arrays.stream(days).mapToDouble(this::delivered).max().orElseThrow();
    }
}
