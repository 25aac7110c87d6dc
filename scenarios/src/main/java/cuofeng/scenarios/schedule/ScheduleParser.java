package cuofeng.scenarios.schedule;

import cuofeng.scenarios.demand.OrderStream;
import cuofeng.scenarios.demand.Shipments;
import cuofeng.scenarios.model.Schedule;
import cuofeng.scenarios.source.CsvTable;
import cuofeng.scenarios.source.CsvTable.Cell;
import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import cuofeng.scenarios.source.TextDecoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the rows of a schedule file against the shipments of a scenario. */
final class ScheduleParser {

    private static final Pattern WHOLE_PARCELS = Pattern.compile("[1-9][0-9]{0,14}");

    private final Shipments shipments;
    private final String file;
    private final ScheduleRows rows;
    private final Problems problems = new Problems();
    private final Map<String, Integer> slotOfStart = new HashMap<>();
    private final Map<String, Integer> firstShipmentOfStream = new HashMap<>();
    private final Map<String, Integer> slotOfLabel = new HashMap<>();
    private final Map<Integer, Listed> listed = new LinkedHashMap<>();
    private final Set<Integer> troubled = new HashSet<>();
    private final FixedParts.Collector fixed = new FixedParts.Collector();

    /** Rows of one shipment: where the first stands and parcels by release slot. */
    private record Listed(Place place, TreeMap<Integer, Part> parts) {
        long parcels() {
            return parts.values().stream().mapToLong(Part::parcels).sum();
        }
    }

    private record Part(Place place, long parcels, boolean fixed) {}

    ScheduleParser(Shipments shipments, String file) {
        this.shipments = shipments;
        this.file = file;
        this.rows = new ScheduleRows(shipments);
        for (int slot = 0; slot < shipments.slotCount(); slot++) {
            slotOfStart.put(rows.slotStart(slot), slot);
        }
        for (OrderStream stream : shipments.streams()) {
            int first = shipments.index(stream.index(), 0);
            firstShipmentOfStream.put(streamName(shipments.id(first)), first);
        }
        for (int slot = 0; slot < shipments.slotCount() && shipments.count() > 0; slot++) {
            slotOfLabel.put(slotLabel(shipments.id(slot)), slot);
        }
    }

    private static String streamName(String shipment) {
        return shipment.substring(0, Math.max(0, shipment.lastIndexOf('/')));
    }

    private static String slotLabel(String shipment) {
        return shipment.substring(shipment.lastIndexOf('/') + 1);
    }

    ScheduleReading read(String name, byte[] bytes) {
        Optional<Schedule> schedule = TextDecoder.decode(file, bytes, "", problems)
                .map(text -> CsvTable.read(file, text, "", problems))
                .filter(this::headingIsRight)
                .flatMap(table -> schedule(name, table));
        return new ScheduleReading(schedule, fixed.collected(), problems.sorted());
    }

    private boolean headingIsRight(CsvTable table) {
        List<String> found = table.header().stream().map(Cell::text).toList();
        boolean right = found.equals(ScheduleCsv.COLUMNS) || found.equals(ScheduleCsv.COLUMNS_WITH_FIXED);
        if (!right && !found.isEmpty()) {
            note(
                    table.header().get(0),
                    "the columns are %s; allowed are %s, in this order, and %s after them; keep the heading as the program wrote it"
                            .formatted(
                                    String.join(",", found), String.join(",", ScheduleCsv.COLUMNS), ScheduleCsv.FIXED));
        }
        return right;
    }

    private Optional<Schedule> schedule(String name, CsvTable table) {
        table.rows().forEach(this::row);
        listed.forEach((shipment, parts) -> {
            // The parts of a shipment with a wrong row do not add up: that would only echo its problem.
            if (!troubled.contains(shipment)) {
                checkParts(shipment, parts);
            }
        });
        if (problems.isEmpty()) {
            // Next to other problems this would mostly echo them.
            checkNoneIsMissing(table);
        }
        return problems.isEmpty() ? Optional.of(assemble(name)) : Optional.empty();
    }

