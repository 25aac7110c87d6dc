package cuofeng.app.cli;

import cuofeng.app.usecase.Sampling;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How often and on how many threads is simulated. */
final class SamplingOptions {

    @Mixin
    private SeedOption seed;

    @Option(
            names = "--replications",
            paramLabel = "N",
            descriptionKey = "option.replications",
            converter = SmallCountConverter.class)
    private Integer replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            descriptionKey = "option.threads",
            converter = SmallCountConverter.class)
    private Integer threads;

    Sampling sampling() {
        return new Sampling(
                seed.seed(),
                replications == null ? OptionalInt.empty() : OptionalInt.of(replications),
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
