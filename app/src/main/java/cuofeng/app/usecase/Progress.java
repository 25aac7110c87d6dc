package cuofeng.app.usecase;

import java.util.function.DoubleSupplier;

/** Told how a job gets on. Methods may be called from any thread; one step runs at a time. */
public interface Progress {

    /** What a job does; optimizing and training take turns, all else is done in this order. */
    enum Step {
        READ,
        EXPLAIN,
        OPTIMIZE,
        TRAIN,
        SIMULATE,
        FORECAST,
        WRITE
    }

    /** Hears and says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Step step, long total) {}

        @Override
        public void advance() {}
    };

    /**
     * A step begins, and with it the one before ends.
     *
     * @param total units of work in the step; 0 if nobody knows
     */
    void begin(Step step, long total);

    /** One more unit of the current step is done. */
    void advance();

    /** One more unit of the current step was done by an interrupted run already. */
    default void found() {
        advance();
    }

    /** The current step turns out to have another number of units. */
    default void expect(long total) {}

    /**
     * How precise the main figure of the current step is.
     *
     * @param relativeHalfWidth gives half-width over mean of what is done so far, infinite if nobody knows yet; may be
     *     asked by any thread at any time during the step
     */
    default void precision(DoubleSupplier relativeHalfWidth) {}

    /** From now on finished work is kept in a journal. */
    default void keeps(RunJournal journal) {}
}
