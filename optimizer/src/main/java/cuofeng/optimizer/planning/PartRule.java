package cuofeng.optimizer.planning;

/**
 * Into how many equal parts a shipment may be split. More parts let a plan follow the capacity more closely; the price
 * is proportionally more decisions per score calculation and a longer schedule file.
 *
 * @param maxParts most parts of one shipment, {@code >= 1}; 1 keeps all whole
 * @param smallestPartParcels no part is smaller, so a shipment below twice this stays whole; {@code > 0}
 * @param targetParts aimed-at number of parts in the whole plan; in a large network it raises the smallest part
 */
public record PartRule(int maxParts, double smallestPartParcels, int targetParts) {

    public static final PartRule DEFAULT = new PartRule(20, 200, 150_000);

    /** Never splits. */
    public static final PartRule WHOLE = new PartRule(1, 1, 1);

    /** Divisors of {@link cuofeng.scenarios.model.Schedule#WHOLE}, so that equal parts have equal whole shares. */
    private static final int[] PART_COUNTS = {1, 2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 80, 100};

    public PartRule {
        if (maxParts < 1 || !(smallestPartParcels > 0) || targetParts < 1) {
            throw new IllegalArgumentException(
                    "part rule: maxParts (%d), smallestPartParcels (%s) and targetParts (%d) must be above 0"
                            .formatted(maxParts, smallestPartParcels, targetParts));
        }
    }

    /** The same rule with the smallest part that the target allows for this much to move. */
    PartRule forTotal(double movableParcels) {
        return new PartRule(maxParts, Math.max(smallestPartParcels, movableParcels / targetParts), targetParts);
    }

    int partCount(double parcels) {
        int found = 1;
        for (int count : PART_COUNTS) {
            if (count <= maxParts && count * smallestPartParcels <= parcels) {
                found = count;
            }
        }
        return found;
    }
}
