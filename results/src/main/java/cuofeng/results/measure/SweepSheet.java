package cuofeng.results.measure;

import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out at each point of a sweep, under common random numbers. Keeps figures of the whole scenario, not those by
 * node or day.
 *
 * @param scenario id
 * @param design word for how the points were laid out
 * @param grid whether they are all combinations of levels
 * @param schedule name of the release rule that was simulated
 */
public record SweepSheet(
        String scenario,
        String design,
        boolean grid,
        String schedule,
        long seed,
        int replications,
        List<Factor> factors,
        List<Point> points) {

    public SweepSheet {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
    }

    /**
     * What was varied.
     *
     * @param key of the scenario
     * @param times whether values multiply what the scenario says
     * @param low least value
     * @param high largest value, above {@code low}
     */
    public record Factor(String key, boolean times, double low, double high) {

        /**
         * A value on the scale from -1 at the least to 1 at the largest.
         *
         * @param value of the factor
         */
        double coded(double value) {
            return 2 * (value - low) / (high - low) - 1;
        }
    }

    /** A measure and what of. */
    public record Figure(Measure measure, String scope) {}

    /**
     * A point.
     *
     * @param number from 1
     * @param values of the factors, in their order
     * @param figures by replication, in the catalogue's order
     */
    public record Point(int number, List<Double> values, Map<Figure, List<Double>> figures) {

        /** The figures of a simulated plan that exist in all its replications. */
        public static Point of(int number, List<Double> values, Scenario scenario, PlanResult plan) {
            KpiSheet sheet = KpiSheet.of(scenario, List.of(plan));
            Map<Figure, List<Double>> figures = new LinkedHashMap<>();
            for (KpiSheet.Row row : sheet.rows()) {
                Map<Integer, Double> byReplication =
                        sheet.byReplication(row.plan(), row.measure().id(), row.scope());
                boolean ofTheWhole = row.scope().indexOf(':') < 0;
                if (ofTheWhole && byReplication.size() == plan.outcomes().size()) {
                    figures.put(new Figure(row.measure(), row.scope()), List.copyOf(byReplication.values()));
                }
            }
            return new Point(number, List.copyOf(values), figures);
        }

        /** Mean and interval of a figure. */
        public Estimate estimate(Figure figure) {
            return Estimate.of(figures.get(figure).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray());
        }
    }

    /** Figures that every point has, in the catalogue's order. */
    public List<Figure> figures() {
        List<Figure> common = new ArrayList<>(points.get(0).figures().keySet());
        common.removeIf(
                figure -> points.stream().anyMatch(point -> !point.figures().containsKey(figure)));
        return common;
    }

    /**
     * The figure of a measure: of the whole if it has one, else its mean or what it gives first.
     *
     * @param kpi id of a measure
     * @return empty if not every point has it
     */
    public Optional<Figure> figure(String kpi) {
        List<Figure> ofMeasure = figures().stream()
                .filter(figure -> figure.measure().id().equals(kpi))
                .toList();
        return ofMeasure.stream()
                .filter(figure -> figure.scope().equals(Reading.ALL))
                .findFirst()
                .or(() -> ofMeasure.stream().findFirst());
    }

    /** Values of a figure, {@code [replication][point]}. */
    double[][] values(Figure figure) {
        double[][] values = new double[replications][points.size()];
        for (int p = 0; p < points.size(); p++) {
            List<Double> ofPoint = points.get(p).figures().get(figure);
            for (int r = 0; r < replications; r++) {
                values[r][p] = ofPoint.get(r);
            }
        }
        return values;
    }
}
