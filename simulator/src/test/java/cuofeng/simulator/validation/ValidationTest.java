package cuofeng.simulator.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Theory lies inside the 99.9 % interval of every quantity, the interval is narrow enough to mean something, and
 * {@code docs/validation.md} says so. With {@code -Dcuofeng.write=true} the document is written instead of compared.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "validation.md");

    private final List<Finding> findings = new ArrayList<>();

    @BeforeAll
    void run() {
        ValidationSuite.cases().forEach(reference -> findings.addAll(ValidationSuite.run(reference)));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Finding> findingsWithPublishedInterval() {
        return findings.stream()
                .filter(finding -> finding.quantity().published().hasInterval())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void agreesWithTheory(Finding finding) {
        assertThat(finding.isExact()).as("%s", finding).isTrue();
        assertThat(finding.hasPower())
                .as("%s: half-width of %s", finding, finding.relativeHalfWidth())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("findingsWithPublishedInterval")
    void agreesWithWhatOthersSimulated(Finding finding) {
        assertThat(finding.agreesWithPublished()).as("%s", finding).isTrue();
    }

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySayAndTheDocumentSaysSo() throws IOException {
        Coverage coverage = Coverage.measure();
        assertThat(coverage.isNominal()).as("%s", coverage).isTrue();
        String text = ValidationDocument.of(findings, coverage);
        if (Boolean.getBoolean("cuofeng.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("%s is what the tests found; else write it anew: %s", DOCUMENT, ValidationDocument.COMMAND)
                .isEqualTo(text);
    }
}
