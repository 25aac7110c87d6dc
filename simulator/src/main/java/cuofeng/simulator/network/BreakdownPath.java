package cuofeng.simulator.network;

import cuofeng.scenarios.model.Breakdowns;
import cuofeng.scenarios.model.Hub;
import cuofeng.scenarios.model.RateCurve;
import cuofeng.scenarios.model.StageKind;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.ArrayList;
import java.util.List;

/** When a stage is down in one replication: exponential times to failure and repair, drawn by inversion. */
final class BreakdownPath {

    private BreakdownPath() {}

    static List<RateCurve.Period> of(
            Breakdowns breakdowns, Hub hub, StageKind kind, TimeAxis axis, RandomStreams streams) {
        if (!breakdowns.happen()) {
            return List.of();
        }
        long key = streams.key(Keys.named("breakdown/" + hub.id() + "/" + kind.id()));
        List<RateCurve.Period> down = new ArrayList<>();
        long now = 0;
        for (int draw = 0; now < axis.endMillis(); draw += 2) {
            long failure = now + exponentialMillis(breakdowns.meanHoursBetween(), Keys.with(key, draw));
            long repair = failure + exponentialMillis(breakdowns.meanRepairHours(), Keys.with(key, draw + 1));
            down.add(new RateCurve.Period(failure, repair, breakdowns.capacityFactor()));
            now = repair;
        }
        return down;
    }

    private static long exponentialMillis(double meanHours, long key) {
        double millis = -meanHours * TimeAxis.MILLIS_PER_HOUR * StrictMath.log(Keys.uniform(key));
        return Math.max(1, StrictMath.round(millis));
    }
}
