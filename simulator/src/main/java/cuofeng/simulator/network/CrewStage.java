package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.KeyedUniforms;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.Variates;
import java.util.Arrays;

/**
 * Servers that each take a parcel at a time. A lot takes as many free servers as it has parcels, at least one, and keeps
 * them until it is done; its service time is the sum of its parcels' times over those servers. With lots of one parcel
 * this is the queue G/G/c exactly. Servers that go off shift finish the lot in hand.
 */
class CrewStage extends WorkStage {

    private final RateCurve serversOnShift;
    private final double meanMillis;
    private final double cv;
    private final long drawKey;
    private final KeyedUniforms uniforms = new KeyedUniforms();
    private final EventHeap completions = new EventHeap();
    private int[] serversOfPlace = new int[16];
    private int[] lotOfPlace = new int[16];
    private int[] parcelsOfPlace = new int[16];
    private int[] freePlaces = new int[16];
    private int freePlaceCount;
    private int placeCount;
    private int busyServers;
    private int piece;
    private double pace = 1;

    /**
     * @param serversOnShift number of servers over time, in the place of a rate
     * @param drawKey key of this stage's service times
     */
    CrewStage(
            int position,
            LotTable lots,
            NodeStatistics statistics,
            Stage.Crew crew,
            RateCurve serversOnShift,
            long drawKey) {
        super(position, lots, statistics);
        this.serversOnShift = serversOnShift;
        this.meanMillis = crew.secondsPerParcel() * TimeAxis.MILLIS_PER_HOUR / 3600.0;
        this.cv = crew.cv();
        this.drawKey = drawKey;
    }

    @Override
    final void run(Batch entering, long untilMillis, Batch leaving) {
        int next = 0;
        while (true) {
            long entry = next < entering.size() ? entering.millis(next) : EventKey.NONE;
            long now = Math.min(Math.min(entry, EventKey.millis(completions.first())), nextChangeMillis());
            if (now >= untilMillis) {
                return;
            }
            while (EventKey.millis(completions.first()) == now) {
                complete(EventKey.number(completions.removeFirst()), now, leaving);
            }
            while (next < entering.size() && entering.millis(next) == now) {
                long key = entering.key(next++);
                enter(key, lots().parcels(EventKey.number(key)));
            }
            startWhatCan(now);
        }
    }

    /** When more servers may come for those who wait. */
    private long nextChangeMillis() {
        return piece + 1 < serversOnShift.pieceCount() && someoneWaits()
                ? serversOnShift.pieceStartMillis(piece + 1)
                : EventKey.NONE;
    }

    private void complete(int place, long now, Batch leaving) {
        busyServers -= serversOfPlace[place];
        freePlaces[freePlaceCount++] = place;
        finished(parcelsOfPlace[place], now);
        leaving.add(EventKey.of(now, lotOfPlace[place]));
    }

    private void startWhatCan(long now) {
        while (piece + 1 < serversOnShift.pieceCount() && serversOnShift.pieceStartMillis(piece + 1) <= now) {
            piece++;
        }
        int servers = (int) serversOnShift.pieceParcelsPerHour(piece);
        while (someoneWaits() && busyServers < servers) {
            int lot = EventKey.number(first());
            int parcels = parcelsWorked(lot, firstParcels());
            takeFirst(now);
            int taken = Math.min(servers - busyServers, parcels);
            busyServers += taken;
            int place = takePlace();
            serversOfPlace[place] = taken;
            lotOfPlace[place] = lot;
            parcelsOfPlace[place] = parcels;
            long done = Math.min(EventKey.LAST_MILLIS, now + serviceMillis(lot, parcels, taken));
            completions.add(EventKey.of(done, place));
        }
    }

    private int takePlace() {
        if (freePlaceCount > 0) {
            return freePlaces[--freePlaceCount];
        }
        if (placeCount == lotOfPlace.length) {
            serversOfPlace = Arrays.copyOf(serversOfPlace, placeCount * 2);
            lotOfPlace = Arrays.copyOf(lotOfPlace, placeCount * 2);
            parcelsOfPlace = Arrays.copyOf(parcelsOfPlace, placeCount * 2);
            freePlaces = Arrays.copyOf(freePlaces, placeCount * 2);
        }
        return placeCount++;
    }

    private long serviceMillis(int lot, int parcels, int servers) {
        double work = parcels;
        if (cv > 0) {
            // The sum of n gamma times of shape 1/cv² is gamma of shape n/cv².
            double shape = 1 / (cv * cv);
            work = Variates.gamma(parcels * shape, uniforms.reset(Keys.with(drawKey, lots().key(lot)))) / shape;
        }
        return Math.max(1, StrictMath.round(work * meanMillis / pace / servers));
    }

    @Override
    final void slowTo(double factor, long now) {
        pace = factor;
    }
}
