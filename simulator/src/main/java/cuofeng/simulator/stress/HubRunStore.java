package cuofeng.simulator.stress;

import cuofeng.simulator.outcome.HubRun;
import java.util.function.Supplier;

/** Where simulated runs of a hub are kept. Called from any thread. */
public interface HubRunStore {

    /** Keeps nothing. */
    HubRunStore NOTHING = (key, simulation) -> simulation.get();

    /**
     * A run, simulated unless it is here already.
     *
     * @param key all that it depends on besides the scenario and the seed
     */
    HubRun get(String key, Supplier<HubRun> simulation);
}
