package cuofeng.results.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/kpis.md} holds the catalogue, word for word. */
class KpiPageTest {

    private static final Path PAGE = Path.of("../docs/kpis.md");
    private static final Path EXPECTED = Path.of("target/kpis-catalogue.md");
    private static final String BEGIN = "<!-- catalogue: begin -->\n";
    private static final String END = "<!-- catalogue: end -->\n";

    private static String catalogue() {
        return "| kpi | name | unit | better | definition | source |\n|---|---|---|---|---|---|\n"
                + Measures.ALL.stream().map(KpiPageTest::row).collect(Collectors.joining());
    }

    private static String row(Measure measure) {
        return "| `%s` | %s · %s | %s | %s | %s %s | %s |\n"
                .formatted(
                        measure.id(),
                        measure.name().zh(),
                        measure.name().en(),
                        measure.unit(),
                        better(measure),
                        sentence(measure.formula().en(), "."),
                        sentence(measure.formula().zh(), "。"),
                        measure.source().en());
    }

    private static String better(Measure measure) {
        return switch (measure.better()) {
            case LOWER -> "lower";
            case HIGHER -> "higher";
            case NEITHER -> "–";
        };
    }

    private static String sentence(String text, String stop) {
        return text.endsWith(stop) ? text : text + stop;
    }

    @Test
    void thePageHoldsTheCatalogue() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(page).contains(BEGIN, END);
        String held = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        Files.writeString(EXPECTED, catalogue(), StandardCharsets.UTF_8);
        assertThat(held)
                .as("docs/kpis.md between the catalogue's marks; %s of module results is what belongs there", EXPECTED)
                .isEqualTo(catalogue());
    }
}
