package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.source.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files made to exhaust time or memory end in a few problems. */
class HostileFileTest {

    private static List<Problem> problems(String yaml) {
        return ScenarioReader.read(Folders.of(yaml)).problems();
    }

    private static List<Problem> tableProblems(String csv) {
        String yaml = Folders.overlaid("outlets: outlets.csv\n");
        return ScenarioReader.read(Folders.of(yaml, "outlets.csv", csv)).problems();
    }

    @Test
    void manyValues() {
        assertThat(problems("seed: [" + "1,".repeat(500_000) + "1]"))
                .singleElement()
                .asString()
                .contains("more than 200000 values");
    }

    @Test
    void manyUnknownKeys() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            yaml.append('k').append(i).append(": 1\n");
        }
        assertThat(problems(yaml.toString())).hasSize(51);
    }

    @Test
    void longScalar() {
        assertThat(problems(Folders.overlaid("seed: " + "1".repeat(3_000_000))))
                .singleElement()
                .asString()
                .contains("(3000000 characters); allowed is at most 40 characters")
                .hasSizeLessThan(300);
    }

    @Test
    void manyInvisibleCharacters() {
        assertThat(problems("\u200B".repeat(1_000_000))).hasSize(51);
    }

    @Test
    void wideTable() {
        assertThat(tableProblems("a,".repeat(2_000_000) + "b\n"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("allowed are 200"));
    }

    @Test
    void longTable() {
        assertThat(tableProblems("id,name\n" + "x,y\n".repeat(300_000)))
                .singleElement()
                .asString()
                .startsWith("outlets.csv:1:1: the table has 300000 rows of 2 columns; allowed are 500000 cells");
    }

    @Test
    void deepHeading() {
        assertThat(tableProblems("a" + ".a".repeat(1_000_000) + "\n1\n")).isNotEmpty();
    }
}
