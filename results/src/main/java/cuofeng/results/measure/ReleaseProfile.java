package cuofeng.results.measure;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.scenarios.model.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a schedule asks of the shippers, in expected parcels: when they release, and what they hold for how long. Slots
 * count from the start of the simulation, warm-up included.
 */
public final class ReleaseProfile {

    private final double[] ordered;
    private final double[][] released;
    private final double[] heldByHold;
    private final double[][][] releasedOfWave;
    private final double movableParcels;
    private final List<Move> moves;
    private final int slotHours;

    private ReleaseProfile(
            double[] ordered,
            double[][] released,
            double[] heldByHold,
            double[][][] releasedOfWave,
            double movableParcels,
            List<Move> moves,
            int slotHours) {
        this.ordered = ordered;
        this.released = released;
        this.heldByHold = heldByHold;
        this.releasedOfWave = releasedOfWave;
        this.movableParcels = movableParcels;
        this.moves = moves;
        this.slotHours = slotHours;
    }

    /**
     * What one shipper holds of one wave.
     *
     * @param shipper position in the scenario
     * @param wave position in the scenario's demand
     * @param parcels held, {@code > 0}
     * @param parcelHours held, {@code > 0}
     */
    public record Move(int shipper, int wave, double parcels, double parcelHours) {
        public double meanHours() {
            return parcelHours / parcels;
        }
    }

    public static ReleaseProfile of(Shipments shipments, Schedule schedule) {
        if (schedule.shipmentCount() != shipments.count()) {
            throw new IllegalArgumentException("schedule (%s) has %d shipments, the scenario %d"
                    .formatted(schedule.name(), schedule.shipmentCount(), shipments.count()));
        }
        Scenario scenario = shipments.scenario();
        int slots = shipments.slotCount();
        int shippers = scenario.shippers().size();
        int waves = scenario.demand().waves().size();
        int[] waveOfSlot = waveOfSlot(scenario);
        double[] ordered = new double[slots];
        double[][] released = new double[shippers][slots];
        double[] heldByHold = new double[slots];
        double[][][] releasedOfWave = new double[shippers][waves][slots];
        double[][] moveParcels = new double[shippers][waves];
        double[][] moveHours = new double[shippers][waves];
        double movable = 0;
        int slotHours = scenario.season().slotHours();
        for (int i = 0; i < shipments.count(); i++) {
            double parcels = shipments.expectedParcels(i);
            int shipper = shipments.stream(i).shipper();
            int orderSlot = shipments.orderSlot(i);
            ordered[orderSlot] += parcels;
            movable += shipments.mayMove(i) ? parcels : 0;
            for (int p = 0; p < schedule.partCount(i); p++) {
                double part = parcels * schedule.share(i, p) / Schedule.WHOLE;
                int slot = schedule.slot(i, p);
                released[shipper][slot] += part;
                if (waveOfSlot[orderSlot] >= 0) {
                    releasedOfWave[shipper][waveOfSlot[orderSlot]][slot] += part;
                }
                int hold = slot - shipments.readySlot(i);
                if (hold > 0) {
                    heldByHold[hold] += part;
                    if (waveOfSlot[orderSlot] >= 0) {
                        moveParcels[shipper][waveOfSlot[orderSlot]] += part;
                        moveHours[shipper][waveOfSlot[orderSlot]] += part * hold * slotHours;
                    }
                }
            }
        }
        List<Move> moves = new ArrayList<>();
        for (int s = 0; s < shippers; s++) {
            for (int w = 0; w < waves; w++) {
                if (moveParcels[s][w] > 0) {
                    moves.add(new Move(s, w, moveParcels[s][w], moveHours[s][w]));
                }
            }
        }
        moves.sort(Comparator.comparingDouble(Move::parcelHours).reversed());
        return new ReleaseProfile(
                ordered, released, heldByHold, releasedOfWave, movable, List.copyOf(moves), slotHours);
    }

    /** The wave that an order slot belongs to, -1 if none; of two waves the one that starts later. */
    private static int[] waveOfSlot(Scenario scenario) {
        TimeAxis axis = scenario.season().timeAxis();
        List<Wave> waves = scenario.demand().waves();
        int[] found = new int[axis.slotCount()];
        for (int slot = 0; slot < found.length; slot++) {
            found[slot] = -1;
            for (int w = 0; w < waves.size(); w++) {
                long start = axis.millis(waves.get(w).start());
                long end = start + waves.get(w).hours() * TimeAxis.MILLIS_PER_HOUR;
                boolean covers = start < axis.slotStartMillis(slot + 1) && axis.slotStartMillis(slot) < end;
                if (covers
                        && (found[slot] < 0
                                || waves.get(w)
                                        .start()
                                        .isAfter(waves.get(found[slot]).start()))) {
                    found[slot] = w;
                }
            }
        }
        return found;
    }

    public int slotCount() {
        return ordered.length;
    }

    /** Parcels ordered in a slot. */
    public double ordered(int slot) {
        return ordered[slot];
    }

    /** Parcels that a shipper releases in a slot. */
    public double released(int shipper, int slot) {
        return released[shipper][slot];
    }

    /** Parcels that were ordered in the slots of a wave and that a shipper releases in a slot. */
    public double releasedOfWave(int shipper, int wave, int slot) {
        return releasedOfWave[shipper][wave][slot];
    }

    /** Parcels that a shipper releases from a slot to the end. */
    public double releasedFrom(int shipper, int firstSlot) {
        double sum = 0;
        for (int slot = firstSlot; slot < released[shipper].length; slot++) {
            sum += released[shipper][slot];
        }
        return sum;
    }

    /** Parcels that all shippers release in a slot. */
    public double released(int slot) {
        double sum = 0;
        for (double[] shipper : released) {
            sum += shipper[slot];
        }
        return sum;
    }

    /** Parcels that the schedule may move. */
    public double movableParcels() {
        return movableParcels;
    }

    /** Parcels released in a later slot than they are ready in. */
    public double heldParcels() {
        double sum = 0;
        for (double parcels : heldByHold) {
            sum += parcels;
        }
        return sum;
    }

    /** Parcels held for exactly so many slots, {@code holdSlots >= 1}. */
    public double heldParcels(int holdSlots) {
        return heldByHold[holdSlots];
    }

    /** Mean hold of the held parcels; 0 if none is held. */
    public double meanHoldHours() {
        double hours = 0;
        for (int hold = 1; hold < heldByHold.length; hold++) {
            hours += heldByHold[hold] * hold * slotHours;
        }
        double parcels = heldParcels();
        return parcels == 0 ? 0 : hours / parcels;
    }

    /** Longest hold; 0 if none is held. */
    public int maxHoldHours() {
        for (int hold = heldByHold.length - 1; hold > 0; hold--) {
            if (heldByHold[hold] > 0) {
                return hold * slotHours;
            }
        }
        return 0;
    }

    /** What is held of the waves, most parcel-hours first. */
    public List<Move> moves() {
        return moves;
    }
}
