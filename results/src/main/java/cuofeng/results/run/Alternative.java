package cuofeng.results.run;

import cuofeng.scenarios.model.Scenario;

/**
 * One of several that are compared: a scenario under a schedule.
 *
 * @param name unique among those compared, such as {@code quickstart@uniform}
 * @param scenarioName as the user wrote it
 * @param scenarioSha256 of the scenario's files, 64 hexadecimal digits
 * @param plan outcomes under common random numbers with the others
 */
public record Alternative(
        String name, String scenarioName, Scenario scenario, String scenarioSha256, PlanResult plan) {}
