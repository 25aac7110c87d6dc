package cuofeng.scenarios.schedule;

import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The file {@code schedule.csv}: one row per part of every shipment that the schedule may move and that has at least
 * half an expected parcel, so that a deleted row is noticed. Whatever may not move is not listed and is released as
 * soon as it is packed. The reader allows one column more, {@code fixed}.
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

    /** A last column that a planner may add: {@code yes} keeps the row when the rest is planned again. */
    static final String FIXED = "fixed";

    static final List<String> COLUMNS_WITH_FIXED =
            Stream.concat(COLUMNS.stream(), Stream.of(FIXED)).toList();

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
     * Receives a row.
     *
     * @param <E> what it may throw
     */
    public interface RowVisitor<E extends Exception> {
        /**
         * Visits a part of a shipment.
         *
         * @param shipment number in {@link Shipments}
         * @param releaseSlot slot in which the part leaves its shipper
         * @param parcels expected, rounded, {@code >= 1}
         */
        void visit(int shipment, int releaseSlot, long parcels) throws E;
    }

    /**
     * Hands over what {@link #write} would write, row by row.
     *
     * @param shipments of the scenario that the schedule was made for
     */
    public static <E extends Exception> void forEachRow(Shipments shipments, Schedule schedule, RowVisitor<E> visitor)
            throws E {
        ScheduleRows.<E>forEachPart(shipments, schedule, visitor::visit);
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
