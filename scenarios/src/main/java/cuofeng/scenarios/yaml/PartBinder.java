package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Feeder;
import cuofeng.scenarios.model.Surge;

/** Binds what rows of several kinds have in common. */
final class PartBinder {

    /** A part of a whole. */
    static final Range SHARE = Range.of(0, 1);

    static final Range SURGE_FACTOR = Range.of(0, 1000);

    private static final double MOST_CV = 10;
    private static final double HOURS_PER_WEEK = 168;

    private PartBinder() {}

    /** A coefficient of variation. */
    static double cv(Fields in, String name) {
        return in.number(name, Range.of(0, MOST_CV));
    }

    static Surge surge(Fields in) {
        return new Surge(in.date("from"), in.date("to"), in.number("factor", SURGE_FACTOR));
    }

    static Feeder feeder(Fields in) {
        return new Feeder(in.number("transit_hours", Range.aboveUpTo(0, HOURS_PER_WEEK)), cv(in, "cv"));
    }
}
