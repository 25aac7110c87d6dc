package cuofeng.optimizer.planning;

import java.util.List;

/**
 * Demand that differs from what is expected.
 *
 * @param bySlot what the orders placed in each slot of the simulation are multiplied by, {@code >= 0}, finite; empty
 *     leaves all as expected
 */
public record DemandDraw(List<Double> bySlot) {

    /** Everything as the scenario says. */
    public static final DemandDraw EXPECTED = new DemandDraw(List.of());

    public DemandDraw {
        bySlot = List.copyOf(bySlot);
        for (double factor : bySlot) {
            if (!(factor >= 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException(
                        "demand draw: factor (%s) must be finite and not below 0".formatted(factor));
            }
        }
    }

    /** Of the orders placed in a slot. */
    public double factor(int orderSlot) {
        return bySlot.isEmpty() ? 1 : bySlot.get(orderSlot);
    }
}
