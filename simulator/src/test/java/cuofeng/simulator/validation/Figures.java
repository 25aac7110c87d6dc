package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.NodeOutcome;
import cuofeng.simulator.outcome.Outcome;
import cuofeng.simulator.outcome.StageOutcome;

/** Figures of queueing theory from an outcome of a {@link TheoryScenario}. */
final class Figures {

    private Figures() {}

    static NodeOutcome hub(Outcome outcome) {
        return outcome.nodes().get(0);
    }

    /** A stage of the hub by its name. */
    static StageOutcome stage(Outcome outcome, String name) {
        return hub(outcome).stages().stream()
                .filter(stage -> stage.stage().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static StageOutcome sorting(Outcome outcome) {
        return stage(outcome, "sorting");
    }

    /** Season's hours. */
    static double hours(Outcome outcome) {
        return outcome.orderedPerDay().size() * 24.0;
    }

    /** Mean number that wait in a stage of the hub (Lq). */
    static double waiting(Outcome outcome, String stage) {
        return stage(outcome, stage).backlogParcelHours() / hours(outcome);
    }

    /** Share of a stage's capacity that was used. */
    static double utilisation(Outcome outcome, String stage) {
        return stage(outcome, stage).busyParcels() / stage(outcome, stage).capacityParcels();
    }

    /** Mean time inside the hub, seconds: release to door less the two feeders. */
    static double hubSeconds(Outcome outcome) {
        return (outcome.shipToDoor().meanHours() - TheoryScenario.FEEDER_HOURS) * 3600;
    }

    /** Parcels inside the hub at the end of a day of a season without warm-up. */
    static long insideAfter(Outcome outcome, int days) {
        long inside = 0;
        for (int day = 0; day < days; day++) {
            inside += hub(outcome).arrivedPerDay().at(day)
                    - hub(outcome).finishedPerDay().at(day);
        }
        return inside;
    }
}
