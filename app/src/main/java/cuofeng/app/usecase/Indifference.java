package cuofeng.app.usecase;

/**
 * The smallest difference that matters when one of many is to be selected.
 *
 * @param amount {@code > 0}, in the unit of the figure, or a share of the first alternative's mean
 * @param share whether it is a share
 * @param mostReplications of any alternative, where the selection is given up
 */
public record Indifference(double amount, boolean share, int mostReplications) {

    /** Replications of a first stage that Kim and Nelson advise at least. */
    static final int FIRST_STAGE = 10;
}
