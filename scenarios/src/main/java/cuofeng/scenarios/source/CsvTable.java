package cuofeng.scenarios.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV text (RFC 4180), each with its place. Nothing is guessed or trimmed: a cell is the text between
 * its commas. Blank lines are skipped. A row with the wrong number of cells is a problem and is left out; it moves no
 * other row.
 *
 * @param header the first row
 * @param rows the others, each as long as the header
 */
public record CsvTable(List<Cell> header, List<List<Cell>> rows) {

    /** Keeps the cells of a hostile file within a small heap; a national schedule has 1.3 million. */
    private static final int MOST_CELLS = 4_000_000;

    private static final int MOST_COLUMNS = 200;

    /** Longest cell; more is taken for a missing closing quote. */
    private static final int MOST_CELL_CHARACTERS = 4_096;

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A cell with the place of its first character. */
    public record Cell(Place place, String text) {}

    /** Reads a decoded text; problems are noted under {@code part}. */
    public static CsvTable read(String file, String text, String part, Problems problems) {
        Scanner scanner = new Scanner(file, text, part, problems);
        List<List<Cell>> all = scanner.rows();
        if (all.isEmpty()) {
            problems.add(part, Place.startOf(file), "the table is empty; its first line must name the columns");
            return new CsvTable(List.of(), List.of());
        }
        List<Cell> header = all.get(0);
        if (header.size() > MOST_COLUMNS) {
            problems.add(
                    part,
                    header.get(MOST_COLUMNS).place(),
                    "the heading has %d columns; allowed are %d; is a line feed missing?"
                            .formatted(header.size(), MOST_COLUMNS));
            return new CsvTable(List.of(), List.of());
        }
        List<List<Cell>> rows = new ArrayList<>();
        int sound = scanner.quoteStaysOpen() ? all.size() - 1 : all.size();
        for (List<Cell> row : all.subList(Math.min(1, sound), sound)) {
            if (row.size() == header.size()) {
                rows.add(row);
            } else {
                problems.add(
                        part,
                        row.get(0).place(),
                        "the row has %d cells; the heading has %d columns; %s"
                                .formatted(
                                        row.size(),
                                        header.size(),
                                        row.size() > header.size()
                                                ? "put cells that contain a comma in double quotes"
                                                : "leave a cell empty between two commas to skip it"));
            }
        }
        return new CsvTable(header, rows);
    }

    /** Walks the text once, character by character. */
    private static final class Scanner {

        private final String file;
        private final String text;
        private final String part;
        private final Problems problems;
        private int at;
        private int line = 1;
        private int column = 1;
        private int cells;
        private boolean quoteStaysOpen;

        Scanner(String file, String text, String part, Problems problems) {
            this.file = file;
            this.text = text;
            this.part = part;
            this.problems = problems;
        }

        List<List<Cell>> rows() {
            List<List<Cell>> rows = new ArrayList<>();
            while (at < text.length() && cells <= MOST_CELLS) {
                if (text.charAt(at) == '\n') {
                    step();
                } else {
                    rows.add(row());
                }
            }
            if (cells > MOST_CELLS) {
                problems.add(
                        part,
                        new Place(file, line, column),
                        "more than %d cells; split the table or leave rows out".formatted(MOST_CELLS));
            }
            return rows;
        }

        /** Whether the last row ran to the end of the text inside a quote: its length means nothing then. */
        boolean quoteStaysOpen() {
            return quoteStaysOpen;
        }

        private List<Cell> row() {
            List<Cell> row = new ArrayList<>();
            while (true) {
                row.add(cell());
                cells++;
                if (at >= text.length() || cells > MOST_CELLS) {
                    return row;
                }
                boolean lineEnds = text.charAt(at) == '\n';
                step();
                if (lineEnds) {
                    return row;
                }
            }
        }

        private Cell cell() {
            Place place = new Place(file, line, column);
            String content = at < text.length() && text.charAt(at) == '"' ? quoted(place) : plain();
            if (content.length() > MOST_CELL_CHARACTERS) {
                problems.add(
                        part,
                        place,
                        "the cell has %d characters; allowed are %d; is a closing quote missing?"
                                .formatted(content.length(), MOST_CELL_CHARACTERS));
            }
            return new Cell(place, content);
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                if (text.charAt(at) == '"') {
                    problems.add(
                            part,
                            new Place(file, line, column),
                            "a double quote inside a cell; put the whole cell in double quotes and write this one twice");
                }
                step();
            }
            return text.substring(start, at);
        }

        private String quoted(Place place) {
            StringBuilder content = new StringBuilder();
            step();
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    step();
                } else if (c == '"') {
                    step();
                    String rest = plainRest();
                    return rest.isEmpty() ? content.toString() : content + rest;
                }
                content.append(c);
                step();
            }
            quoteStaysOpen = true;
            problems.add(part, place, "the double quote that opens this cell is never closed; close it");
            return content.toString();
        }

        /** What stands between a closing quote and the next comma: nothing, or a problem. */
        private String plainRest() {
            Place place = new Place(file, line, column);
            int start = at;
            while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
                step();
            }
            String rest = text.substring(start, at);
            if (!rest.isEmpty()) {
                problems.add(
                        part,
                        place,
                        "%s after the closing quote; allowed is a comma or the end of the line; write a quote inside a cell twice"
                                .formatted(Quote.of(rest)));
            }
            return rest;
        }

        private void step() {
            char c = text.charAt(at);
            at++;
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}
