package cuofeng.optimizer.planning;

/** The overtime that a plan calls for while it changes. Mutable; for one thread. */
final class OvertimeHours {

    private final OutletOvertime rule;
    private final int horizon;
    private final long[] used;
    private final long[] millisOfMonth;
    private long courierMilliHours;
    private long violation;

    private int triedMonth;
    private long triedMillis;
    private long triedViolation;

    OvertimeHours(OutletOvertime rule, int horizon) {
        this.rule = rule;
        this.horizon = horizon;
        this.used = new long[rule.rowCount() * horizon];
        this.millisOfMonth = new long[rule.rowCount() * rule.monthCount()];
    }

    /** Works overtime in a slot, as far as it is called for, and tells what is left waiting. */
    long work(int row, int slot, long waiting) {
        int cell = row * horizon + slot;
        long before = used[cell];
        long now = rule.used(row, slot, waiting);
        if (now != before) {
            used[cell] = now;
            courierMilliHours += rule.courierMilliHours(row, now) - rule.courierMilliHours(row, before);
            int month = row * rule.monthCount() + rule.month(slot);
            violation -= rule.loadBeyondMonth(row, millisOfMonth[month]);
            millisOfMonth[month] += rule.millis(row, slot, now) - rule.millis(row, slot, before);
            violation += rule.loadBeyondMonth(row, millisOfMonth[month]);
        }
        return waiting - now;
    }

    void beginTry() {
        triedMonth = -1;
        triedMillis = 0;
        triedViolation = 0;
    }

    /** What would be left waiting; slots of a row in ascending order, between {@link #beginTry} and {@link #endTry}. */
    long tryWork(int row, int slot, long waiting) {
        long now = rule.used(row, slot, waiting);
        long before = used[row * horizon + slot];
        if (now != before) {
            if (rule.month(slot) != triedMonth) {
                closeTriedMonth(row);
                triedMonth = rule.month(slot);
            }
            triedMillis += rule.millis(row, slot, now) - rule.millis(row, slot, before);
        }
        return waiting - now;
    }

    /** Violation that the tried slots would add. */
    long endTry(int row) {
        closeTriedMonth(row);
        return triedViolation;
    }

    private void closeTriedMonth(int row) {
        if (triedMillis != 0) {
            long worked = millisOfMonth[row * rule.monthCount() + triedMonth];
            triedViolation += rule.loadBeyondMonth(row, worked + triedMillis) - rule.loadBeyondMonth(row, worked);
            triedMillis = 0;
        }
    }

    /** Load worked beyond monthly limits. */
    long violation() {
        return violation;
    }

    /** Thousandths of courier-hours. */
    long courierMilliHours() {
        return courierMilliHours;
    }
}
