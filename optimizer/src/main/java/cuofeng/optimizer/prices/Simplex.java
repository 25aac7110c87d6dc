package cuofeng.optimizer.prices;

/** The set of shares that are not negative and add up to 1. */
final class Simplex {

    private Simplex() {}

    /**
     * Moves {@code values[first .. first + length)} to the nearest shares: lowers all by one threshold and cuts at 0. The
     * threshold rises until all that stay above it add up to 1 (Michelot, J. Optim. Theory Appl. 50, 1986).
     */
    static void project(double[] values, int first, int length) {
        double sum = 0;
        for (int i = first; i < first + length; i++) {
            sum += values[i];
        }
        double threshold = (sum - 1) / length;
        int active = length;
        while (true) {
            double kept = 0;
            int count = 0;
            for (int i = first; i < first + length; i++) {
                if (values[i] > threshold) {
                    kept += values[i];
                    count++;
                }
            }
            // In exact arithmetic the count never rises; a rounding error must not make it swing for ever.
            if (count == 0 || count >= active) {
                break;
            }
            active = count;
            threshold = (kept - 1) / count;
        }
        for (int i = first; i < first + length; i++) {
            values[i] = Math.max(0, values[i] - threshold);
        }
    }
}
