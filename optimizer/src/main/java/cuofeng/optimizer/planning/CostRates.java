package cuofeng.optimizer.planning;

import cuofeng.scenarios.model.Costs;

/**
 * The costs of a scenario as integers: thousandths of a fen (0.00001 yuan), the unit of {@link PlanScore#cost}. Each
 * method prices the amount of one term of {@link PlanTerms} and fails loudly beyond the range of a {@code long}.
 * Immutable.
 */
final class CostRates {

    /** Amounts counted in load are priced by the whole parcel, so that the products of a long season stay in range. */
    private static final long PER_PARCEL = Units.LOAD_PER_PARCEL;

    private static final long PER_COURIER_HOUR = 1_000;

    private final long slotHours;
    private final long held;
    private final long tardy;
    private final long inequality;
    private final long roughness;
    private final long overtime;
    private final long deviation;

    CostRates(Costs costs, int slotHours) {
        this.slotHours = slotHours;
        this.held = rate(costs.held());
        this.tardy = rate(costs.tardy());
        this.inequality = rate(costs.inequality());
        this.roughness = rate(costs.roughness());
        this.overtime = rate(costs.overtime());
        this.deviation = rate(costs.deviation());
    }

    /** One above 0 stays above 0. */
    private static long rate(double yuan) {
        return yuan > 0 ? Math.max(1, Math.round(yuan * Units.COST_PER_YUAN)) : 0;
    }

    /** @param quantitySlots tenths of a parcel times slots */
    long held(long quantitySlots) {
        return Math.multiplyExact(quantitySlots, slotHours * held) / Units.QUANTITY_PER_PARCEL;
    }

    /** @param quantityPercents tenths of a parcel times hundredths of a slot */
    long tardy(long quantityPercents) {
        return Math.multiplyExact(quantityPercents / PER_PARCEL, slotHours * tardy);
    }

    /** @param loadSlots load times slots */
    long inequality(long loadSlots) {
        return Math.multiplyExact(loadSlots / PER_PARCEL, slotHours * inequality);
    }

    /** @param load thousandths of a parcel */
    long roughness(long load) {
        return Math.multiplyExact(load / PER_PARCEL, roughness);
    }

    /** @param courierMilliHours thousandths of courier-hours */
    long overtime(long courierMilliHours) {
        return Math.multiplyExact(courierMilliHours, overtime) / PER_COURIER_HOUR;
    }

    /** @param quantitySlots tenths of a parcel times slots */
    long deviation(long quantitySlots) {
        return Math.multiplyExact(quantitySlots, slotHours * deviation) / Units.QUANTITY_PER_PARCEL;
    }

    /**
     * What the release of one part costs by itself, not rounded: to compare slots of that part, in an unit of its own.
     *
     * @param quantitySlotsAway change of the deviation
     */
    long ofPart(long quantitySlots, long quantityPercents, long quantitySlotsAway) {
        return slotHours
                * (Units.WHOLE_ARRIVAL * (held * quantitySlots + deviation * quantitySlotsAway)
                        + tardy * quantityPercents);
    }

    boolean countsInequality() {
        return inequality > 0;
    }

    boolean countsRoughness() {
        return roughness > 0;
    }

    boolean countsDeviation() {
        return deviation > 0;
    }
}
