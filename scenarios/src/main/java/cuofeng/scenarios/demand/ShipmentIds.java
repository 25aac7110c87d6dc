package cuofeng.scenarios.demand;

import cuofeng.scenarios.source.NearName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds shipments by the names that they have in files ({@link Shipments#id}), and guesses what was mistyped. */
public final class ShipmentIds {

    private final Shipments shipments;
    private final Map<String, Integer> streamOfName = new HashMap<>();
    private final Map<String, Integer> slotOfLabel = new HashMap<>();

    public ShipmentIds(Shipments shipments) {
        this.shipments = shipments;
        for (int stream = 0; stream < shipments.streams().size(); stream++) {
            streamOfName.put(streamName(shipments.id(shipments.index(stream, 0))), stream);
        }
        for (int slot = 0; slot < shipments.slotCount() && shipments.count() > 0; slot++) {
            slotOfLabel.put(slotLabel(shipments.id(slot)), slot);
        }
    }

    private static String streamName(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('/')));
    }

    private static String slotLabel(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** The shipment of this name; empty if there is none. */
    public OptionalInt find(String id) {
        Integer stream = streamOfName.get(streamName(id));
        Integer slot = slotOfLabel.get(slotLabel(id));
        return stream == null || slot == null ? OptionalInt.empty() : OptionalInt.of(shipments.index(stream, slot));
    }

    /**
     * Names of shipments like one that there is not, nearest first: of a like order stream and, where its order slot is
     * no slot of the season either, of a slot in which something was ordered that may move.
     *
     * @param most {@code >= 1}
     * @return at most so many; only of shipments with at least half an expected parcel; empty if nothing is like it
     */
    public List<String> near(String id, int most) {
        List<String> streams = streamOfName.containsKey(streamName(id))
                ? List.of(streamName(id))
                : NearName.nearest(streamName(id), streamOfName.keySet(), most);
        List<String> found = new ArrayList<>();
        for (String stream : streams) {
            List<String> labels = ordered(streamOfName.get(stream)).stream()
                    .map(shipments::id)
                    .map(ShipmentIds::slotLabel)
                    .toList();
            int wanted = streams.size() == 1 ? most : 1;
            List<String> near = NearName.nearest(slotLabel(id), labels, wanted);
            (near.isEmpty() ? labels : near).stream().limit(wanted).forEach(label -> found.add(stream + "/" + label));
        }
        return found.stream().limit(most).toList();
    }

    /** Shipments of a stream that may move or, if none may, all. */
    private List<Integer> ordered(int stream) {
        List<Integer> all = IntStream.range(0, shipments.slotCount())
                .map(slot -> shipments.index(stream, slot))
                .filter(shipment -> shipments.expectedParcels(shipment) >= 0.5)
                .boxed()
                .toList();
        List<Integer> movable = all.stream().filter(shipments::mayMove).toList();
        return movable.isEmpty() ? all : movable;
    }
}
