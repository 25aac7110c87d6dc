package cuofeng.scenarios.source;

import java.util.HashMap;
import java.util.Map;

/** Finds the place of a value by its path, for checks that see the model and not the files. */
public final class Places {

    private final Place start;
    private final Map<String, Place> byPath = new HashMap<>();

    /**
     * No places yet.
     *
     * @param file that is named for a path without a place
     */
    public Places(String file) {
        this.start = Place.startOf(file);
    }

    /** Remembers a node and all below it; a later node with the same path replaces the earlier one. */
    public void addAll(Node node) {
        byPath.put(node.path(), node.place());
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().values().forEach(entry -> addAll(entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::addAll);
        }
    }

    /** Place of the value, or of the nearest thing around it that was written. */
    public Place of(String path) {
        String known = path;
        while (!known.isEmpty() && !byPath.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return byPath.getOrDefault(known, start);
    }
}
