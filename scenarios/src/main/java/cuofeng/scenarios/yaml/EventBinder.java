package cuofeng.scenarios.yaml;

import cuofeng.scenarios.model.Disruption;
import cuofeng.scenarios.model.InitialState;
import cuofeng.scenarios.model.Restriction;
import cuofeng.scenarios.model.StageKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Binds what happens to the network from outside, and what is in it when the simulation starts. */
final class EventBinder {

    private static final double MOST_TRANSIT_FACTOR = 1_000;
    private static final Range HOURS = Range.of(0, 366 * 24);
    /** Where parcels can wait: the stages of a hub, its dock, and an outlet's couriers. */
    private static final String[] WAITING_PLACES = waitingPlaces();

    private EventBinder() {}

    private static String[] waitingPlaces() {
        List<String> places = new ArrayList<>(
                Arrays.stream(StageKind.values()).map(StageKind::id).toList());
        places.add("vehicle");
        places.add("delivery");
        return places.toArray(String[]::new);
    }

    static Disruption disruption(Fields in) {
        boolean node = in.has("node");
        boolean someLane = in.has("lane_from") || in.has("lane_to");
        boolean lane = in.has("lane_from") && in.has("lane_to");
        if (node == lane || (node && someLane)) {
            in.refuse(("%s must say what is disrupted; allowed is either node or both lane_from and lane_to;"
                            + " keep the keys of one")
                    .formatted(in.path()));
        }
        if (node && in.has("transit_factor")) {
            in.refuse(
                    "transit_factor",
                    "%s slows vehicles of a lane and does nothing to a node; delete it"
                            .formatted(in.pathOf("transit_factor")));
        }
        double capacityFactor = in.number("capacity_factor", PartBinder.SHARE);
        if (node) {
            return new Disruption.OfNode(in.id("node"), in.minute("from"), in.minute("to"), capacityFactor);
        }
        return new Disruption.OfLane(
                in.has("lane_from") ? in.id("lane_from") : "",
                in.has("lane_to") ? in.id("lane_to") : "",
                in.minute("from"),
                in.minute("to"),
                capacityFactor,
                in.number("transit_factor", Range.of(1, MOST_TRANSIT_FACTOR)));
    }

    static Restriction restriction(Fields in) {
        return new Restriction(
                in.id("region"),
                in.choice("direction", Restriction.Direction.values(), Restriction.Direction::id),
                in.minute("from"),
                in.minute("to"),
                in.number("accepted_share", Range.below(0, 1)));
    }

    static InitialState initial(Fields in) {
        return new InitialState(
                in.rows("backlog", EventBinder::backlog), in.rows("in_transit", EventBinder::inTransit));
    }

    private static InitialState.Backlog backlog(Fields in) {
        return new InitialState.Backlog(
                in.id("node"),
                in.choice("stage", WAITING_PLACES, Function.identity()),
                outlet(in),
                in.parcels("parcels"),
                in.number("age_hours", HOURS));
    }

    private static InitialState.InTransit inTransit(Fields in) {
        return new InitialState.InTransit(
                in.id("node"),
                outlet(in),
                in.parcels("parcels"),
                in.number("age_hours", HOURS),
                in.number("arrives_in_hours", HOURS));
    }

    /** The outlet that is to deliver; the node itself if it is left out, which must then be an outlet. */
    private static String outlet(Fields in) {
        return in.id(in.has("outlet") ? "outlet" : "node");
    }
}
