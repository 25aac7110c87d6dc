package cuofeng.simulator.random;

/**
 * Combines what identifies a draw into one 64-bit key. The mixing function is variant 13 of Stafford's finalizers, as
 * in Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.
 */
public final class Keys {

    static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private static final double ULP_53 = 0x1.0p-53;

    private Keys() {}

    /** A key made of a key and one more part; the order of parts matters. */
    public static long with(long key, long part) {
        return mix(key + GOLDEN_GAMMA * (mix(part) | 1));
    }

    /** Key of a source of randomness by its name, independent of the order in which sources are made. */
    public static long named(String source) {
        long key = source.length();
        for (int i = 0; i < source.length(); i++) {
            key = with(key, source.charAt(i));
        }
        return key;
    }

    /** A uniform number in (0, 1) that belongs to a key. */
    public static double uniform(long key) {
        return ((mix(key) >>> 11) + 0.5) * ULP_53;
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
