/**
 * What to buy besides moving shipments in time: surge couriers, surge shifts, surge vehicles, pre-positioned presale
 * goods, ways by transit hubs, within the scenario's budget.
 *
 * <p>Main type: {@link cuofeng.optimizer.levers.LeverSearch}. It works on the fractional relaxation alone; how the
 * schedule is then searched for, and what the simulator makes of it, is for others.
 */
package cuofeng.optimizer.levers;
