package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.Stage;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.KeyedUniforms;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.Variates;
import java.util.Arrays;

/** A crew: a lot takes as many free servers as it has parcels, at least one, and keeps them until it is done. */
final class ReferenceCrew extends ReferenceStage {

    private final ReferenceAgenda agenda;
    private final int node;
    private final int stage;
    private final RateCurve serversOnShift;
    private final double meanMillis;
    private final double cv;
    private final long drawKey;
    private final KeyedUniforms uniforms = new KeyedUniforms();
    private double factor = 1;
    private int piece;
    private int busyServers;
    private long parcelsInService;
    private int[] lotAtPlace = new int[16];
    private int[] serversAtPlace = new int[16];
    private int[] freePlaces = new int[16];
    private int freePlaceCount;
    private int placeCount;

    ReferenceCrew(
            ReferenceAgenda agenda,
            int node,
            int stage,
            ReferenceLots lots,
            ReferenceLevel level,
            ReferencePart part,
            Stage.Crew crew,
            RateCurve serversOnShift,
            long drawKey) {
        super(lots, level, part);
        this.agenda = agenda;
        this.node = node;
        this.stage = stage;
        this.serversOnShift = serversOnShift;
        this.meanMillis = crew.secondsPerParcel() * TimeAxis.MILLIS_PER_HOUR / 3600.0;
        this.cv = crew.cv();
        this.drawKey = drawKey;
        scheduleChange();
    }

    /** What is started from now on takes longer by 1 / factor. */
    void slowTo(double newFactor) {
        factor = newFactor;
    }

    private void scheduleChange() {
        if (piece + 1 < serversOnShift.pieceCount()) {
            agenda.start(node, stage, serversOnShift.pieceStartMillis(piece + 1));
        }
    }

    @Override
    void startWhatCan(long now) {
        if (piece + 1 < serversOnShift.pieceCount() && serversOnShift.pieceStartMillis(piece + 1) == now) {
            piece++;
            scheduleChange();
        }
        int servers = (int) serversOnShift.pieceParcelsPerHour(piece);
        for (ReferenceQueue queue = nextQueue(); queue != null && busyServers < servers; queue = nextQueue()) {
            start(take(queue, now), servers - busyServers, now);
        }
    }

    private void start(int lot, int freeServers, long now) {
        int parcels = workedParcels(lot);
        int taken = Math.min(freeServers, parcels);
        busyServers += taken;
        parcelsInService += lots().parcels(lot);
        int place = takePlace();
        lotAtPlace[place] = lot;
        serversAtPlace[place] = taken;
        agenda.completion(node, stage, place, now + serviceMillis(lot, parcels, taken));
    }

    private long serviceMillis(int lot, int parcels, int servers) {
        double work = parcels;
        if (cv > 0) {
            double shape = 1 / (cv * cv);
            work = Variates.gamma(parcels * shape, uniforms.reset(Keys.with(drawKey, lots().key(lot)))) / shape;
        }
        return Math.max(1, StrictMath.round(work * meanMillis / factor / servers));
    }

    private int takePlace() {
        if (freePlaceCount > 0) {
            return freePlaces[--freePlaceCount];
        }
        if (placeCount == lotAtPlace.length) {
            lotAtPlace = Arrays.copyOf(lotAtPlace, 2 * placeCount);
            serversAtPlace = Arrays.copyOf(serversAtPlace, 2 * placeCount);
            freePlaces = Arrays.copyOf(freePlaces, 2 * placeCount);
        }
        return placeCount++;
    }

    @Override
    int complete(int place) {
        int lot = lotAtPlace[place];
        busyServers -= serversAtPlace[place];
        parcelsInService -= lots().parcels(lot);
        freePlaces[freePlaceCount++] = place;
        return lot;
    }

    @Override
    void control(long now) {
        // Lots in service keep their time.
    }

    @Override
    long parcelsInService() {
        return parcelsInService;
    }
}
