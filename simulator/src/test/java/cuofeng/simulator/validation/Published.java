package cuofeng.simulator.validation;

/**
 * What a source states for a quantity that it simulated.
 *
 * @param halfWidth of its 95 % interval; 0 if it gives none
 * @param replications that it ran
 */
record Published(double value, double halfWidth, int replications) {

    static final Published NOTHING = new Published(0, 0, 0);

    boolean isThere() {
        return replications > 0;
    }

    boolean hasInterval() {
        return halfWidth > 0;
    }
}
