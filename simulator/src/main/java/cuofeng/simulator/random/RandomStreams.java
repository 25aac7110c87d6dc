package cuofeng.simulator.random;

import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;

/**
 * Streams of L'Ecuyer's MRG32k3a by name (L'Ecuyer, Simard, Chen and Kelton, Operations Research 50(6), 2002). The start
 * of a stream is a function of seed, replication and name alone; SSJ's own numbering by order of creation is not used,
 * because it depends on threads.
 *
 * @param seed master seed
 * @param replication number from 0
 */
public record RandomStreams(long seed, int replication) {

    private static final long MODULUS_1 = 4_294_967_087L;
    private static final long MODULUS_2 = 4_294_944_443L;

    /** Key of a source in this replication, for draws that are keyed rather than taken in sequence. */
    public long key(long source) {
        return Keys.with(Keys.with(Keys.with(0, seed), replication), source);
    }

    /** The stream of a source; each call starts it anew. */
    public Uniforms stream(long source) {
        long key = key(source);
        long[] start = new long[6];
        for (int i = 0; i < start.length; i++) {
            // 1 .. modulus-1: no component group may be all zero.
            long modulus = i < 3 ? MODULUS_1 : MODULUS_2;
            start[i] = 1 + Long.remainderUnsigned(Keys.with(key, i), modulus - 1);
        }
        RandomStream stream = newStream(start);
        return stream::nextDouble;
    }

    private static RandomStream newStream(long[] start) {
        MRG32k3a stream = new MRG32k3a();
        stream.setSeed(start);
        return stream;
    }
}
