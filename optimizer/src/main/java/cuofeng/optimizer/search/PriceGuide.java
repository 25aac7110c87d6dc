package cuofeng.optimizer.search;

import cuofeng.optimizer.planning.BacklogState;
import cuofeng.optimizer.planning.Parts;
import cuofeng.optimizer.planning.PlanningModel;
import cuofeng.optimizer.planning.Routes;
import cuofeng.optimizer.planning.StaggerSolution;
import java.util.Arrays;
import java.util.Random;

/**
 * Proposes moves by what releases cost at the moment: an arrival during a backlog costs the slots until that backlog is
 * gone. Costs are worked out anew only every few thousand proposals; in between they are a good guess.
 */
final class PriceGuide {

    private static final int PROPOSALS_PER_UPDATE = 4_000;
    private static final int TRIES_FOR_A_COSTLY_PART = 8;
    private static final int SLOTS_COMPARED = 3;
    private static final int NEIGHBOUR_SLOTS = 3;
    private static final int MOST_PARTS_SCATTERED = 4;
    /** One in so many moves is one of a whole wave, which costs as much as all of its parts. */
    private static final int MOVES_PER_WAVE_MOVE = 256;

    private static final int MOST_SLOTS_OF_A_WAVE_MOVE = 6;

    private final PlanningModel model;
    private final Parts parts;
    private final long[] price;
    private final int[] firstOfOrigin;
    /** By origin, then by the slot in which they are packed. */
    private final int[] partOfOrigin;

    private int proposals;

    PriceGuide(PlanningModel model) {
        this.model = model;
        this.parts = model.parts();
        this.price = new long[model.nodeCount() * model.horizon()];
        this.firstOfOrigin = new int[model.nodeCount() + 1];
        this.partOfOrigin = new int[parts.count()];
        for (int part = 0; part < parts.count(); part++) {
            firstOfOrigin[origin(part) + 1]++;
        }
        for (int node = 0; node < model.nodeCount(); node++) {
            firstOfOrigin[node + 1] += firstOfOrigin[node];
        }
        int[] next = firstOfOrigin.clone();
        for (int part : byPackedSlot()) {
            partOfOrigin[next[origin(part)]++] = part;
        }
    }

    private int[] byPackedSlot() {
        int[] firstOfSlot = new int[model.slotCount() + 1];
        for (int part = 0; part < parts.count(); part++) {
            firstOfSlot[parts.packed(part) + 1]++;
        }
        for (int slot = 0; slot < model.slotCount(); slot++) {
            firstOfSlot[slot + 1] += firstOfSlot[slot];
        }
        int[] ordered = new int[parts.count()];
        for (int part = 0; part < parts.count(); part++) {
            ordered[firstOfSlot[parts.packed(part)]++] = part;
        }
        return ordered;
    }

    private int origin(int part) {
        return model.routes().node(model.routes().firstStop(parts.route(part)));
    }

    /**
     * A move of one part to a cheaper or near slot, of two parts of one origin hub that change places in time, of a few
     * parts of one hub at once (where all slots are filled to the brim, only that gets on), or of all that one hub's
     * shippers packed in a slot. Since parts are moved by themselves, most moves split a shipment or unite it.
     */
    ShiftParts propose(StaggerSolution plan, Random random) {
        if (proposals++ % PROPOSALS_PER_UPDATE == 0) {
            update(plan);
        }
        int part = costlyPart(plan, random);
        if (random.nextInt(MOVES_PER_WAVE_MOVE) == 0) {
            return wave(plan, part, random);
        }
        int kind = random.nextInt(5);
        if (kind == 4) {
            return scatter(part, random);
        }
        int slot = kind == 0 ? nearSlot(plan, part, random) : cheapSlot(part, random);
        if (kind == 1) {
            ShiftParts swap = swap(plan, part, slot, random);
            if (swap != null) {
                return swap;
            }
        }
        return new ShiftParts(new int[] {part}, new int[] {slot});
    }

    private void update(StaggerSolution plan) {
        BacklogState state = new BacklogState(model, plan.slots());
        int horizon = model.horizon();
        for (int node = 0; node < model.nodeCount(); node++) {
            long next = 0;
            for (int slot = horizon - 1; slot >= 0; slot--) {
                next = state.backlog(node, slot) > 0 ? next + model.weight(node) : 0;
                price[node * horizon + slot] = next;
            }
        }
    }

