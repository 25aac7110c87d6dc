package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.source.Problem;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every bad scenario: its problems are those expected, no more and no fewer. */
class BadScenarioTest {

    static Set<String> cases() throws IOException {
        return BadScenarios.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(String name) throws IOException {
        BadScenarios.Case bad = BadScenarios.all().get(name);
        Reading reading = ScenarioReader.read(Folders.of(bad.files()));
        assertThat(reading.scenario()).isEmpty();
        assertThat(printed(reading)).isEqualTo(bad.expected());
    }

    private static String printed(Reading reading) {
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void theBaseItselfIsSound() {
        assertThat(ScenarioReader.read(Folders.of(Folders.base())).problems()).isEmpty();
    }

    @Test
    void thereAreCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(50);
    }
}
