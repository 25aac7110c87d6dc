package cuofeng.app.cli;

import cuofeng.app.usecase.Progress;

/** Remembers which step a job is at, for whoever wants to stop it; hands everything on. */
final class StepWatch {

    private volatile Progress.Step current = Progress.Step.READ;

    Progress over(Progress progress) {
        return new Progress() {
            @Override
            public void begin(Step step, long total) {
                current = step;
                progress.begin(step, total);
            }

            @Override
            public void advance() {
                progress.advance();
            }
        };
    }

    boolean isWriting() {
        return current == Progress.Step.WRITE;
    }
}
