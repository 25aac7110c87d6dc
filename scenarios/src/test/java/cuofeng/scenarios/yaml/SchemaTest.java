package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cuofeng.scenarios.library.ScenarioLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the binder does: same keys, same required ones, same defaults. */
class SchemaTest {

    private static final String SCHEMA = "/cuofeng/scenarios/scenario.schema.json";
    private static final String VARIANT_SCHEMA = "/cuofeng/scenarios/variant.schema.json";
    private static final String FIRST_KEYS = "### scenario.yaml";

    private static JsonNode root() throws IOException {
        return read(SCHEMA);
    }

    private static JsonNode variant() throws IOException {
        return read(VARIANT_SCHEMA);
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root());
    }

    static List<String> shipped() {
        return ScenarioLibrary.names();
    }

    @Test
    void hasTheKeysOfTheBinderAndNoOthers() throws IOException {
        JsonNode root = root();
        List<String> differences = new ArrayList<>();
        compare("", Shapes.SCENARIO, root, root, differences);
        compare("(text)", Shapes.TEXT, root.at("/$defs/languages"), root, differences);
        compare("(daily_parcels)", Shapes.DAY_VOLUME, root.at("/$defs/day_volume"), root, differences);
        compare("(hourly_shares)", Shapes.HOUR_SHARE, root.at("/$defs/hour_share"), root, differences);
        assertThat(differences).isEmpty();
    }

    private static void compare(String path, Shape shape, JsonNode object, JsonNode root, List<String> differences) {
        Set<String> expected = new TreeSet<>(shape.names());
        if (shape.row()) {
            expected.addAll(Shape.PROVENANCE);
        }
        Set<String> described = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(described::add);
        note(path + " keys", expected, described, differences);

        Set<String> required = new TreeSet<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        note(path + " required", new TreeSet<>(shape.requiredNames()), required, differences);
        note(path + " closed", false, object.path("additionalProperties").asBoolean(true), differences);

        for (Shape.Key key : shape.keys()) {
            JsonNode property = object.path("properties").path(key.name());
            String here = path + "." + key.name();
            note(here + " title", true, property.hasNonNull("title"), differences);
            note(here + " description", true, property.hasNonNull("description"), differences);
            Optional<String> byDefault =
                    Optional.ofNullable(property.get("default")).map(JsonNode::asText);
            note(here + " default", key.defaultText(), byDefault, differences);
            key.inner().ifPresent(inner -> compare(here, inner, objectIn(property, root), root, differences));
        }
    }

    /** The object schema that a property refers to, directly or as the items of a list. */
    private static JsonNode objectIn(JsonNode property, JsonNode root) {
        if (property.has("anyOf")) {
            return objectIn(property.path("anyOf").get(0).path("items"), root);
        }
        String reference = property.path("$ref").asText();
        return reference.isEmpty() ? property : root.at(reference.substring(1));
    }

    private static void note(String what, Object binder, Object schema, List<String> differences) {
        if (!binder.equals(schema)) {
            differences.add("%s: binder %s, schema %s".formatted(what, binder, schema));
        }
    }

    @Test
    void schemaOfVariantsFollowsFromIt() throws IOException {
        assertThat(variant()).isEqualTo(VariantSchema.of(root()));
    }

    private static Schema variantSchema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(variant());
    }

    @Test
    void schemaOfVariantsAcceptsAFewLines() throws IOException {
        Schema schema = variantSchema();
        String variant = """
                extends: quickstart
                id: what-if
                title: What if
                season: {days: 9}
                hubs: [{id: hangzhou, stages: {sorting: {window: "04:00-24:00"}, dispatch: {remove: true}}}]
                shippers: [{id: beijing-merchants, remove: true}]
                lanes: {table: [{from: hangzhou, to: beijing, parcels_per_departure: 9}]}
                """;
        assertThat(schema.validate(variant, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(variant.replace("id: what-if\n", ""), InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema.validate(variant.replace("days", "dayz"), InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void referenceOfKeysFollowsFromIt() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "scenarios", "format.md"), StandardCharsets.UTF_8);
        assertThat(document.substring(document.indexOf(FIRST_KEYS)))
                .as("docs/scenarios/format.md from its first table on; FormatDocument makes it")
                .isEqualTo(FormatDocument.of(root()).stripLeading());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsShippedScenarios(String name) throws IOException {
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream(name + "/" + ScenarioReader.MAIN_FILE)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema itsSchema = yaml.contains("\nextends:") ? variantSchema() : schema();
            assertThat(itsSchema.validate(yaml, InputFormat.YAML)).isEmpty();
        }
    }

    @Test
    void acceptsTheScenariosOfTheTests() throws IOException {
        assertThat(schema().validate(Folders.base(), InputFormat.YAML)).isEmpty();
        assertThat(schema().validate(Folders.rich(), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicatons: 20\n",
                "lot_size: 0\n",
                "id: Base Case\n",
                "lanes: {}\n",
                "outlets: all of them\n",
                "optimizer: {score_calculations: many}\n",
                "gateways: [{id: port}]\n",
                "restrictions: [{region: east, direction: delivery, from: \"2023-11-10T00:00\","
                        + " to: \"2023-11-11T00:00\", accepted_share: 1}]\n",
                "disruptions: [{node: hub-east, lane_from: hub-east, lane_to: hub-west,"
                        + " from: \"2023-11-10T00:00\", to: \"2023-11-11T00:00\", capacity_factor: 0.5}]\n"
            })
    void refusesWhatTheBinderRefuses(String overlay) throws IOException {
        String yaml = Folders.overlaid(overlay);
        assertThat(ScenarioReader.read(Folders.of(yaml)).problems()).isNotEmpty();
        assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
    }
}
