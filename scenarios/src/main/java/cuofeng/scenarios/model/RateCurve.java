package cuofeng.scenarios.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * A capacity over the simulated period: piecewise constant, in whole parcels per hour.
 *
 * <p>Work is counted in exact integers: a rate of r parcels/h does r units of work in a millisecond, and a parcel needs
 * {@link #WORK_PER_PARCEL} units. So a line's departures are free of rounding drift: the n-th one is the first
 * millisecond at which the cumulative work reaches its need. Immutable.
 */
public final class RateCurve {

    /** Units of work in one parcel: milliseconds in an hour. */
    public static final long WORK_PER_PARCEL = TimeAxis.MILLIS_PER_HOUR;

    /** Days for which a curve goes on after the season unless told otherwise. */
    public static final int DAYS_AFTER_SEASON = 7;

    /** Returned by {@link #timeOfWork} where the work is never done. */
    public static final long NEVER = Long.MAX_VALUE;

    private final long[] startMillis;
    private final long[] parcelsPerHour;
    private final long[] workAtStart;

    private RateCurve(long[] startMillis, long[] parcelsPerHour) {
        this.startMillis = startMillis;
        this.parcelsPerHour = parcelsPerHour;
        this.workAtStart = new long[startMillis.length];
        for (int i = 1; i < startMillis.length; i++) {
            long work = Math.multiplyExact(parcelsPerHour[i - 1], startMillis[i] - startMillis[i - 1]);
            workAtStart[i] = Math.addExact(workAtStart[i - 1], work);
        }
    }

    /** The same rate at all times, without end. */
    public static RateCurve constant(long parcelsPerHour) {
        return new RateCurve(new long[] {0}, new long[] {parcelsPerHour});
    }

    /** A daily window times dated surges that goes on for {@value #DAYS_AFTER_SEASON} days after the season. */
    public static RateCurve of(double parcelsPerHour, WorkWindow window, List<Surge> surges, TimeAxis axis) {
        return of(parcelsPerHour, Shifts.of(window), surges, axis, DAYS_AFTER_SEASON);
    }

    /** A daily window times dated surges; see {@link #of(double, Shifts, List, TimeAxis, int)}. */
    public static RateCurve of(
            double parcelsPerHour, WorkWindow window, List<Surge> surges, TimeAxis axis, int daysAfterSeason) {
        return of(parcelsPerHour, Shifts.of(window), surges, axis, daysAfterSeason);
    }

    /**
     * Daily shifts times dated surges. After the season's last day the pattern of its last day goes on for some days, so
     * that work in hand at the end has an end, then stops.
     *
     * @param parcelsPerHour rate in a shift of factor 1; the product with the factors is rounded to whole parcels/h, at
     *     least 1 where it is above 0
     * @param daysAfterSeason {@code >= 0}; beyond them the rate is 0
     */
    public static RateCurve of(
            double parcelsPerHour, Shifts shifts, List<Surge> surges, TimeAxis axis, int daysAfterSeason) {
        int dayCount = axis.dayCount() + daysAfterSeason;
        TreeSet<Long> edges = new TreeSet<>();
        for (int day = 0; day < dayCount; day++) {
            long midnight = day * TimeAxis.MILLIS_PER_DAY;
            edges.add(midnight);
            for (Shifts.Shift shift : shifts.shifts()) {
                edges.add(midnight + shift.window().startMinute() * TimeAxis.MILLIS_PER_MINUTE);
                edges.add(midnight + shift.window().endMinute() * TimeAxis.MILLIS_PER_MINUTE);
            }
        }
        Pieces pieces = new Pieces();
        for (long edge : edges) {
            int day = axis.dayOf(edge);
            long minute = (edge - day * TimeAxis.MILLIS_PER_DAY) / TimeAxis.MILLIS_PER_MINUTE;
            double factor = day < dayCount
                    ? shifts.factorAt(minute) * surgeFactor(surges, Math.min(day, axis.dayCount() - 1), axis)
                    : 0;
            pieces.add(edge, wholeRate(parcelsPerHour * factor));
        }
        return pieces.curve();
    }

    /**
     * This curve with its rate multiplied in some periods; where periods overlap, by all their factors. Rates are rounded
     * as in {@link #of(double, Shifts, List, TimeAxis, int)}.
     *
     * @param periods in order of their start
     */
    public RateCurve during(List<Period> periods) {
        if (periods.isEmpty()) {
            return this;
        }
        TreeSet<Long> edges = new TreeSet<>();
        Arrays.stream(startMillis).forEach(edges::add);
        for (Period period : periods) {
            edges.add(Math.max(0, period.startMillis()));
            edges.add(Math.max(0, period.endMillis()));
        }
        Pieces pieces = new Pieces();
        List<Period> open = new ArrayList<>();
        int next = 0;
        for (long edge : edges) {
            while (next < periods.size() && periods.get(next).startMillis() <= edge) {
                open.add(periods.get(next++));
            }
            open.removeIf(period -> period.endMillis() <= edge);
            double factor = 1;
            for (Period period : open) {
                factor *= period.factor();
            }
            pieces.add(edge, wholeRate(parcelsPerHour[pieceAt(edge)] * factor));
        }
        return pieces.curve();
    }

    /**
     * A time in which a rate is multiplied.
     *
     * @param startMillis inclusive
     * @param endMillis exclusive
     * @param factor {@code >= 0}
     */
    public record Period(long startMillis, long endMillis, double factor) {}

    /** Collects pieces in order of time; those that change nothing are left out. */
    private static final class Pieces {

        private final List<long[]> pieces = new ArrayList<>();

        void add(long startMillis, long parcelsPerHour) {
            if (pieces.isEmpty() || pieces.get(pieces.size() - 1)[1] != parcelsPerHour) {
                pieces.add(new long[] {startMillis, parcelsPerHour});
            }
        }

        RateCurve curve() {
            return new RateCurve(
                    pieces.stream().mapToLong(p -> p[0]).toArray(),
                    pieces.stream().mapToLong(p -> p[1]).toArray());
        }
    }

    private static double surgeFactor(List<Surge> surges, int day, TimeAxis axis) {
        double factor = 1;
        for (Surge surge : surges) {
            if (axis.dayOf(surge.from()) <= day && day < axis.dayOf(surge.to())) {
                factor *= surge.factor();
            }
        }
        return factor;
    }

    private static long wholeRate(double parcelsPerHour) {
        return parcelsPerHour > 0 ? Math.max(1, StrictMath.round(parcelsPerHour)) : 0;
    }

    /** Number of pieces of constant rate. */
    public int pieceCount() {
        return startMillis.length;
    }

    /** Start of a piece, inclusive; it ends where the next starts. */
    public long pieceStartMillis(int piece) {
        return startMillis[piece];
    }

    public long pieceParcelsPerHour(int piece) {
        return parcelsPerHour[piece];
    }

    /** Cumulative work at the start of a piece. */
    public long workAtStart(int piece) {
        return workAtStart[piece];
    }

    /** The piece that holds an instant. */
    public int pieceAt(long millis) {
        int found = Arrays.binarySearch(startMillis, millis);
        return found >= 0 ? found : -found - 2;
    }

    /** Cumulative work that the curve can do in [0, millis). */
    public long work(long millis) {
        int piece = pieceAt(millis);
        return workAtStart[piece] + parcelsPerHour[piece] * (millis - startMillis[piece]);
    }

    /** First millisecond at which the cumulative work reaches {@code work}, or {@link #NEVER}. */
    public long timeOfWork(long work) {
        int found = Arrays.binarySearch(workAtStart, work);
        // Closed pieces repeat a value: the first of them is where the work was reached.
        int piece = found >= 0 ? found : -found - 2;
        while (piece > 0 && workAtStart[piece] == work && workAtStart[piece - 1] == work) {
            piece--;
        }
        if (workAtStart[piece] == work) {
            return startMillis[piece];
        }
        if (parcelsPerHour[piece] == 0) {
            return NEVER;
        }
        long rate = parcelsPerHour[piece];
        return startMillis[piece] + (work - workAtStart[piece] + rate - 1) / rate;
    }

    /** Parcels that can be handled in [fromMillis, toMillis). */
    public double parcelsBetween(long fromMillis, long toMillis) {
        return (work(toMillis) - work(fromMillis)) / (double) WORK_PER_PARCEL;
    }
}
