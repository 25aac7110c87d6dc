package cuofeng.simulator.network;

import cuofeng.simulator.random.Keys;

/**
 * How many parcels of a lot a stage works on: all, or those that screening flagged.
 *
 * @param share of the parcels on average, [0, 1]
 * @param key of the stage's draws
 */
record ReferencePart(double share, long key) {

    static final ReferencePart ALL = new ReferencePart(1, 0);

    int of(int parcels, long lotKey) {
        return share == 1 ? parcels : (int) StrictMath.floor(parcels * share + Keys.uniform(Keys.with(key, lotKey)));
    }
}
