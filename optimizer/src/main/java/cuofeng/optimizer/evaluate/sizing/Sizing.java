package cuofeng.optimizer.evaluate.sizing;

import cuofeng.scenarios.model.Scenario;
import java.util.List;
import java.util.OptionalInt;

/**
 * How much capacity is enough.
 *
 * @param answer whether what was bought is enough, and if not, why not
 * @param scenario with everything that is bought; of the nearest candidate if the answer is no
 * @param purchases by kind, place and day
 * @param before how targets stand in training where nothing is bought
 * @param trained how they stand in training with what is bought
 * @param attempts confirmations on fresh replications, the last one last; all but the last failed
 * @param confirmed number of the attempt that confirmed it
 * @param evaluations candidates that were simulated in training
 * @param leastCost whether every cheaper basket of the steps for sale was simulated in training, and missed a target
 */
public record Sizing(
        Answer answer,
        Scenario scenario,
        List<Purchase> purchases,
        double yuan,
        List<Standing> before,
        List<Standing> trained,
        List<List<Standing>> attempts,
        OptionalInt confirmed,
        int evaluations,
        boolean leastCost) {
    public Sizing {
        purchases = List.copyOf(purchases);
        before = List.copyOf(before);
        trained = List.copyOf(trained);
        attempts = attempts.stream().map(List::copyOf).toList();
    }

    /** Whether capacity was found. */
    public enum Answer {
        /** The targets are met, and that is confirmed. */
        ENOUGH("enough"),
        /** Nothing for sale, not even everything, meets the targets in training. */
        NOT_FOR_SALE("not-for-sale"),
        /** The limit of evaluations was reached before the targets were. */
        EVALUATIONS_SPENT("evaluations-spent"),
        /** Met in training, but no confirmation on fresh replications succeeded. */
        NOT_CONFIRMED("not-confirmed");

        private final String id;

        Answer(String id) {
            this.id = id;
        }

        /** As it is written in files. */
        public String id() {
            return id;
        }
    }

    /** How the targets stand by the best that is known: confirmed, or else in training. */
    public List<Standing> standings() {
        return attempts.isEmpty() ? trained : attempts.get(attempts.size() - 1);
    }
}
