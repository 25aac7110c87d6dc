package cuofeng.simulator.history;

import cuofeng.simulator.random.Uniforms;
import java.util.List;

/**
 * Draws sequences of errors from those that were seen, a block of neighbouring days at a time, so that days
 * that go wrong together stay together (moving blocks; Künsch, Annals of Statistics 17(3), 1989). Each block is turned
 * around by a fair coin: which way the level drifts next is not known from the way it drifted before.
 */
final class ErrorBlocks {

    /** A week, so that what a week's rhythm does to errors stays in a block. */
    private static final int BLOCK_DAYS = 7;

    private final List<double[]> sequences;

    /** @param sequences of neighbouring days, none empty */
    ErrorBlocks(List<double[]> sequences) {
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("no errors were seen to draw from");
        }
        this.sequences = List.copyOf(sequences);
    }

    double[] draw(int days, Uniforms uniforms) {
        double[] errors = new double[days];
        int day = 0;
        while (day < days) {
            double[] sequence = sequences.get(below(sequences.size(), uniforms));
            int length = Math.min(BLOCK_DAYS, sequence.length);
            int start = below(sequence.length - length + 1, uniforms);
            double sign = uniforms.next() < 0.5 ? -1 : 1;
            for (int i = 0; i < length && day < days; i++) {
                errors[day++] = sign * sequence[start + i];
            }
        }
        return errors;
    }

    private static int below(int bound, Uniforms uniforms) {
        return (int) (uniforms.next() * bound);
    }
}
