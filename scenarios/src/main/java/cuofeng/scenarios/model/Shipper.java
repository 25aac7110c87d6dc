package cuofeng.scenarios.model;

/**
 * A group of merchants that hand over to one hub.
 *
 * @param id unique among shippers
 * @param hub id of the hub that collects from it
 * @param share of all orders of the scenario, (0, 1]; the shares of all shippers add up to 1
 * @param packParcelsPerHour packing rate with new cartons, {@code > 0}
 * @param packaging how it packs
 * @param promiseHours order to release that was promised to the buyer for orders outside waves
 * @param mayStagger whether the schedule may move its wave orders
 * @param prepositionShare of its orders in waves with a presale that travel before the final payment (预售前置), [0, 1]
 */
public record Shipper(
        String id,
        Text name,
        String hub,
        double share,
        double packParcelsPerHour,
        Packaging packaging,
        double promiseHours,
        boolean mayStagger,
        double prepositionShare,
        Feeder feeder) {

    /** A shipper that uses new cartons and sends nothing ahead. */
    public Shipper(
            String id,
            Text name,
            String hub,
            double share,
            double packParcelsPerHour,
            double promiseHours,
            boolean mayStagger,
            Feeder feeder) {
        this(id, name, hub, share, packParcelsPerHour, Packaging.NEW_CARTONS, promiseHours, mayStagger, 0, feeder);
    }

    /** Packing rate with this shipper's packaging, parcels per hour. */
    public double effectivePackParcelsPerHour() {
        return packParcelsPerHour / packaging.meanTime();
    }
}
