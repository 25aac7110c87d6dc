package cuofeng.simulator.validation;

import cuofeng.simulator.random.Keys;
import java.util.ArrayList;
import java.util.List;

/** Runs every reference case. */
final class ValidationSuite {

    /** Fixed, so that a failing case means a change of the program. */
    private static final long SEED = 20231111;

    private ValidationSuite() {}

    static List<ReferenceCase> cases() {
        List<ReferenceCase> cases = new ArrayList<>();
        cases.addAll(SteadyQueues.all());
        cases.addAll(SteadyNetworks.all());
        cases.addAll(ChangingQueues.all());
        cases.addAll(OrderCounts.all());
        cases.addAll(FluidQueues.all());
        return cases;
    }

    static List<Finding> run(ReferenceCase reference) {
        long seed = Keys.with(SEED, Keys.named(reference.id() + reference.title() + reference.mapping()));
        double[][] observations = new Replications(reference.scenario().read(), seed)
                .observe(
                        reference.replications(),
                        reference.quantities().stream().map(Quantity::figure).toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < observations.length; i++) {
            findings.add(new Finding(
                    reference, reference.quantities().get(i), Replications.interval(observations[i], Finding.LEVEL)));
        }
        return findings;
    }
}
