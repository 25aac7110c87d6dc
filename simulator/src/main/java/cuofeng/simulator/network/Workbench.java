package cuofeng.simulator.network;

import java.util.Arrays;

/**
 * What the nodes of one run use one after the other, empty in between. Since they share it, it stays in the processor's
 * nearest cache, which the batches of all nodes together would not.
 */
final class Workbench {

    private static final int FIRST_LENGTH = 64;
    private static final int ARRIVALS_FIRST_LENGTH = 126;

    private final Batch arrivals = new Batch();
    private final Batch entering = new Batch();
    private final Batch leaving = new Batch();
    private final Batch exits = new Batch();
    private final Batch[] stages;
    private int[] numbers = new int[FIRST_LENGTH];
    private long[][] spareRooms = new long[FIRST_LENGTH][];
    private int spareRoomCount;

    /**
     * @param mostStages that any node has
     */
    Workbench(int mostStages) {
        this.stages = new Batch[mostStages];
        Arrays.setAll(stages, stage -> new Batch());
    }

    /** What arrives at a node. */
    Batch arrivals() {
        return arrivals;
    }

    /** What has passed the gate of a node. */
    Batch entering() {
        return entering;
    }

    /** What enters a stage of a node. */
    Batch enteringStage(int stage) {
        return stages[stage];
    }

    /** What leaves a stage of a node. */
    Batch leaving() {
        return leaving;
    }

    /** What leaves a node. */
    Batch exits() {
        return exits;
    }

    /** A number for each lot of a batch; to be read before the next batch is numbered. */
    int[] numbers(int count) {
        if (numbers.length < count) {
            numbers = new int[2 * count];
        }
        return numbers;
    }

    /**
     * The parcels of the lots of a batch, in its order; to be read before the next batch is numbered. Asked for all at
     * once, because a processor waits for many far places in memory at a time if nothing else comes between.
     */
    int[] parcelsOf(Batch batch, LotTable lots) {
        int count = batch.size();
        int[] parcels = numbers(count);
        for (int i = 0; i < count; i++) {
            parcels[i] = lots.parcels(batch.number(i));
        }
        return parcels;
    }

    /** Room for the keys of an {@link ArrivalList}. */
    long[] room() {
        return spareRoomCount > 0 ? spareRooms[--spareRoomCount] : new long[ARRIVALS_FIRST_LENGTH];
    }

    /** Room that is no longer used. */
    void giveBack(long[] room) {
        if (spareRoomCount == spareRooms.length) {
            spareRooms = Arrays.copyOf(spareRooms, 2 * spareRoomCount);
        }
        spareRooms[spareRoomCount++] = room;
    }
}
