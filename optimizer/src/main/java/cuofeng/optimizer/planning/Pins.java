package cuofeng.optimizer.planning;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.util.Arrays;
import java.util.function.BiPredicate;

/**
 * Parts of a given schedule that stay exactly as they are, because they are on their way already or because a planner
 * wants it so, and the slot before which nothing else may be released. Concerns shipments that may move; the others
 * leave when ready in any case. Immutable.
 */
public final class Pins {

    /** Nothing stays. */
    public static final Pins NONE = new Pins(new int[0], new int[0], new int[0], 0, -1, new int[0]);

    private final int[] firstPin;
    private final int[] slot;
    private final int[] share;
    private final int earliestSlot;
    private final int divided;
    private final int[] dividedShares;

    private Pins(int[] firstPin, int[] slot, int[] share, int earliestSlot, int divided, int[] dividedShares) {
        this.firstPin = firstPin;
        this.slot = slot;
        this.share = share;
        this.earliestSlot = earliestSlot;
        this.divided = divided;
        this.dividedShares = dividedShares;
    }

    /**
     * What was released before a slot or has to leave in it, and what is marked.
     *
     * @param marked whether a part, by shipment and number in the given schedule, stays even if released later
     * @param earliestSlot first slot into which anything that does not stay may be released, {@code >= 0}
     */
    public static Pins of(Shipments shipments, Schedule given, BiPredicate<Integer, Integer> marked, int earliestSlot) {
        return of(
                shipments,
                given,
                (shipment, part) -> given.slot(shipment, part) < earliestSlot
                        // With one slot left there is nothing to decide.
                        || shipments.shipBySlot(shipment) == earliestSlot
                        || marked.test(shipment, part),
                earliestSlot,
                -1,
                new int[0]);
    }

    /** Everything stays but one shipment, which is divided as it is in the given schedule. */
    static Pins allBut(Shipments shipments, Schedule given, int shipment) {
        int[] shares = new int[given.partCount(shipment)];
        Arrays.setAll(shares, part -> given.share(shipment, part));
        return of(shipments, given, (other, part) -> other != shipment, 0, shipment, shares);
    }

    private static Pins of(
            Shipments shipments,
            Schedule given,
            BiPredicate<Integer, Integer> stays,
            int earliestSlot,
            int divided,
            int[] dividedShares) {
        if (given.shipmentCount() != shipments.count()) {
            throw new IllegalArgumentException("schedule (%s) has %d shipments, scenario (%s) has %d"
                    .formatted(
                            given.name(),
                            given.shipmentCount(),
                            shipments.scenario().id(),
                            shipments.count()));
        }
        int[] firstPin = new int[shipments.count() + 1];
        int[] slot = new int[1024];
        int[] share = new int[1024];
        int pins = 0;
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            for (int part = 0; shipments.mayMove(shipment) && part < given.partCount(shipment); part++) {
                if (stays.test(shipment, part)) {
                    if (pins == slot.length) {
                        slot = Arrays.copyOf(slot, 2 * pins);
                        share = Arrays.copyOf(share, 2 * pins);
                    }
                    slot[pins] = given.slot(shipment, part);
                    share[pins++] = given.share(shipment, part);
                }
            }
            firstPin[shipment + 1] = pins;
        }
        return new Pins(
                firstPin, Arrays.copyOf(slot, pins), Arrays.copyOf(share, pins), earliestSlot, divided, dividedShares);
    }

    /** Parts of a shipment that stay, in order of slot. */
    public int count(int shipment) {
        return firstPin.length == 0 ? 0 : firstPin[shipment + 1] - firstPin[shipment];
    }

    public int slot(int shipment, int pin) {
        return slot[firstPin[shipment] + pin];
    }

    /** In 1/{@link Schedule#WHOLE}. */
    public int share(int shipment, int pin) {
        return share[firstPin[shipment] + pin];
    }

    /** Share of a shipment that does not stay, [0, {@link Schedule#WHOLE}]. */
    public int freeShare(int shipment) {
        int free = Schedule.WHOLE;
        for (int pin = 0; pin < count(shipment); pin++) {
            free -= share(shipment, pin);
        }
        return free;
    }

    /** Number of parts that stay in all. */
    public int count() {
        return slot.length;
    }

    /** Earliest release of what does not stay, if its shipment may move. */
    public int earliestSlot() {
        return earliestSlot;
    }

    /** Whether a shipment is divided into parts as given, not by the rule. */
    boolean isDivided(int shipment) {
        return shipment == divided;
    }

    int[] dividedShares() {
        return dividedShares.clone();
    }

    /**
     * Another schedule as these pins allow it: what stays, stays; the rest follows the other schedule, but no part leaves
     * before the earliest slot.
     */
    public Schedule applyTo(Shipments shipments, Schedule other) {
        ReleasePlan plan = new ReleasePlan(shipments.count());
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            int free = freeShare(shipment);
            for (int pin = 0; pin < count(shipment); pin++) {
                plan.release(shipment, slot(shipment, pin), share(shipment, pin));
            }
            int earliest = shipments.mayMove(shipment) ? earliestSlot : 0;
            int covered = 0;
            for (int part = 0; part < other.partCount(shipment); part++) {
                int before = free * covered / Schedule.WHOLE;
                covered += other.share(shipment, part);
                int shareOfFree = free * covered / Schedule.WHOLE - before;
                plan.release(shipment, Math.max(earliest, other.slot(shipment, part)), shareOfFree);
            }
        }
        return plan.schedule(other.name());
    }
}