    /** A deleted row must not mean, unsaid, that the shipment leaves at once. */
    private void checkNoneIsMissing(CsvTable table) {
        Place next = table.rows().isEmpty()
                ? table.header().get(0).place()
                : table.rows().get(table.rows().size() - 1).get(0).place();
        for (int shipment = shipments.count() - 1; shipment >= 0 && !problems.isFull(); shipment--) {
            Listed found = listed.get(shipment);
            if (found != null) {
                next = found.place();
            } else if (ScheduleRows.isListed(shipments, shipment)) {
                problems.add(
                        "",
                        next,
                        "shipment %s of %d parcels has no row, here or elsewhere; allowed is a row or several for every shipment that may move; restore it, with release %s if it is to leave at once"
                                .formatted(
                                        shipments.id(shipment),
                                        ScheduleRows.parcels(shipments, shipment),
                                        rows.slotStart(shipments.readySlot(shipment))));
            }
        }
    }

    private void row(List<Cell> row) {
        Cell shipmentCell = cell(row, "shipment");
        Optional<Integer> found = shipment(shipmentCell);
        Optional<Long> parcels = parcels(cell(row, "parcels"));
        Optional<Boolean> stays = stays(row);
        if (found.isEmpty()) {
            return;
        }
        int shipment = found.get();
        agrees(row, "ready", shipments.readySlot(shipment));
        agrees(row, "ship_by", shipments.shipBySlot(shipment));
        Optional<Integer> release = release(cell(row, "release"), shipment);
        if (release.isEmpty() || parcels.isEmpty() || stays.isEmpty()) {
            troubled.add(shipment);
            return;
        }
        Part part = new Part(shipmentCell.place(), parcels.get(), stays.get());
        Part twin = listed.computeIfAbsent(shipment, s -> new Listed(shipmentCell.place(), new TreeMap<>()))
                .parts()
                .putIfAbsent(release.get(), part);
        if (twin != null) {
            note(
                    cell(row, "release"),
                    "shipment %s is released twice at %s, first in line %d; allowed is one row per release; add the parcels up"
                            .formatted(
                                    shipments.id(shipment),
                                    rows.slotStart(release.get()),
                                    twin.place().line()));
        }
    }

    private Optional<Integer> shipment(Cell cell) {
        String id = CsvText.unguarded(cell.text());
        Integer first = firstShipmentOfStream.get(streamName(id));
        Integer slot = slotOfLabel.get(slotLabel(id));
        if (first == null || slot == null) {
            String hint = first != null
                    ? "no slot of this season starts at " + Quote.of(slotLabel(id))
                    : guess(id).orElse("shipments are named shipper/outlet/MMDDThh");
            note(
                    cell,
                    "shipment %s is not in scenario %s; %s; was the schedule made for another scenario?"
                            .formatted(Quote.of(id), shipments.scenario().id(), hint));
            return Optional.empty();
        }
        int shipment = first + slot;
        if (!ScheduleRows.isListed(shipments, shipment)) {
            note(
                    cell,
                    "shipment %s may not be moved (%s); delete the row"
                            .formatted(
                                    id,
                                    shipments.mayMove(shipment)
                                            ? "it is less than half a parcel"
                                            : "its shipper does not stagger, or it was not ordered in a wave, or it has no slack"));
            return Optional.empty();
        }
        return Optional.of(shipment);
    }

    /** A near name; not sought for problems that will not be shown, as it takes a look at every stream. */
    private Optional<String> guess(String id) {
        if (problems.count() > Problems.SHOWN) {
            return Optional.empty();
        }
        return NearName.of(
                        streamName(id),
                        firstShipmentOfStream.keySet().stream().sorted().toList())
                .map(near -> "did you mean %s/%s?".formatted(near, slotLabel(id)));
    }

    private Optional<Long> parcels(Cell cell) {
        if (WHOLE_PARCELS.matcher(cell.text()).matches()) {
            return Optional.of(Long.valueOf(cell.text()));
        }
        note(
                cell,
                "parcels is %s; allowed is a whole number above 0; write it without separators"
                        .formatted(Quote.of(cell.text())));
        return Optional.empty();
    }

