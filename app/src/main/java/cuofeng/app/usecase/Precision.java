package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Measures;
import cuofeng.results.measure.Reading;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.experiment.StoppingRule;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.stats.PrecisionRule;
import java.util.List;
import java.util.TreeSet;

/**
 * How precise a figure has to be before enough has been simulated.
 *
 * @param kpi id of a measure
 * @param scope what of, such as {@code all} or {@code p90}
 * @param rule for its mean, under every schedule
 */
public record Precision(String kpi, String scope, PrecisionRule rule) {

    /** What is asked about where nobody says: it is above 0 wherever anything waits. */
    public static final String DEFAULT_KPI = "backlog";

    /** Replications at most where nobody says. */
    public static final int DEFAULT_MOST = 1_000;

    /** The figure in each replication that has it. */
    static List<Double> values(Scenario scenario, List<Outcome> outcomes, String kpi, String scope) {
        Measure measure = Measures.byId(kpi);
        return outcomes.stream()
                .flatMap(outcome -> measure.read(scenario, outcome).stream())
                .filter(reading -> reading.scope().equals(scope))
                .map(Reading::value)
                .toList();
    }

    /**
     * Whether the figure is precise under every schedule.
     *
     * @param bySchedule outcomes of each
     */
    public boolean isMet(Scenario scenario, List<List<Outcome>> bySchedule) {
        return rule.isMet(samples(scenario, bySchedule));
    }

    /** Largest relative half-width of any schedule; infinite if one has none. */
    public double reached(Scenario scenario, List<List<Outcome>> bySchedule) {
        return samples(scenario, bySchedule).stream()
                .mapToDouble(PrecisionRule::relativeHalfWidth)
                .max()
                .orElse(0);
    }

    private List<List<Double>> samples(Scenario scenario, List<List<Outcome>> bySchedule) {
        return bySchedule.stream()
                .map(outcomes -> values(scenario, outcomes, kpi, scope))
                .toList();
    }

    /**
     * The rule for an experiment on a scenario.
     *
     * @param progress told how many replications are expected in all
     */
    StoppingRule on(Scenario scenario, Progress progress) {
        return bySchedule -> {
            requireScope(scenario, bySchedule);
            int have = bySchedule.get(0).size();
            int wanted = rule.wanted(samples(scenario, bySchedule), have);
            progress.expect((long) wanted * bySchedule.size());
            return wanted;
        };
    }

    /** Asked at the first look: which scopes there are depends on what happens. */
    private void requireScope(Scenario scenario, List<List<Outcome>> bySchedule) {
        TreeSet<String> scopes = new TreeSet<>();
        for (List<Outcome> outcomes : bySchedule) {
            for (Outcome outcome : outcomes) {
                Measures.byId(kpi).read(scenario, outcome).forEach(reading -> scopes.add(reading.scope()));
            }
        }
        if (!scopes.contains(scope)) {
            String some = scopes.isEmpty()
                    ? "–"
                    : String.join(", ", scopes.stream().limit(20).toList());
            throw Refusal.of(Reason.NO_SUCH_SCOPE, scope, kpi, some);
        }
    }
}
