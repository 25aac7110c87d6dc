package cuofeng.app.usecase;

import cuofeng.scenarios.model.TargetFigure;
import cuofeng.scenarios.model.Targets;
import cuofeng.scenarios.model.Targets.Target;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How capacity is searched for.
 *
 * @param given targets besides those of the scenario; of one figure the given one counts
 * @param confidence that all targets are met together, [0.5, 1)
 * @param trainingReplications with which candidates are compared, {@code >= 1}
 * @param trainingLotSize or the scenario's
 * @param evaluations candidates that are simulated at most, {@code >= 1}
 */
public record SizeSettings(
        List<Target> given, double confidence, int trainingReplications, OptionalInt trainingLotSize, int evaluations) {
    public SizeSettings {
        given = List.copyOf(given);
    }

    /** The targets that count. */
    Targets over(Targets scenario) {
        Map<TargetFigure, Target> byFigure = new TreeMap<>();
        scenario.figures().forEach(target -> byFigure.put(target.figure(), target));
        given.forEach(target -> byFigure.put(target.figure(), target));
        return new Targets(
                scenario.leastReleasedShare(),
                scenario.starvedAfterHours(),
                scenario.promiseHours(),
                List.copyOf(byFigure.values()));
    }
}
