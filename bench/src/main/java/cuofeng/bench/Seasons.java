package cuofeng.bench;

import cuofeng.scenarios.library.ScenarioLibrary;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.yaml.ScenarioReader;

/** Shipped scenarios. */
final class Seasons {

    static final String DOUBLE11 = "double11-2023";

    private Seasons() {}

    static Scenario read(String name) {
        return ScenarioReader.read(ScenarioLibrary.open(name).orElseThrow())
                .scenario()
                .orElseThrow();
    }
}
