package cuofeng.simulator.network;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import cuofeng.simulator.random.Keys;
import cuofeng.simulator.random.RandomStreams;

/** What all nodes of the reference simulation share. */
record ReferenceWorld(
        NetworkLayout layout,
        RandomStreams streams,
        ReferenceLots lots,
        ReferenceAgenda agenda,
        ReferenceTransit transit) {

    Scenario scenario() {
        return layout.scenario();
    }

    TimeAxis axis() {
        return layout.scenario().season().timeAxis();
    }

    /** Key of the draws of a source. */
    long key(String source) {
        return streams.key(Keys.named(source));
    }

    /** The uniform number of a lot among the draws of a source. */
    double uniform(long sourceKey, int lot) {
        return Keys.uniform(Keys.with(sourceKey, lots.key(lot)));
    }
}
