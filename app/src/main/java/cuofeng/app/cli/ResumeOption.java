package cuofeng.app.cli;

import picocli.CommandLine.Option;

/** Whether to go on from what an interrupted run has finished. */
final class ResumeOption {

    static final String NAME = "--resume";

    @Option(names = NAME, descriptionKey = "option.resume")
    private boolean resume;

    boolean resume() {
        return resume;
    }
}
