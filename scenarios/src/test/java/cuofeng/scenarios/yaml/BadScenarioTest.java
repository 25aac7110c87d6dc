package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.source.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder below {@code bad/}: its {@code scenario.yaml} holds only the top-level blocks with the mistake, the
 * rest comes from {@code base.yaml} (unless a file {@code whole} says that it stands for itself); {@code expected.txt}
 * holds every line that must be printed.
 */
class BadScenarioTest {

    private static final String EXPECTED = "expected.txt";
    private static final String WHOLE = "whole";

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        try {
            return Path.of(BadScenarioTest.class.getResource("/bad").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatIsExpected(String name) throws IOException {
        Path folder = root().resolve(name);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        byte[] expected = files.remove(EXPECTED);
        if (files.remove(WHOLE) == null) {
            String overlay = new String(files.get(ScenarioReader.MAIN_FILE), StandardCharsets.UTF_8);
            files.put(ScenarioReader.MAIN_FILE, Folders.bytes(Folders.overlaid(overlay)));
        }
        Reading reading = ScenarioReader.read(Folders.of(files));
        assertThat(reading.scenario()).isEmpty();
        assertThat(printed(reading)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
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
