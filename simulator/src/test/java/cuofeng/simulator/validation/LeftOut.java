package cuofeng.simulator.validation;

import java.util.List;

/**
 * A published reference system that is not a reference case here.
 *
 * @param reason why, in a line
 */
record LeftOut(String id, String title, String reason) {

    static List<LeftOut> all() {
        return List.of(
                new LeftOut(
                        "Q04",
                        "M/M/1/6 finite buffer",
                        "no order is turned away for want of room: above its storage limit a hub is flooded, counted,"
                                + " and keeps all"),
                new LeftOut("Q06", "machine interference", "orders come from an open season, not from five machines"),
                new LeftOut(
                        "Q11",
                        "tandem with a buffer of one, blocking after service",
                        "a stage that is done with a parcel never keeps it for want of room in the next"),
                new LeftOut(
                        "Q13",
                        "stool line, uniform times, blocking, rejection",
                        "no blocking, no rejection, no uniform service times"),
                new LeftOut("Q15", "preemptive-resume priority", "stages never put down a lot in hand"),
                new LeftOut(
                        "Q17",
                        "the same with priorities",
                        "instants can be given for the initial state alone, whose classes are not; Q14 has priorities"),
                new LeftOut("Q18", "M/M/2/3 router", "no order is turned away for want of room"),
                new LeftOut(
                        "Q20",
                        "capacitated processor sharing",
                        "servers take whole parcels in turn; its state law is that of M/M/3, which Q02 and Q07 cover"),
                new LeftOut("Q21", "M/M/1 processor sharing", "servers take whole parcels in turn"),
                new LeftOut(
                        "T09",
                        "bank with random tellers and balking",
                        "nobody walks away from a queue, and the number of servers is planned, not drawn"),
                new LeftOut("H04", "balking trace", "nobody walks away from a queue"),
                new LeftOut(
                        "P01",
                        "pallet work centre",
                        "orders are Poisson, not a binomial number; no triangular service times"),
                new LeftOut(
                        "O01 to O03",
                        "stagger optima",
                        "optima, not simulations; the optimizer's StaggerOptimaTest proves them"));
    }
}
