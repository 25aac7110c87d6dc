package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.TargetFigure;
import cuofeng.simulator.outcome.Outcome;
import java.util.Arrays;
import java.util.List;

/**
 * How much has to be taken away for broken targets, and how much may be added for kept ones, in quantities that can be
 * told from what waits where: hours of slots with a flooded node, and parcel-hours of backlog for all others.
 */
final class Needs {

    private static final double HOURS_OF_A_DAY = 24;
    /** Of the parcels, those that decide a 90 % quantile. */
    private static final double LATE_SHARE = 0.3;

    private final List<Standing> standings;
    private final WaitingParcels waiting;
    private final double deliveredParcels;
    private final double[] hubTotals;
    private final double[] outletTotals;
    /** What the gap of each target comes to: above 0 it is broken, below 0 there is slack. */
    private final double[] amounts;

    private final double[] left;

    Needs(List<Standing> standings, List<Double> margins, WaitingParcels waiting, List<Outcome> outcomes) {
        this.standings = standings;
        this.waiting = waiting;
        this.deliveredParcels = outcomes.stream()
                .mapToLong(outcome -> outcome.deliveredPerDay().sum())
                .average()
                .orElse(0);
        this.hubTotals = waiting.totals(true);
        this.outletTotals = waiting.totals(false);
        this.amounts = new double[margins.size()];
        for (int t = 0; t < margins.size(); t++) {
            amounts[t] =
                    amount(standings.get(t).target().figure(), standings.get(t).gap(margins.get(t)));
        }
        this.left = amounts.clone();
    }

    private double amount(TargetFigure figure, double gap) {
        return switch (figure) {
            case FLOODED ->
                waiting.floodedHours() > 0 ? gap * waiting.floodedSlotHours() / waiting.floodedHours() : gap;
            case BACKLOG, BACKLOG_HUB, BACKLOG_OUTLET -> gap;
            case PEAK_BACKLOG_HUB -> aboveLimit(hubTotals, gap);
            case PEAK_BACKLOG_OUTLET -> aboveLimit(outletTotals, gap);
            case UNDELIVERED -> gap * HOURS_OF_A_DAY;
            case ORDER_TO_DOOR_MEAN -> gap * deliveredParcels;
            case ORDER_TO_DOOR_P90, SHIP_TO_DOOR_P90 -> gap * deliveredParcels * LATE_SHARE;
            case ON_TIME_72H -> gap * deliveredParcels * HOURS_OF_A_DAY;
        };
    }

    /** Parcel-hours above the peak less its gap; where there is slack, the slack over a day. */
    private double aboveLimit(double[] totals, double gap) {
        if (gap <= 0) {
            return gap * HOURS_OF_A_DAY;
        }
        double limit = Arrays.stream(totals).max().orElse(0) - gap;
        double above = Arrays.stream(totals, waiting.firstSlot(), totals.length)
                .map(total -> Math.max(0, total - limit))
                .sum();
        return above * waiting.slotHours();
    }

    /** Takes only a part of what is needed away before the next simulation tells more. */
    void aim(double share, double[] atLeast) {
        for (int t = 0; t < left.length; t++) {
            left[t] = Math.max(share * amounts[t], Math.min(amounts[t], atLeast[t]));
        }
    }

    /** What each broken target needs, 0 for the others. */
    double[] broken() {
        return Arrays.stream(amounts).map(amount -> Math.max(0, amount)).toArray();
    }

    boolean areMet() {
        return Arrays.stream(left).allMatch(amount -> amount <= 0);
    }

    /** Shares of what is left to be taken away that one more step does, added up over broken targets. */
    double use(SurgeOffer offer, int level) {
        double[] taken = taken(offer, level, false);
        double use = 0;
        for (int t = 0; t < left.length; t++) {
            if (left[t] > 0) {
                use += Math.min(1, taken[t] / left[t]);
            }
        }
        return use;
    }

    void buy(SurgeOffer offer, int level) {
        double[] taken = taken(offer, level, true);
        for (int t = 0; t < left.length; t++) {
            left[t] -= taken[t];
        }
    }

    private double[] taken(SurgeOffer offer, int level, boolean buy) {
        double[] taken = new double[left.length];
        boolean ofHub = waiting.isHub(waiting.node(offer));
        waiting.relieve(offer, level, buy, (slot, parcels, aboveLimit) -> {
            if (slot >= waiting.firstSlot()) {
                for (int t = 0; t < taken.length; t++) {
                    taken[t] += amount(t, ofHub, slot, parcels, aboveLimit > 0 ? Math.min(1, parcels / aboveLimit) : 0);
                }
            }
        });
        return taken;
    }

    /** Shares of the slack of kept targets that one step less uses up, added up. */
    double harm(SurgeOffer offer, int level) {
        double[] added = new double[left.length];
        boolean ofHub = waiting.isHub(waiting.node(offer));
        waiting.worsen(offer, level, (slot, parcels, aboveLimit) -> {
            if (slot >= waiting.firstSlot()) {
                double flooded = aboveLimit <= 0 && aboveLimit + parcels > 0 ? 1 : 0;
                for (int t = 0; t < added.length; t++) {
                    added[t] += amount(t, ofHub, slot, parcels, flooded);
                }
            }
        });
        double harm = 0;
        for (int t = 0; t < added.length; t++) {
            harm += added[t] / Math.max(-amounts[t], 1e-9);
        }
        return harm;
    }

    private double amount(int target, boolean ofHub, int slot, double parcels, double floodedShare) {
        double parcelHours = parcels * waiting.slotHours();
        return switch (standings.get(target).target().figure()) {
            case FLOODED -> floodedShare * waiting.slotHours();
            case BACKLOG, UNDELIVERED, ORDER_TO_DOOR_MEAN, ORDER_TO_DOOR_P90, SHIP_TO_DOOR_P90, ON_TIME_72H ->
                parcelHours;
            case BACKLOG_HUB -> ofHub ? parcelHours : 0;
            case BACKLOG_OUTLET -> ofHub ? 0 : parcelHours;
            case PEAK_BACKLOG_HUB -> ofHub && isHigh(hubTotals, slot, target) ? parcelHours : 0;
            case PEAK_BACKLOG_OUTLET -> !ofHub && isHigh(outletTotals, slot, target) ? parcelHours : 0;
        };
    }

    private boolean isHigh(double[] totals, int slot, int target) {
        return totals[slot] > 0.9 * standings.get(target).target().limit();
    }
}
