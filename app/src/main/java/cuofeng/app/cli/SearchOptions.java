package cuofeng.app.cli;

import cuofeng.app.usecase.SearchLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** When the search for a schedule ends, by count or by clock, and which demands it plans for. */
final class SearchOptions {

    @ArgGroup(exclusive = true)
    private Choice choice;

    /** One of the two. */
    static final class Choice {

        @Option(
                names = "--score-calculations",
                paramLabel = "N",
                descriptionKey = "option.score-calculations",
                converter = CountConverter.class)
        private Long scoreCalculations;

        @Option(
                names = "--optimize-for",
                paramLabel = "TIME",
                descriptionKey = "option.optimize-for",
                converter = DurationConverter.class)
        private Duration optimizeFor;
    }

    @Option(
            names = "--robust",
            paramLabel = "N",
            descriptionKey = "option.robust",
            converter = DrawCountConverter.class)
    private int draws;

    /** Draws of demand to plan for; 0 for the expected demand alone. */
    int draws() {
        return draws;
    }

    SearchLimit limit() {
        if (choice == null) {
            return new SearchLimit(OptionalLong.empty(), Optional.empty());
        }
        return new SearchLimit(
                choice.scoreCalculations == null ? OptionalLong.empty() : OptionalLong.of(choice.scoreCalculations),
                Optional.ofNullable(choice.optimizeFor));
    }
}
