package cuofeng.optimizer.planning;

/** What is held too long per destination region while a plan changes; see {@link LeastRelease}. Mutable. */
final class RegionHolds {

    private final LeastRelease rule;
    private final long[] held;
    private long violation;

    RegionHolds(LeastRelease rule) {
        this.rule = rule;
        this.held = new long[rule.cellCount()];
    }

    void release(Parts parts, int part, int slot) {
        if (rule.active()) {
            change(parts, part, parts.packed(part), slot, parts.quantity(part));
        }
    }

    void takeBack(Parts parts, int part, int slot) {
        if (rule.active()) {
            change(parts, part, parts.packed(part), slot, -parts.quantity(part));
        }
    }

    void move(Parts parts, int part, int from, int to) {
        if (rule.active()) {
            change(
                    parts,
                    part,
                    Math.min(from, to),
                    Math.max(from, to),
                    to > from ? parts.quantity(part) : -parts.quantity(part));
        }
    }

    private void change(Parts parts, int part, int from, int to, long quantity) {
        int ready = parts.packed(part);
        int end = rule.endJudged(ready, to);
        for (int slot = Math.max(rule.firstJudged(ready), from); slot < end; slot++) {
            int cell = rule.cell(parts.route(part), slot);
            violation -= rule.shortfall(cell, held[cell]);
            held[cell] += quantity;
            violation += rule.shortfall(cell, held[cell]);
        }
    }

    /** Violation that releasing a part would add. */
    long extraViolation(Parts parts, int part, int slot) {
        if (!rule.active()) {
            return 0;
        }
        int ready = parts.packed(part);
        long quantity = parts.quantity(part);
        long extra = 0;
        int end = rule.endJudged(ready, slot);
        for (int judged = rule.firstJudged(ready); judged < end; judged++) {
            int cell = rule.cell(parts.route(part), judged);
            extra += rule.shortfall(cell, held[cell] + quantity) - rule.shortfall(cell, held[cell]);
        }
        return extra;
    }

    /** Load-slots of parcels held beyond what may be. */
    long violation() {
        return violation;
    }
}
