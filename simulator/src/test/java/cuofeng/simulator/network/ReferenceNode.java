package cuofeng.simulator.network;

import cuofeng.simulator.outcome.StageOutcome;

/** A hub or outlet: a gate, then stages. */
abstract class ReferenceNode {

    static final int NO_STAGE = -1;

    private final int number;
    private final ReferenceWorld world;
    private final long storageLimitParcels;
    private final ReferenceStage[] stages;
    private final ReferenceCounts counts;
    private final ReferenceQueue gate = new ReferenceQueue();
    private final ReferenceQueue passing = new ReferenceQueue();
    private long lastPassageMillis = -1;
    private final ReferenceLevel gateLevel;
    private long inside;
    private long setAside;
    private long room;
    private boolean takesAnyLot;
    private long visits;

    ReferenceNode(int number, ReferenceWorld world, long storageLimitParcels, int stageCount) {
        this.number = number;
        this.world = world;
        this.storageLimitParcels = storageLimitParcels;
        this.stages = new ReferenceStage[stageCount];
        this.counts = new ReferenceCounts(world.axis(), stageCount);
        this.gateLevel = new ReferenceLevel(StageOutcome.GATE, world.axis());
    }

    /** The decisions of a control instant, in the state before anything else of that instant. */
    final void control(long now) {
        counts.look(backlog(), inside + gateLevel.parcels() > storageLimitParcels, now);
        decide(now);
        for (ReferenceStage stage : stages) {
            stage.control(now);
        }
        room = storageLimitParcels - inside;
        takesAnyLot = inside == 0;
        lastPassageMillis = now - 1;
        while (!gate.isEmpty() && isRoomFor(gate.first())) {
            long came = gate.firstCameMillis();
            letIn(gate.removeFirst(), came, now);
        }
    }

    /** A lot passes the gate a millisecond after the one before it, in the same control interval. */
    private void letIn(int lot, long came, long now) {
        takeRoom(lot);
        passing.add(lot, came);
        lastPassageMillis = Math.min(lastPassageMillis + 1, ReferenceAgenda.nextControl(now) - 1);
        world.agenda().passage(number, lot, lastPassageMillis);
    }

    /** A lot that was let in passes the gate; until then it waits there. */
    final void pass(long now) {
        long came = passing.firstCameMillis();
        int lot = passing.removeFirst();
        gateLevel.fall(parcels(lot), came, now);
        inside += parcels(lot);
        startSoon(enter(lot, now), now);
    }

    /** Sets what holds until the next control instant. */
    abstract void decide(long now);

    final void arrive(int lot, long now) {
        world.transit().arrived(lot);
        counts.arrived(parcels(lot), now);
        if (gate.isEmpty() && isRoomFor(lot) && now <= lastPassageMillis) {
            gateLevel.rise(parcels(lot), now);
            letIn(lot, now, now);
        } else if (gate.isEmpty() && isRoomFor(lot)) {
            takeRoom(lot);
            inside += parcels(lot);
            startSoon(enter(lot, now), now);
        } else {
            gate.add(lot, now);
            gateLevel.rise(parcels(lot), now);
        }
    }

    private boolean isRoomFor(int lot) {
        return parcels(lot) <= room || takesAnyLot;
    }

    private void takeRoom(int lot) {
        room -= parcels(lot);
        takesAnyLot = false;
    }

    /** A lot has passed the gate; returns the stage it joins, or {@link #NO_STAGE}. */
    abstract int enter(int lot, long now);

    /** A lot waits aside, not as backlog, until an instant at which it goes on. */
    final void setAside(int lot, long untilMillis) {
        setAside += parcels(lot);
        world.agenda().backInTheFlow(number, lot, untilMillis);
    }

    /** A lot that is in the node at the first instant takes its place there. */
    final void place(int lot) {
        inside += parcels(lot);
        setAside(lot, 0);
    }

    final void takeBack(int lot, long now) {
        setAside -= parcels(lot);
        startSoon(goOn(lot, now), now);
    }

    /** A lot that was set aside goes on; returns the stage it joins, or {@link #NO_STAGE}. */
    abstract int goOn(int lot, long now);

    final void complete(int stage, int place, long now) {
        int lot = stages[stage].complete(place);
        counts.worked(stage, stages[stage].workedParcels(lot), now);
        int next = completed(stage, lot, now);
        startSoon(stage, now);
        startSoon(next, now);
    }

    /** A lot is done in a stage; returns the stage it joins next, or {@link #NO_STAGE}. */
    abstract int completed(int stage, int lot, long now);

    /**
     * Capacity that may be free takes lots once all has happened that comes before it at this instant: now, if nothing
     * else is to happen at it.
     */
    private void startSoon(int stage, long now) {
        if (stage == NO_STAGE) {
            return;
        }
        if (world.agenda().isLastOf(now)) {
            stages[stage].startWhatCan(now);
        } else if (stages[stage].startBecomesDue(now)) {
            world.agenda().start(number, stage, now);
        }
    }

    final void start(int stage, long now) {
        stages[stage].startWhatCan(now);
    }

    /** A lot joins a stage. */
    final int join(int stage, int lot, long now) {
        visits++;
        stages[stage].enter(lot, now);
        return stage;
    }

    /** A lot joins what is not a stage, such as a dock. */
    final void countVisit() {
        visits++;
    }

    /** A lot leaves the node. */
    final void leave(int lot, long now) {
        inside -= parcels(lot);
        counts.finished(parcels(lot), now);
    }

    /** Reads the levels at the end. */
    final void close() {
        counts.lookAtEnd(backlog());
    }

    /** Parcels that wait, at the gate or inside. */
    long backlog() {
        long parcels = gateLevel.parcels();
        for (ReferenceStage stage : stages) {
            parcels += stage.level().parcels();
        }
        return parcels;
    }

    /** Parcels inside, by what they do there. */
    long insideByState() {
        long parcels = setAside;
        for (ReferenceStage stage : stages) {
            parcels += stage.level().parcels() + stage.parcelsInService();
        }
        return parcels;
    }

    final long inside() {
        return inside;
    }

    /** Parcels that left the network here. */
    long deliveredParcels() {
        return 0;
    }

    final long atGate() {
        return gateLevel.parcels();
    }

    final long visits() {
        return visits;
    }

    final int number() {
        return number;
    }

    final ReferenceWorld world() {
        return world;
    }

    final ReferenceStage[] stages() {
        return stages;
    }

    final ReferenceCounts counts() {
        return counts;
    }

    final ReferenceLevel gateLevel() {
        return gateLevel;
    }

    final int parcels(int lot) {
        return world.lots().parcels(lot);
    }
}
