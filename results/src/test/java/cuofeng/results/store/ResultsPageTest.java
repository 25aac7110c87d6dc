package cuofeng.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/results.md} says what is in a store, and its queries run. */
class ResultsPageTest {

    private static final Path PAGE = Path.of("../docs/results.md");
    private static final Path EXPECTED = Path.of("target/store-tables.md");
    private static final String BEGIN = "<!-- tables: begin -->\n";
    private static final String END = "<!-- tables: end -->\n";
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private static String tables() {
        return StoreSchema.TABLES.stream().map(ResultsPageTest::section).collect(Collectors.joining())
                + "\n### Views\n\n| view | a row is |\n|---|---|\n"
                + StoreViews.VIEWS.stream()
                        .map(view -> "| `%s` | %s |\n".formatted(view.name(), view.about()))
                        .collect(Collectors.joining());
    }

    private static String section(StoreTable table) {
        return "\n### %s\n\n%s\n\n| column | type | what |\n|---|---|---|\n".formatted(table.name(), table.about())
                + table.columns().stream()
                        .map(column -> "| `%s` | %s | %s |\n".formatted(column.name(), column.type(), column.about()))
                        .collect(Collectors.joining());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8);
    }

    @Test
    void thePageHoldsTheSchema() throws IOException {
        String page = page();
        assertThat(page).contains(BEGIN, END);
        Files.writeString(EXPECTED, tables(), StandardCharsets.UTF_8);
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("docs/results.md between the marks; %s of module results is what belongs there", EXPECTED)
                .isEqualTo(tables());
    }

    @Test
    void itsQueriesRun() throws IOException, SQLException {
        List<String> queries = QUERY.matcher(page())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(6);
        RunResults run = FakeOutcomes.run(FakeSeason.full(3, i -> Text.of("R" + i)), 3)
                .withInputs(Map.of("outlets[r0-urban].couriers", "2000", "season.days", "20"));
        try (WrittenStore store = WrittenStore.open(WrittenStore.write(run, temp.resolve("x.duckdb")))) {
            for (String query : queries) {
                assertThat(store.dump("(" + query.strip().replaceAll(";$", "") + ")"))
                        .as(query)
                        .isNotEmpty();
            }
        }
    }
}
