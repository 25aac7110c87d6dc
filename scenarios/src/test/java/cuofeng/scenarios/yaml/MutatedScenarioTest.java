package cuofeng.scenarios.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong values in right places, of every key there is: problems come of it, or a scenario, and never an exception. */
class MutatedScenarioTest {

    private static final int ROUNDS = 30;

    private static final Pattern SCALAR = Pattern.compile("(?<=[:\\[,] )[^\\s{}\\[\\],#][^,}\\]\\n]*");

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "0.5",
            "1",
            "3",
            "24",
            "100",
            "1e308",
            "1e-300",
            "999999999999",
            "\"\"",
            "[]",
            "{}",
            "{remove: true}",
            "x.csv",
            "true",
            "hub-east",
            "hub-west",
            "port",
            "east-urban",
            "abroad",
            "overseas",
            "delivery",
            "2023-11-11",
            "\"2023-11-12T06:00\"",
            "\"08:00-20:00\"",
            "\"22:00-06:00\"");

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void valuesInWrongPlaces(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String mutated = mutated(random);
            Map<String, byte[]> files = random.nextBoolean()
                    ? Map.of(ScenarioReader.MAIN_FILE, Folders.bytes(mutated))
                    : Map.of(
                            ScenarioReader.MAIN_FILE,
                            Folders.bytes("extends: base\n" + mutated),
                            "base/scenario.yaml",
                            Folders.bytes(Folders.rich()));
            assertThatCode(() -> read(files))
                    .as("seed %d, round %d:%n%s", seed, round, mutated)
                    .doesNotThrowAnyException();
        }
    }

    private static void read(Map<String, byte[]> files) {
        Reading reading = ScenarioReader.read(Folders.of(files));
        if (reading.scenario().isPresent()) {
            Inputs inputs = ScenarioReader.inputs(Folders.of(files));
            assertThat(inputs.differences(inputs)).isEmpty();
        } else {
            assertThat(reading.problems()).isNotEmpty();
        }
    }

    private static String mutated(Random random) {
        String rich = Folders.rich();
        List<int[]> spots = new ArrayList<>();
        Matcher matcher = SCALAR.matcher(rich);
        while (matcher.find()) {
            spots.add(new int[] {matcher.start(), matcher.end()});
        }
        int changes = 1 + random.nextInt(3);
        StringBuilder text = new StringBuilder(rich);
        int last = spots.size();
        // From the end to the start, so that earlier spots stay where they were found.
        for (int change = 0; change < changes && last > 0; change++) {
            last = random.nextInt(last);
            text.replace(spots.get(last)[0], spots.get(last)[1], VALUES.get(random.nextInt(VALUES.size())));
        }
        return text.toString();
    }
}
