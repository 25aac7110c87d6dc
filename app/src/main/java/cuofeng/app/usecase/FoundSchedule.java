package cuofeng.app.usecase;

import cuofeng.optimizer.levers.LeverKind;
import cuofeng.optimizer.solve.Effort;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import java.util.Set;

/** What a search handed over: with a clock for a limit, another one would find another schedule. */
record FoundSchedule(Schedule schedule, OptimizationSummary summary) {

    /** All that a search of a scenario with a seed depends on. */
    static String key(Effort effort, Experiment experiment, SearchScope scope, GivenPlan given, Set<LeverKind> on) {
        return "search %s replications=%d %s %s levers=%s"
                .formatted(effort, experiment.replications(), scope, given.fingerprint(), on);
    }
}
