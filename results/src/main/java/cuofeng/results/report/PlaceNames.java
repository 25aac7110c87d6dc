package cuofeng.results.report;

import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, for people, of what the optimizer speaks of by id: hubs, outlets, shippers, lanes, ways by a transit hub. */
public final class PlaceNames {

    private static final String WAY = " > ";

    private final Map<String, Text> names = new HashMap<>();

    public PlaceNames(Scenario scenario) {
        scenario.hubs().forEach(hub -> names.put(hub.id(), hub.name()));
        scenario.outlets().forEach(outlet -> names.put(outlet.id(), outlet.name()));
        scenario.shippers().forEach(shipper -> names.put(shipper.id(), shipper.name()));
    }

    /** Of a hub, outlet, shipper; of ids joined by {@code >}, each in its place. */
    public Text of(String ids) {
        List<Text> parts = Arrays.stream(ids.split(WAY, -1)).map(this::one).toList();
        return new Text(
                String.join(" → ", parts.stream().map(Text::zh).toList()),
                String.join(" → ", parts.stream().map(Text::en).toList()));
    }

    /** Of a node of the planning model: a hub, an outlet, or the vehicles of a lane. */
    public Text node(String id) {
        return id.contains(WAY) ? Phrase.LANE_VEHICLES.with(of(id)) : of(id);
    }

    private Text one(String id) {
        return names.getOrDefault(id, Text.of(id));
    }
}
