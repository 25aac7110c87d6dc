package cuofeng.app.usecase;

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
}
