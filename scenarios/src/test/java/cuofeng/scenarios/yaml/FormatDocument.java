package cuofeng.scenarios.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import cuofeng.scenarios.source.Quote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The reference of every key, as Markdown, from the published schema: each object once, in the order of first use. */
final class FormatDocument {

    private static final String REFERENCE = "#/$defs/";

    private final JsonNode schema;
    private final Set<String> objects = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();

    private FormatDocument(JsonNode schema) {
        this.schema = schema;
    }

    static String of(JsonNode schema) {
        FormatDocument document = new FormatDocument(schema);
        document.section("scenario.yaml", schema);
        // Sections add the objects that they refer to.
        for (int next = 0; next < document.objects.size(); next++) {
            String name = List.copyOf(document.objects).get(next);
            document.section(name, document.definition(name));
        }
        return document.out.toString();
    }

    private JsonNode definition(String name) {
        return schema.path("$defs").path(name);
    }

    private void section(String name, JsonNode object) {
        out.append("\n### ").append(name).append("\n\n");
        out.append(object.path("description").asText()).append("\n\n");
        out.append("| key | meaning | allowed | if left out |\n|---|---|---|---|\n");
        Set<String> required = new LinkedHashSet<>();
        object.path("required").forEach(key -> required.add(key.asText()));
        object.path("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (isForReaders(value)) {
                return;
            }
            String byDefault = value.has("default") ? "`" + value.get("default").asText() + "`" : "–";
            out.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            property.getKey(),
                            meaning(value),
                            allowed(value),
                            required.contains(property.getKey()) ? "required" : byDefault));
        });
    }

    /** Columns of every table that the program ignores. */
    private static boolean isForReaders(JsonNode property) {
        return property.path("description").asText().contains("ignored by the program");
    }

    private static String meaning(JsonNode property) {
        return "%s. %s"
                .formatted(
                        property.path("title").asText(),
                        property.path("description").asText());
    }

    private String allowed(JsonNode value) {
        if (value.has("const")) {
            return "`" + value.get("const").asText() + "`";
        }
        if (value.has("enum")) {
            List<String> words = new ArrayList<>();
            value.get("enum").forEach(word -> words.add("`" + word.asText() + "`"));
            return String.join(", ", words);
        }
        if (value.has("$ref")) {
            return reference(value.get("$ref").asText().substring(REFERENCE.length()));
        }
        if (value.has("anyOf")) {
            Set<String> forms = new LinkedHashSet<>();
            value.get("anyOf").forEach(form -> forms.add(allowed(form)));
            return String.join(", or ", forms);
        }
        return switch (value.path("type").asText()) {
            case "array" -> "list of " + allowed(value.path("items"));
            case "boolean" -> "`true`, `false`";
            case "number" -> "number" + range(value);
            case "integer" -> "whole number" + range(value);
            default -> "text";
        };
    }

    private String reference(String name) {
        JsonNode target = definition(name);
        if (target.has("properties")) {
            objects.add(name);
            return "[%s](#%s)".formatted(name, name);
        }
        return switch (name) {
            case "hourly_shares" -> allowed(target);
            case "table" -> "CSV table";
            case "text" -> "text, or {zh, en}";
            case "weekdays" -> "list or text of `mon` `tue` `wed` `thu` `fri` `sat` `sun`";
            default -> target.path("title").asText().toLowerCase(Locale.ROOT);
        };
    }

    private static String range(JsonNode value) {
        List<String> limits = new ArrayList<>();
        if (value.has("minimum")) {
            limits.add("≥ " + Quote.of(value.get("minimum").asDouble()));
        }
        if (value.has("exclusiveMinimum")) {
            limits.add("> " + Quote.of(value.get("exclusiveMinimum").asDouble()));
        }
        if (value.has("maximum")) {
            limits.add("≤ " + Quote.of(value.get("maximum").asDouble()));
        }
        if (value.has("exclusiveMaximum")) {
            limits.add("< " + Quote.of(value.get("exclusiveMaximum").asDouble()));
        }
        return limits.isEmpty() ? "" : " " + String.join(", ", limits);
    }
}
