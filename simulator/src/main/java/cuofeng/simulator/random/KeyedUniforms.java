package cuofeng.simulator.random;

/** The sequence of uniform numbers that belongs to a key; one object is reused for many keys. */
public final class KeyedUniforms implements Uniforms {

    private long state;

    /** Starts the sequence of another key. */
    public KeyedUniforms reset(long key) {
        state = key;
        return this;
    }

    @Override
    public double next() {
        state += Keys.GOLDEN_GAMMA;
        return Keys.uniform(state);
    }
}
