package cuofeng.app.usecase;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Schedule;
import cuofeng.simulator.experiment.Experiment;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Alternatives that were read and can be simulated; those of one scenario share its shipments and each draw of orders. */
final class Contest {

    private final List<AlternativeChoice> choices;
    private final Map<String, ReadScenario.Input> inputs = new LinkedHashMap<>();
    private final Map<String, Shipments> shipments = new LinkedHashMap<>();
    private final List<Schedule> schedules = new ArrayList<>();

    private Contest(List<AlternativeChoice> choices) {
        this.choices = List.copyOf(choices);
        for (AlternativeChoice choice : choices) {
            if (!inputs.containsKey(choice.scenario())) {
                ReadScenario.Input input = ReadScenario.named(choice.scenario());
                Shipments read = new Shipments(input.scenario());
                LotSizes.requireCountable(read);
                inputs.put(choice.scenario(), input);
                shipments.put(choice.scenario(), read);
            }
            schedules.add(choice.source().schedule(shipments.get(choice.scenario())));
        }
    }

    /**
     * Reads scenarios and schedules.
     *
     * @throws Refusal if there is any problem with one of them
     */
    static Contest read(List<AlternativeChoice> choices) {
        return new Contest(choices);
    }

    List<AlternativeChoice> choices() {
        return choices;
    }

    List<Integer> all() {
        return IntStream.range(0, choices.size()).boxed().toList();
    }

    /** Scenario of the first alternative. */
    Scenario first() {
        return input(0).scenario();
    }

    ReadScenario.Input input(int alternative) {
        return inputs.get(choices.get(alternative).scenario());
    }

    Schedule schedule(int alternative) {
        return schedules.get(alternative);
    }

    /**
     * Simulates some of the alternatives.
     *
     * @param first number of the first replication
     * @param numbers of these, ascending
     * @param journal of the run; asked for each replication before it is simulated
     * @return one list per alternative of the contest, in its order; empty for those not asked for
     */
    List<List<Outcome>> run(
            Experiment experiment, int first, List<Integer> numbers, RunJournal journal, Progress progress) {
        List<List<Outcome>> outcomes = new ArrayList<>(Collections.nCopies(choices.size(), List.<Outcome>of()));
        for (Map.Entry<String, Shipments> scenario : shipments.entrySet()) {
            List<Integer> ofScenario = numbers.stream()
                    .filter(number -> choices.get(number).scenario().equals(scenario.getKey()))
                    .toList();
            if (ofScenario.isEmpty()) {
                continue;
            }
            List<Schedule> plans = ofScenario.stream().map(schedules::get).toList();
            String sha256 = inputs.get(scenario.getKey()).sha256();
            List<List<Outcome>> found = experiment
                    .keptIn(journal.outcomes(sha256))
                    .runFrom(first, scenario.getValue(), plans, finished -> tell(finished, progress));
            for (int i = 0; i < found.size(); i++) {
                outcomes.set(ofScenario.get(i), found.get(i));
            }
        }
        return outcomes;
    }

    private static void tell(Experiment.Finished finished, Progress progress) {
        if (finished.found()) {
            progress.found();
        } else {
            progress.advance();
        }
    }

    /** Digests of all scenarios, in the order in which they were named first. */
    String sha256() {
        return inputs.values().stream().map(ReadScenario.Input::sha256).collect(Collectors.joining(","));
    }
}
