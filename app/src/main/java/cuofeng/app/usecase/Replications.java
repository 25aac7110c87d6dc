package cuofeng.app.usecase;

import cuofeng.app.usecase.Progress.Step;
import cuofeng.results.measure.Reading;
import cuofeng.results.run.PlanResult;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Simulates schedules as often as was asked for and shows how that gets on: what every command does that simulates.
 *
 * @param experiment with the store of the scenario that is simulated, if there is one
 * @param precision if replications are added until a figure is precise
 */
record Replications(Experiment experiment, Optional<Precision> precision, Progress progress) {

    /** @param schedules names unique */
    List<PlanResult> simulate(Shipments shipments, List<Schedule> schedules) {
        progress.begin(Step.SIMULATE, (long) schedules.size() * experiment.replications());
        HalfWidthWatch watch = new HalfWidthWatch(
                shipments.scenario(),
                precision.map(Precision::kpi).orElse(Precision.DEFAULT_KPI),
                precision.map(Precision::scope).orElse(Reading.ALL));
        progress.precision(watch::relative);
        Experiment until = precision
                .map(asked -> experiment.until(asked.on(shipments.scenario(), progress)))
                .orElse(experiment);
        List<List<Outcome>> outcomes = until.run(shipments, schedules, finished -> {
            watch.add(finished.schedule(), finished.outcome());
            if (finished.found()) {
                progress.found();
            } else {
                progress.advance();
            }
        });
        List<PlanResult> plans = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i++) {
            plans.add(new PlanResult(schedules.get(i).name(), schedules.get(i), outcomes.get(i)));
        }
        return plans;
    }
}
