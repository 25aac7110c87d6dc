/** Statistics over replications: means and confidence intervals. */
package cuofeng.simulator.stats;
