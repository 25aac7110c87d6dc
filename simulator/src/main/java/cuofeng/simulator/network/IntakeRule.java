package cuofeng.simulator.network;

import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;
import java.util.List;

/** Which lots the carrier refuses under the scenario's restrictions. */
final class IntakeRule {

    private final NetworkLayout layout;
    private final List<Restriction> restrictions;
    private final long[] fromMillis;
    private final long[] toMillis;
    private final long[] keys;

    IntakeRule(NetworkLayout layout, RandomStreams streams) {
        this.layout = layout;
        this.restrictions = layout.scenario().restrictions();
        TimeAxis axis = layout.axis();
        this.fromMillis =
                restrictions.stream().mapToLong(r -> axis.millis(r.from())).toArray();
        this.toMillis =
                restrictions.stream().mapToLong(r -> axis.millis(r.to())).toArray();
        this.keys = new long[restrictions.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = streams.key(Keys.named("restriction/" + i));
        }
    }

    boolean refuses(int stream, long lotKey, long releaseMillis) {
        for (int i = 0; i < keys.length; i++) {
            if (fromMillis[i] <= releaseMillis
                    && releaseMillis < toMillis[i]
                    && regionOf(stream, restrictions.get(i).direction())
                            .equals(restrictions.get(i).region())
                    && Keys.uniform(Keys.with(keys[i], lotKey))
                            >= restrictions.get(i).acceptedShare()) {
                return true;
            }
        }
        return false;
    }

    private String regionOf(int stream, Restriction.Direction direction) {
        Scenario scenario = layout.scenario();
        return switch (direction) {
            case COLLECTION -> scenario.hubs().get(layout.originHub(stream)).region();
            case DELIVERY -> scenario.outlets().get(layout.outlet(stream)).region();
        };
    }
}
