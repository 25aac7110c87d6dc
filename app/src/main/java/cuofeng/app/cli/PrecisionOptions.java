package cuofeng.app.cli;

import cuofeng.app.usecase.Precision;
import cuofeng.results.measure.Reading;
import cuofeng.simulator.stats.PrecisionRule;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Until which precision is simulated, in place of a number of replications. */
final class PrecisionOptions {

    @ArgGroup(exclusive = false)
    private Asked asked;

    /** The others mean nothing without the first. */
    static final class Asked {

        @Option(
                names = "--half-width",
                paramLabel = "PERCENT",
                required = true,
                descriptionKey = "option.half-width",
                converter = PercentConverter.class)
        private double relative;

        @Option(
                names = "--kpi",
                paramLabel = "ID[:SCOPE]",
                descriptionKey = "option.kpi",
                converter = KpiConverter.class)
        private KpiConverter.Kpi kpi = new KpiConverter.Kpi(Precision.DEFAULT_KPI, Reading.ALL);

        @Option(
                names = "--max-replications",
                paramLabel = "N",
                descriptionKey = "option.max-replications",
                converter = MostConverter.class)
        private int most = Precision.DEFAULT_MOST;
    }

    Optional<Precision> precision() {
        return Optional.ofNullable(asked)
                .map(given -> new Precision(
                        given.kpi.id(), given.kpi.scope(), new PrecisionRule(given.relative, given.most)));
    }
}
