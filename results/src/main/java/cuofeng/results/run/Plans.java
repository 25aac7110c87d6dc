package cuofeng.results.run;

import java.util.List;

/** Names of the plans that every run compares, as they stand in files. */
public final class Plans {

    /** Every shipment leaves as soon as it is packed: what all others are compared with. */
    public static final String SHIP_AT_ONCE = "ship-at-once";

    /** Every shipment spread evenly from ready to ship-by. */
    public static final String UNIFORM = "uniform";

    /** The shipment nearest to its ship-by leaves first. */
    public static final String LEAST_SLACK = "least-slack";

    public static final String OPTIMIZED = "optimized";

    /** The season as it happened, already staggered: compared with published totals, not one of the contest. */
    public static final String AS_PUBLISHED = "as-published";

    /** The plans that contend, in the order of tables. */
    public static final List<String> CONTEST = List.of(SHIP_AT_ONCE, UNIFORM, LEAST_SLACK, OPTIMIZED);

    private Plans() {}
}
