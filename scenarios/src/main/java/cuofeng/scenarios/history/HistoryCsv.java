package cuofeng.scenarios.history;

import cuofeng.scenarios.model.DaySpan;
import cuofeng.scenarios.model.VolumeHistory;
import cuofeng.scenarios.source.CsvTable;
import cuofeng.scenarios.source.CsvTable.Cell;
import cuofeng.scenarios.source.NearName;
import cuofeng.scenarios.source.Place;
import cuofeng.scenarios.source.Problems;
import cuofeng.scenarios.source.Quote;
import cuofeng.scenarios.source.TextDecoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads daily volumes: columns {@value #DATE}, {@value #COLLECTED}, {@value #DELIVERED} in any order, and
 * {@value #SOURCE} if you like. One row per day in any order; a volume that was not published is left empty.
 */
public final class HistoryCsv {

    /** Longest run of days without collected volume that may be bridged by a straight line. */
    static final int MOST_DAYS_BRIDGED = 3;

    /** Fewest delivered volumes from which a model can be fitted and still be tested on days that were left out. */
    static final int FEWEST_DELIVERED = 60;

    static final String DATE = "date";
    static final String COLLECTED = "collected_100m";
    static final String DELIVERED = "delivered_100m";
    static final String SOURCE = "source";

    private static final List<String> NEEDED = List.of(DATE, COLLECTED, DELIVERED);
    private static final List<String> ALLOWED = List.of(DATE, COLLECTED, DELIVERED, SOURCE);
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,8})?");

    private final String file;
    private final Problems problems = new Problems();
    private final Map<String, Integer> columns = new HashMap<>();
    private final SortedMap<LocalDate, Place> rows = new TreeMap<>();
    private final SortedMap<LocalDate, Double> collected = new TreeMap<>();
    private final SortedMap<LocalDate, Double> delivered = new TreeMap<>();

    private HistoryCsv(String file) {
        this.file = file;
    }

    /**
     * Reads the volumes that a calibration and a forecast need; never throws for bad input.
     *
     * @param file name for messages
     * @param bytes the whole file
     * @param calibrate days whose delivered volumes are learnt from
     * @param forecast days whose collected volumes are needed, after {@code calibrate}
     */
    public static HistoryReading read(String file, byte[] bytes, DaySpan calibrate, DaySpan forecast) {
        return new HistoryCsv(file).read(bytes, calibrate, forecast);
    }

    private HistoryReading read(byte[] bytes, DaySpan calibrate, DaySpan forecast) {
        TextDecoder.decode(file, bytes, "", problems)
                .map(text -> CsvTable.read(file, text, "", problems))
                .filter(this::headingIsRight)
                .ifPresent(table -> table.rows().forEach(this::row));
        if (problems.isEmpty()) {
            requireCollected(new DaySpan(calibrate.from(), forecast.to()));
            requireDelivered(calibrate);
        }
        Optional<VolumeHistory> history =
                problems.isEmpty() ? Optional.of(new VolumeHistory(collected, delivered)) : Optional.empty();
        return new HistoryReading(history, problems.sorted());
    }

    private boolean headingIsRight(CsvTable table) {
        if (table.header().isEmpty()) {
            return false;
        }
        int before = problems.count();
        for (Cell column : table.header()) {
            if (!ALLOWED.contains(column.text())) {
                note(
                        column,
                        "there is no column %s; %s; delete or rename it"
                                .formatted(Quote.of(column.text()), NearName.hint(column.text(), ALLOWED)));
            } else if (columns.putIfAbsent(column.text(), columns.size()) != null) {
                note(column, "column %s is named twice; keep one of them".formatted(column.text()));
            }
        }
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            note(
                    table.header().get(0),
                    "the heading lacks %s; allowed are %s and, if you like, %s; add what is missing"
                            .formatted(String.join(", ", missing), String.join(", ", NEEDED), SOURCE));
        }
        return problems.count() == before;
    }

    private void row(List<Cell> row) {
        Cell dateCell = row.get(columns.get(DATE));
        Optional<Double> in = volume(row.get(columns.get(COLLECTED)), COLLECTED);
        Optional<Double> out = volume(row.get(columns.get(DELIVERED)), DELIVERED);
        date(dateCell).ifPresent(date -> {
            Place twin = rows.putIfAbsent(date, dateCell.place());
            if (twin != null) {
                note(
                        dateCell,
                        "%s is listed twice, first in line %d; allowed is one row per day; delete one"
                                .formatted(date, twin.line()));
                return;
            }
            in.ifPresent(value -> collected.put(date, value));
            out.ifPresent(value -> delivered.put(date, value));
        });
    }

    private Optional<LocalDate> date(Cell cell) {
        if (ISO_DATE.matcher(cell.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(cell.text()));
            } catch (DateTimeParseException e) {
                note(cell, "date is %s, which no calendar has; correct the day".formatted(Quote.of(cell.text())));
                return Optional.empty();
            }
        }
        note(cell, "date is %s; allowed is a day such as 2022-11-01; write it so".formatted(Quote.of(cell.text())));
        return Optional.empty();
    }

    /** The volume; empty, too, where it is left out. */
    private Optional<Double> volume(Cell cell, String column) {
        if (cell.text().isEmpty()) {
            return Optional.empty();
        }
        if (PLAIN_NUMBER.matcher(cell.text()).matches()) {
            double value = Double.parseDouble(cell.text());
            if (value > 0) {
                return Optional.of(value);
            }
        }
        note(
                cell,
                "%s is %s; allowed is a number above 0 and below 1000 such as 3.45 (100 million parcels), or nothing; correct it or leave the cell empty"
                        .formatted(column, Quote.of(cell.text())));
        return Optional.empty();
    }

    /** Every day has a collected volume, or lies in a gap that is short enough to be bridged. */
    private void requireCollected(DaySpan span) {
        if (!collected.containsKey(span.from()) || !collected.containsKey(span.to())) {
            LocalDate missing = collected.containsKey(span.from()) ? span.to() : span.from();
            noteDay(
                    missing,
                    "%s of %s is missing, where calibration begins or the forecast ends; %s; choose other days or add it"
                            .formatted(
                                    COLLECTED,
                                    missing,
                                    collected.isEmpty()
                                            ? "the file has none"
                                            : "the file has it from %s to %s"
                                                    .formatted(collected.firstKey(), collected.lastKey())));
            return;
        }
        LocalDate before = span.from();
        for (LocalDate date :
                collected.subMap(span.from(), span.to().plusDays(1)).keySet()) {
            int gap = date.equals(before) ? 0 : new DaySpan(before, date).days() - 2;
            if (gap > MOST_DAYS_BRIDGED) {
                noteDay(
                        date,
                        "%s is missing on the %d days before %s; allowed are %d days in a row; add them or choose other days"
                                .formatted(COLLECTED, gap, date, MOST_DAYS_BRIDGED));
            }
            before = date;
        }
    }

    private void requireDelivered(DaySpan span) {
        int known = delivered.subMap(span.from(), span.to().plusDays(1)).size();
        if (known < FEWEST_DELIVERED) {
            noteDay(
                    span.from(),
                    "%s is known on %d days of %s; calibration needs %d; add them or choose more days"
                            .formatted(DELIVERED, known, span, FEWEST_DELIVERED));
        }
    }

    /** A problem with a day, shown at its row or else at the start of the file. */
    private void noteDay(LocalDate date, String message) {
        problems.add("", rows.getOrDefault(date, Place.startOf(file)), message);
    }

    private void note(Cell cell, String message) {
        problems.add("", cell.place(), message);
    }
}
