/**
 * The flow of lots through hubs, lanes and outlets: a kernel of our own.
 *
 * <p>Main type: {@link cuofeng.simulator.network.Replication}. A node changes only by its own events and by what
 * arrives over lanes and feeders, and those take time. So nodes are advanced one after another in look-ahead windows no
 * longer than the shortest transit, with the same result as one global order of events (Lubachevsky, Efficient
 * distributed event-driven simulations of multiple-loop networks, Communications of the ACM 32(1), 1989).
 *
 * <p>Events of a node at the same millisecond happen in this order: changes of capacity and completions, stage by stage
 * in the order of flow; arrivals, those from shippers before those from lanes, each by number of lot; vehicle departures
 * by number of lane. Lots are numbered by stream, then order.
 */
package cuofeng.simulator.network;
