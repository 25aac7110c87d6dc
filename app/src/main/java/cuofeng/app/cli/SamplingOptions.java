package cuofeng.app.cli;

import cuofeng.app.usecase.Sampling;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /**
     * Sampling until a precision is reached, where one is asked for.
     *
     * @param at where the options stand
     * @throws ParameterException if a number of replications is asked for, too
     */
    Sampling sampling(PrecisionOptions precision, CommandLine at, Messages messages) {
        if (replications != null && precision.precision().isPresent()) {
            throw new ParameterException(at, messages.text("usage.half-width-or-replications"));
        }
        return sampling().until(precision.precision());
    }

    Sampling sampling() {
        return new Sampling(
                seed.seed(),
                replications == null ? OptionalInt.empty() : OptionalInt.of(replications),
                threads == null ? Runtime.getRuntime().availableProcessors() : threads);
    }
}
