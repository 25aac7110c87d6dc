package cuofeng.scenarios.model;

/**
 * A group of merchants that hand over to one hub.
 *
 * @param id unique among shippers
 * @param hub id of the hub that collects from it
 * @param share of all orders of the scenario, (0, 1]; the shares of all shippers add up to 1
 * @param packParcelsPerHour packing rate, {@code > 0}
 * @param promiseHours order to release that was promised to the buyer for orders outside waves
 * @param mayStagger whether the schedule may move its wave orders
 */
public record Shipper(
        String id,
        Text name,
        String hub,
        double share,
        double packParcelsPerHour,
        double promiseHours,
        boolean mayStagger,
        Feeder feeder) {}
