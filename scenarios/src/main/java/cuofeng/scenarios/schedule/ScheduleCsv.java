package cuofeng.scenarios.schedule;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * The file {@code schedule.csv}: one row per part of every shipment that the schedule may move and that has at least
 * half an expected parcel. Whatever is not listed is released as soon as it is packed.
 *
 * <p>Times are the local starts of slots. Parcels are expected parcels, rounded so that the parts of a shipment add up
 * to the rounded shipment; a part that rounds to no parcel is left out. So a schedule without splits comes back as it
 * was, and one with splits to the nearest parcel.
 */
public final class ScheduleCsv {

    static final List<String> COLUMNS = List.of(
            "shipment",
            "shipper",
            "origin",
            "destination",
            "area",
            "class",
            "ordered_from",
            "ready",
            "ship_by",
            "release",
            "parcels");

    private ScheduleCsv() {}

    /**
     * Writes a schedule, shipments in their order and parts in order of release; lines end with LF.
     *
     * @param shipments of the scenario that the schedule was made for
     */
    public static void write(Shipments shipments, Schedule schedule, Writer out) throws IOException {
        if (schedule.shipmentCount() != shipments.count()) {
            throw new IllegalArgumentException("schedule (%s) is for %d shipments, the scenario (%s) has %d"
                    .formatted(
                            schedule.name(),
                            schedule.shipmentCount(),
                            shipments.scenario().id(),
                            shipments.count()));
        }
        new ScheduleRows(shipments).write(schedule, out);
    }

    /**
     * Reads a schedule; never throws for bad input.
     *
     * @param shipments of the scenario that the schedule is meant for
     * @param file name for messages
     * @param bytes the whole file
     */
    public static ScheduleReading read(Shipments shipments, String name, String file, byte[] bytes) {
        return new ScheduleParser(shipments, file).read(name, bytes);
    }
}