    /** Whether the row is marked as fixed; {@code no} where the column or the mark is left out. */
    private Optional<Boolean> stays(List<Cell> row) {
        if (row.size() == ScheduleCsv.COLUMNS.size()) {
            return Optional.of(false);
        }
        Cell cell = row.get(ScheduleCsv.COLUMNS.size());
        return switch (cell.text()) {
            case "yes" -> Optional.of(true);
            case "no", "" -> Optional.of(false);
            default -> {
                note(
                        cell,
                        "%s is %s; allowed are yes, no and nothing, which means no; choose one"
                                .formatted(ScheduleCsv.FIXED, Quote.of(cell.text())));
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> release(Cell cell, int shipment) {
        Integer slot = slotOfStart.get(cell.text());
        if (slot == null) {
            note(
                    cell,
                    "release is %s; allowed is the start of a slot of %d h, such as %s"
                            .formatted(
                                    Quote.of(cell.text()),
                                    shipments.scenario().season().slotHours(),
                                    rows.slotStart(shipments.readySlot(shipment))));
            return Optional.empty();
        }
        if (slot < shipments.readySlot(shipment) || slot > shipments.shipBySlot(shipment)) {
            note(
                    cell,
                    "release is %s; allowed is from ready %s to ship_by %s; choose a slot between them"
                            .formatted(
                                    cell.text(),
                                    rows.slotStart(shipments.readySlot(shipment)),
                                    rows.slotStart(shipments.shipBySlot(shipment))));
            return Optional.empty();
        }
        return Optional.of(slot);
    }

    private void agrees(List<Cell> row, String column, int slot) {
        Cell cell = cell(row, column);
        if (!cell.text().equals(rows.slotStart(slot))) {
            note(
                    cell,
                    "%s is %s, but in scenario %s it is %s; restore it, or make the schedule anew for this scenario"
                            .formatted(
                                    column,
                                    Quote.of(cell.text()),
                                    shipments.scenario().id(),
                                    rows.slotStart(slot)));
        }
    }

    private void checkParts(int shipment, Listed rowsOfShipment) {
        long expected = ScheduleRows.parcels(shipments, shipment);
        long sum = rowsOfShipment.parcels();
        if (sum != expected) {
            problems.add(
                    "",
                    rowsOfShipment.place(),
                    "the parts of shipment %s add up to %d parcels; it has %d; correct parcels or add the missing part"
                            .formatted(shipments.id(shipment), sum, expected));
            return;
        }
        int[] shares = shares(rowsOfShipment);
        int part = 0;
        for (Part one : rowsOfShipment.parts().values()) {
            if (shares[part++] == 0) {
                problems.add(
                        "",
                        one.place(),
                        "the part of %d parcels is less than 1/%d of shipment %s; add it to another part"
                                .formatted(one.parcels(), Schedule.WHOLE, shipments.id(shipment)));
            }
        }
    }

    /** Parts in 1/{@link Schedule#WHOLE}: the running total is rounded, so they add up. */
    private static int[] shares(Listed rowsOfShipment) {
        long all = rowsOfShipment.parcels();
        int[] shares = new int[rowsOfShipment.parts().size()];
        long parcels = 0;
        int before = 0;
        int part = 0;
        for (Part one : rowsOfShipment.parts().values()) {
            parcels += one.parcels();
            int upTo = Math.toIntExact((2 * Schedule.WHOLE * parcels + all) / (2 * all));
            shares[part++] = upTo - before;
            before = upTo;
        }
        return shares;
    }

    private Schedule assemble(String name) {
        int count = shipments.count();
        int[] firstPart = new int[count + 1];
        for (int i = 0; i < count; i++) {
            Listed found = listed.get(i);
            firstPart[i + 1] = firstPart[i] + (found == null ? 1 : found.parts().size());
        }
        int[] slot = new int[firstPart[count]];
        int[] share = new int[firstPart[count]];
        for (int i = 0; i < count; i++) {
            Listed found = listed.get(i);
            if (found == null) {
                slot[firstPart[i]] = shipments.readySlot(i);
                share[firstPart[i]] = Schedule.WHOLE;
            } else {
                int[] shares = shares(found);
                int part = firstPart[i];
                for (Map.Entry<Integer, Part> one : found.parts().entrySet()) {
                    int number = part - firstPart[i];
                    slot[part] = one.getKey();
                    share[part] = shares[number];
                    if (one.getValue().fixed()) {
                        fixed.add(i, number);
                    }
                    part++;
                }
            }
        }
        return Schedule.split(name, firstPart, slot, share);
    }

    private static Cell cell(List<Cell> row, String column) {
        return row.get(ScheduleCsv.COLUMNS.indexOf(column));
    }

    private void note(Cell cell, String message) {
        problems.add("", cell.place(), message);
    }
}
