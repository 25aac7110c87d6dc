package cuofeng.simulator.validation;

import cuofeng.simulator.outcome.Outcome;
import java.util.function.ToDoubleFunction;

/**
 * One figure of a reference system.
 *
 * @param what name and unit, as the reference has them
 * @param exact what theory says
 * @param published what others simulated
 * @param figure the same from one replication's outcome; its expectation must be {@code exact}
 */
record Quantity(String what, double exact, Published published, ToDoubleFunction<Outcome> figure) {

    static Quantity of(String what, double exact, ToDoubleFunction<Outcome> figure) {
        return new Quantity(what, exact, Published.NOTHING, figure);
    }

    Quantity published(double value, double halfWidth, int replications) {
        return new Quantity(what, exact, new Published(value, halfWidth, replications), figure);
    }
}
