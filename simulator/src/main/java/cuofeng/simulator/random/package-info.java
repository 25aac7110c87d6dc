/**
 * Randomness that does not depend on order: every draw is a function of (seed, replication, name of the source, entity,
 * count), so results are the same for any number of threads and scenarios stay comparable under common random numbers.
 *
 * <p>Orders come from named MRG32k3a streams ({@link cuofeng.simulator.random.RandomStreams}); what happens to a lot or a
 * vehicle later is keyed by it ({@link cuofeng.simulator.random.KeyedUniforms}). Only StrictMath, so machines agree.
 */
package cuofeng.simulator.random;
