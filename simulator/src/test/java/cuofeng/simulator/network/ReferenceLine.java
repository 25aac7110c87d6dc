package cuofeng.simulator.network;

import cuofeng.scenarios.model.RateCurve;

/** A line: one lot after the other, at a rate. */
class ReferenceLine extends ReferenceStage {

    private static final int NO_LOT = -1;

    private final ReferenceAgenda agenda;
    private final int node;
    private final int stage;
    private final ReferenceRate rate;
    private final boolean rateMayChange;
    private long workDone;
    private int inService = NO_LOT;
    private boolean completionKnown;

    /**
     * @param stage position in the node
     * @param rateMayChange whether control instants may change the rate, so that what they change cannot be foreseen
     */
    ReferenceLine(
            ReferenceAgenda agenda,
            int node,
            int stage,
            ReferenceLots lots,
            ReferenceLevel level,
            ReferencePart part,
            ReferenceRate rate,
            boolean rateMayChange) {
        super(lots, level, part);
        this.agenda = agenda;
        this.node = node;
        this.stage = stage;
        this.rate = rate;
        this.rateMayChange = rateMayChange;
    }

    @Override
    final void startWhatCan(long now) {
        beforeStart(now);
        ReferenceQueue queue = nextQueue();
        if (queue == null || inService != NO_LOT) {
            return;
        }
        if (queue.firstCameMillis() == now) {
            workDone = Math.max(workDone, rate.workUntil(now));
        }
        inService = take(queue, now);
        workDone += workOf(inService);
        foreseeCompletion(now);
    }

    /** Units of work in a lot. */
    long workOf(int lot) {
        return workedParcels(lot) * RateCurve.WORK_PER_PARCEL;
    }

    private void foreseeCompletion(long now) {
        long limit = rateMayChange ? ReferenceAgenda.nextControl(now) : ReferenceRate.NEVER;
        long completion = rate.timeOf(workDone, limit);
        completionKnown = completion != ReferenceRate.NEVER;
        if (completionKnown) {
            agenda.completion(node, stage, 0, completion);
        }
    }

    @Override
    final int complete(int place) {
        int lot = inService;
        inService = NO_LOT;
        return lot;
    }

    @Override
    final void control(long now) {
        if (rateMayChange && inService != NO_LOT && !completionKnown) {
            foreseeCompletion(now);
        }
    }

    @Override
    final long parcelsInService() {
        return inService == NO_LOT ? 0 : lots().parcels(inService);
    }
}
