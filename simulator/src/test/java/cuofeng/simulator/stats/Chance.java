package cuofeng.simulator.stats;

import cuofeng.simulator.random.KeyedUniforms;
import cuofeng.simulator.random.Keys;

/** Numbers drawn for tests; the seed says which. */
final class Chance {

    private final KeyedUniforms uniforms = new KeyedUniforms();

    Chance(long seed) {
        uniforms.reset(Keys.with(Keys.named("stats-test"), seed));
    }

    double uniform() {
        return uniforms.next();
    }

    double normal() {
        return Quantiles.normal(uniforms.next());
    }

    double exponential() {
        return -StrictMath.log(uniforms.next());
    }

    /** From {@code least} to {@code most}, both included. */
    int whole(int least, int most) {
        return least + (int) (uniforms.next() * (most - least + 1));
    }
}
