package cuofeng.simulator.validation;

import java.util.List;

/**
 * A reference system as a scenario.
 *
 * @param id of the case; a case with variants has one entry for each
 * @param title what it is
 * @param source where its parameters and figures come from
 * @param mapping how it is said in the scenario language, units above all
 * @param replications independent ones; enough for the power that is asked for
 */
record ReferenceCase(
        String id,
        String title,
        String source,
        String mapping,
        TheoryScenario scenario,
        int replications,
        List<Quantity> quantities) {
    ReferenceCase {
        quantities = List.copyOf(quantities);
    }
}
