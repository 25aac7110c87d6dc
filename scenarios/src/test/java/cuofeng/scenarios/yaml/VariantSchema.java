package cuofeng.scenarios.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schema of a scenario that extends another, from the schema of one that stands for itself: what merges need not be
 * whole, rows with an identity need only that, and rows and optional groups can be removed.
 */
final class VariantSchema {

    private static final String REFERENCE = "#/$defs/";
    private static final List<String> WHOLE_ONLY = List.of("required", "oneOf", "anyOf", "not", "dependentRequired");

    private final ObjectNode root;
    private final Set<String> done = new LinkedHashSet<>();

    private VariantSchema(ObjectNode root) {
        this.root = root;
    }

    static ObjectNode of(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        VariantSchema variant = new VariantSchema(root);
        variant.loosen(root, Shapes.SCENARIO);
        root.put("$id", "urn:cuofeng:scenario-variant:1");
        root.put("title", "Cuofeng scenario that extends another");
        ArrayNode required = root.putArray("required");
        List.of("extends", "id", "title").forEach(required::add);
        ObjectNode base = ((ObjectNode) root.get("properties")).putObject("extends");
        base.put("title", "Extends");
        base.put(
                "description",
                "Name of a shipped scenario, or a folder relative to this one. What is not written here is as there.");
        base.put("type", "string");
        base.put("minLength", 1);
        return root;
    }

    private void loosen(ObjectNode object, Shape shape) {
        WHOLE_ONLY.forEach(object::remove);
        for (Shape.Key key : shape.keys()) {
            if (key.inner().isEmpty()) {
                continue;
            }
            Shape inner = key.inner().get();
            ObjectNode property = (ObjectNode) object.get("properties").get(key.name());
            String name = definitionName(property);
            boolean merges = key.kind() == Shape.Kind.GROUP || !inner.identity().isEmpty();
            if (!merges || !done.add(name)) {
                continue;
            }
            ObjectNode definition = (ObjectNode) root.get("$defs").get(name);
            loosen(definition, inner);
            if (!inner.identity().isEmpty()) {
                ArrayNode required = definition.putArray("required");
                inner.identity().forEach(required::add);
            }
            if (!inner.identity().isEmpty() || (key.kind() == Shape.Kind.GROUP && !key.required())) {
                ObjectNode remove = ((ObjectNode) definition.get("properties")).putObject(TreeMerge.REMOVE);
                remove.put("title", "Remove");
                remove.put("description", "Drops what the base has here; stands alone, or beside what names a row.");
                remove.put("const", true);
            }
        }
    }

    private static String definitionName(ObjectNode property) {
        JsonNode reference = property.has("anyOf") ? property.at("/anyOf/0/items/$ref") : property.get("$ref");
        return reference.asText().substring(REFERENCE.length());
    }
}
