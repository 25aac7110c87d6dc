package cuofeng.scenarios.schedule;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Outlet;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.model.Shipper;
import cuofeng.scenarios.model.TimeAxis;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The cells of schedule rows, and which shipments have rows. */
final class ScheduleRows {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private final Shipments shipments;
    private final String[] slotStart;

    ScheduleRows(Shipments shipments) {
        this.shipments = shipments;
        TimeAxis axis = shipments.scenario().season().timeAxis();
        this.slotStart = new String[shipments.slotCount()];
        for (int slot = 0; slot < slotStart.length; slot++) {
            slotStart[slot] = axis.local(axis.slotStartMillis(slot)).format(MINUTE);
        }
    }

    /** Whether a shipment has rows. */
    static boolean isListed(Shipments shipments, int shipment) {
        return shipments.mayMove(shipment) && parcels(shipments, shipment) > 0;
    }

    /** Expected parcels of a shipment, rounded. */
    static long parcels(Shipments shipments, int shipment) {
        return StrictMath.round(shipments.expectedParcels(shipment));
    }

    /** Local start of a slot, such as {@code 2023-11-10T20:00}. */
    String slotStart(int slot) {
        return slotStart[slot];
    }

    /** Receives a part of a shipment that has rows. */
    interface PartVisitor<E extends Exception> {
        void visit(int shipment, int releaseSlot, long parcels) throws E;
    }

    /** Shipments in their order and parts in order of release. */
    static <E extends Exception> void forEachPart(Shipments shipments, Schedule schedule, PartVisitor<E> visitor)
            throws E {
        for (int shipment = 0; shipment < shipments.count(); shipment++) {
            if (isListed(shipments, shipment)) {
                long all = parcels(shipments, shipment);
                long before = 0;
                int share = 0;
                for (int part = 0; part < schedule.partCount(shipment); part++) {
                    share += schedule.share(shipment, part);
                    // Rounding the running total keeps the sum of the parts.
                    long upTo = (2 * all * share + Schedule.WHOLE) / (2 * Schedule.WHOLE);
                    if (upTo > before) {
                        visitor.visit(shipment, schedule.slot(shipment, part), upTo - before);
                    }
                    before = upTo;
                }
            }
        }
    }

    void write(Schedule schedule, Writer out) throws IOException {
        out.write(String.join(",", ScheduleCsv.COLUMNS));
        out.write('\n');
        StringBuilder row = new StringBuilder();
        LastStart start = new LastStart();
        forEachPart(shipments, schedule, (shipment, slot, parcels) -> {
            row.setLength(0);
            row.append(start.of(shipment)).append(slotStart[slot]);
            row.append(',').append(parcels).append('\n');
            out.append(row);
        });
    }

    /** The parts of a shipment follow one another and begin with the same cells. */
    private final class LastStart {
        private int last = -1;
        private String cells = "";

        String of(int shipment) {
            if (shipment != last) {
                last = shipment;
                cells = start(shipment);
            }
            return cells;
        }
    }

    /** All cells before {@code release}. */
    private String start(int shipment) {
        OrderStream stream = shipments.stream(shipment);
        Shipper shipper = shipments.scenario().shippers().get(stream.shipper());
        Outlet outlet = shipments.scenario().outlets().get(stream.outlet());
        return String.join(
                ",",
                CsvText.cell(shipments.id(shipment)),
                CsvText.cell(shipper.id()),
                CsvText.cell(shipper.hub()),
                CsvText.cell(outlet.region()),
                outlet.area().id(),
                CsvText.cell(
                        shipments.scenario().classes().get(stream.parcelClass()).id()),
                slotStart[shipments.orderSlot(shipment)],
                slotStart[shipments.readySlot(shipment)],
                slotStart[shipments.shipBySlot(shipment)],
                "");
    }
}
