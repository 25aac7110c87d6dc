package cuofeng.app.cli;

import cuofeng.app.usecase.LeverChoice;
import picocli.CommandLine.Option;

/** Which levers the optimizer may buy. */
final class LeverOptions {

    @Option(
            names = "--levers",
            paramLabel = "all|none|NAME,NAME",
            descriptionKey = "option.levers",
            converter = LeverConverter.class)
    private LeverChoice levers = LeverChoice.OFFERED;

    LeverChoice choice() {
        return levers;
    }
}
