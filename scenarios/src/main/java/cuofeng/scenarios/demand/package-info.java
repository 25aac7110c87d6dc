/**
 * From the scenario's volumes and shares to what is ordered: streams, their rate over time, and shipments.
 *
 * <p>Main type: {@link cuofeng.scenarios.demand.Shipments}. The simulator draws orders from the rates, the optimizer
 * plans the expected parcels; both number shipments the same way, which is how a schedule finds its parcels.
 */
package cuofeng.scenarios.demand;
