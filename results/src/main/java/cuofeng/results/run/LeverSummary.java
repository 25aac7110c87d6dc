package cuofeng.results.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was bought besides moving shipments in time, and what each lever contributes.
 *
 * @param budgetYuan most that could be spent
 * @param measures of the plan, most saving first
 * @param cases all levers, then all but one in turn, then none
 * @param levered text of the scenario with what was bought; empty if it cannot extend the one that was given
 */
public record LeverSummary(double budgetYuan, List<Measure> measures, List<Case> cases, Optional<String> levered) {
    public LeverSummary {
        measures = List.copyOf(measures);
        cases = List.copyOf(cases);
    }

    /**
     * Something bought at one place.
     *
     * @param lever its key in a scenario file
     * @param where id of an outlet, hub or shipper; {@code from > to} for a lane, ids of hubs for a way
     * @param day if it holds for one day; otherwise all season
     * @param unit of {@code amount}: couriers, vehicles, factor or share
     * @param savedParcelHours weighted parcel-hours of planned backlog that it saved when it was bought
     */
    public record Measure(
            String lever,
            String where,
            Optional<LocalDate> day,
            double amount,
            String unit,
            double yuan,
            double savedParcelHours) {}

    /**
     * A plan with some levers switched off.
     *
     * @param on keys of the levers that are on
     * @param off keys of the levers that are off
     * @param yuan spent
     * @param objective planned backlog, weighted parcel-hours
     * @param simulatedParcelHours hub and outlet backlog of each replication, parcel-hours; all cases with common random
     *     numbers; empty if it was not simulated
     */
    public record Case(
            List<String> on, List<String> off, double yuan, double objective, List<Double> simulatedParcelHours) {
        public Case {
            on = List.copyOf(on);
            off = List.copyOf(off);
            simulatedParcelHours = List.copyOf(simulatedParcelHours);
        }

        /** A number for each replication less that of another case. */
        public double[] simulatedLess(Case other) {
            double[] differences = new double[simulatedParcelHours.size()];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = simulatedParcelHours.get(i) - other.simulatedParcelHours.get(i);
            }
            return differences;
        }
    }
}