    /** A random part, rather one that pays for its release than one that does not. */
    private int costlyPart(StaggerSolution plan, Random random) {
        int part = random.nextInt(parts.count());
        for (int i = 1; i < TRIES_FOR_A_COSTLY_PART && price(part, plan.slot(part)) == 0; i++) {
            part = random.nextInt(parts.count());
        }
        return part;
    }

    private int cheapSlot(int part, Random random) {
        int window = parts.shipBy(part) - parts.ready(part) + 1;
        int best = parts.ready(part) + random.nextInt(window);
        for (int i = 1; i < SLOTS_COMPARED; i++) {
            int other = parts.ready(part) + random.nextInt(window);
            if (price(part, other) < price(part, best)) {
                best = other;
            }
        }
        return best;
    }

    private int nearSlot(StaggerSolution plan, int part, Random random) {
        int shift = random.nextInt(2 * NEIGHBOUR_SLOTS + 1) - NEIGHBOUR_SLOTS;
        return Math.max(parts.ready(part), Math.min(plan.slot(part) + shift, parts.shipBy(part)));
    }

    /** The part takes a slot, and another part of its origin hub, if one is found that may, the slot left free. */
    private ShiftParts swap(StaggerSolution plan, int part, int slot, Random random) {
        int origin = origin(part);
        int first = firstOfOrigin[origin];
        int count = firstOfOrigin[origin + 1] - first;
        int left = plan.slot(part);
        for (int i = 0; i < TRIES_FOR_A_COSTLY_PART; i++) {
            int other = partOfOrigin[first + random.nextInt(count)];
            if (other != part && parts.ready(other) <= left && left <= parts.shipBy(other)) {
                int freed = plan.slot(other);
                boolean fits = parts.ready(part) <= freed && freed <= parts.shipBy(part);
                return new ShiftParts(new int[] {part, other}, new int[] {fits ? freed : slot, left});
            }
        }
        return null;
    }

    /** All parts that were packed in the same slot for the same hub leave earlier or later by as many slots. */
    private ShiftParts wave(StaggerSolution plan, int part, Random random) {
        int origin = origin(part);
        int packed = parts.packed(part);
        int from = firstPackedFrom(origin, packed);
        int[] chosen = Arrays.copyOfRange(partOfOrigin, from, firstPackedFrom(origin, packed + 1));
        int shift = 1 + random.nextInt(MOST_SLOTS_OF_A_WAVE_MOVE);
        int signed = random.nextBoolean() ? shift : -shift;
        int[] slots = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            int wanted = plan.slot(chosen[i]) + signed;
            slots[i] = Math.max(parts.ready(chosen[i]), Math.min(wanted, parts.shipBy(chosen[i])));
        }
        return new ShiftParts(chosen, slots);
    }

    /** Place of an origin's first part that is packed in a slot or later. */
    private int firstPackedFrom(int origin, int slot) {
        int low = firstOfOrigin[origin];
        int high = firstOfOrigin[origin + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.packed(partOfOrigin[middle]) < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ShiftParts scatter(int part, Random random) {
        int origin = origin(part);
        int first = firstOfOrigin[origin];
        int count = firstOfOrigin[origin + 1] - first;
        int size = Math.min(count, 2 + random.nextInt(MOST_PARTS_SCATTERED - 1));
        int[] chosen = new int[size];
        int[] slots = new int[size];
        int start = random.nextInt(count);
        int stride = 1 + random.nextInt(Math.max(1, count / size));
        for (int i = 0; i < size; i++) {
            // Strides of at most count / size keep the parts apart from each other.
            chosen[i] = partOfOrigin[first + (start + i * stride) % count];
            int ready = parts.ready(chosen[i]);
            slots[i] = ready + random.nextInt(parts.shipBy(chosen[i]) - ready + 1);
        }
        return new ShiftParts(chosen, slots);
    }

    private long price(int part, int slot) {
        Routes routes = model.routes();
        int route = parts.route(part);
        long sum = 0;
        for (int stop = routes.firstStop(route); stop < routes.firstStop(route + 1); stop++) {
            int cell = routes.node(stop) * model.horizon() + slot + routes.delaySlots(stop);
            int late = routes.latePercent(stop);
            sum += routes.earlyPercent(stop) * price[cell] + late * price[cell + 1];
        }
        return sum;
    }
}
