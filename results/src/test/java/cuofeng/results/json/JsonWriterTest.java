package cuofeng.results.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

    @Test
    void keepsTheOrderOfKeys() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", 1L);
        map.put("a", Arrays.asList(1.5, null, true, OptionalDouble.empty(), OptionalDouble.of(2)));
        map.put("c", Map.of());
        assertThat(JsonWriter.compact(map)).isEqualTo("{\"b\":1,\"a\":[1.5,null,true,null,2],\"c\":{}}");
    }

    @Test
    void indentsForReaders() {
        assertThat(JsonWriter.pretty(Map.of("a", List.of(1)))).isEqualTo("{\n  \"a\": [\n    1\n  ]\n}\n");
    }

    @Test
    void noScriptElementCanEndInsideAString() {
        String json = JsonWriter.compact(Map.of("x", "</script><!--\u2028\"\\\n\u0007"));
        assertThat(json).isEqualTo("{\"x\":\"\\u003c/script\\u003e\\u003c!--\\u2028\\\"\\\\\\n\\u0007\"}");
    }

    @Test
    void whatHasNoFormIsAnError() {
        assertThatThrownBy(() -> JsonWriter.compact(Map.of("x", Double.NaN))).hasMessageContaining("NaN");
        assertThatThrownBy(() -> JsonWriter.compact(Map.of("x", new Object()))).hasMessageContaining("Object");
    }
}
