package cuofeng.app.cli;

import cuofeng.app.usecase.Progress;
import cuofeng.app.usecase.RunJournal;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Remembers which step a job is at and where its work is kept, for whoever wants to stop it; hands everything on. */
final class StepWatch {

    private volatile Progress.Step current = Progress.Step.READ;

    private volatile Optional<RunJournal> journal = Optional.empty();

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

            @Override
            public void found() {
                progress.found();
            }

            @Override
            public void expect(long total) {
                progress.expect(total);
            }

            @Override
            public void precision(DoubleSupplier relativeHalfWidth) {
                progress.precision(relativeHalfWidth);
            }

            @Override
            public void keeps(RunJournal opened) {
                journal = Optional.of(opened);
                progress.keeps(opened);
            }
        };
    }

    /** Journal of the run that is at work. */
    Optional<RunJournal> journal() {
        return journal;
    }

    boolean isWriting() {
        return current == Progress.Step.WRITE;
    }
}
