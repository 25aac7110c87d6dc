package cuofeng.app.cli;

import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** The seed of all randomness. */
final class SeedOption {

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private Long seed;

    OptionalLong seed() {
        return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    }
}
