package cuofeng.optimizer.lp;

import java.io.IOException;
import java.util.List;

/**
 * A linear programme as text in free MPS format, which GLPK, CBC, CLP, HiGHS and most other solvers read (IBM,
 * Mathematical Programming System Extended, 1971; free format after CPLEX and GLPK). One programme gives the same bytes
 * everywhere. Nothing but the line in hand is kept in memory.
 */
public final class MpsFile {

    /** CBC cuts fields after 160 characters, GLPK refuses more than 255. */
    private static final int LONGEST_NAME = 150;

    private static final String OBJECTIVE = "objective";

    private final LinearProgram program;
    private final Appendable out;
    private final StringBuilder line = new StringBuilder();

    private MpsFile(LinearProgram program, Appendable out) {
        this.program = program;
        this.out = out;
    }

    /**
     * Writes a programme.
     *
     * @param name without white space
     * @param comment lines for people at the head, each without its end
     */
    public static void write(LinearProgram program, String name, List<String> comment, Appendable out)
            throws IOException {
        MpsFile file = new MpsFile(program, out);
        for (String text : comment) {
            file.line(text.isEmpty() ? "*" : "* " + text);
        }
        file.line("NAME " + name);
        file.rows();
        file.columns();
        file.rightHandSides();
        file.bounds();
        file.line("ENDATA");
    }

    private void rows() throws IOException {
        line("ROWS");
        line(" N " + OBJECTIVE);
        for (int row = 0; row < program.rowCount(); row++) {
            line((program.isEquality(row) ? " E " : " G ") + rowName(row));
        }
    }

    private void columns() throws IOException {
        line("COLUMNS");
        for (int column = 0; column < program.columnCount(); column++) {
            String name = columnName(column);
            // A column without any entry would be unknown to the bounds, so its cost is written even where it is 0.
            if (program.cost(column) != 0 || program.firstEntry(column) == program.firstEntry(column + 1)) {
                value(name, OBJECTIVE, program.cost(column));
            }
            for (int entry = program.firstEntry(column); entry < program.firstEntry(column + 1); entry++) {
                value(name, rowName(program.entryRow(entry)), program.entryCoefficient(entry));
            }
        }
    }

    private void rightHandSides() throws IOException {
        line("RHS");
        for (int row = 0; row < program.rowCount(); row++) {
            if (program.rightHandSide(row) != 0) {
                value("RHS", rowName(row), program.rightHandSide(row));
            }
        }
    }

    private void bounds() throws IOException {
        line("BOUNDS");
        for (int column = 0; column < program.columnCount(); column++) {
            if (program.upper(column) != LinearProgram.UNBOUNDED) {
                line.append(" UP BOUND ").append(columnName(column)).append(' ');
                decimal(program.upper(column));
                end();
            }
        }
    }

    private String rowName(int row) {
        String name = program.rowName(row);
        return name.length() <= LONGEST_NAME ? name : "row#" + row;
    }

    private String columnName(int column) {
        String name = program.columnName(column);
        return name.length() <= LONGEST_NAME ? name : "column#" + column;
    }

    private void value(String first, String second, long thousandths) throws IOException {
        line.append(' ').append(first).append(' ').append(second).append(' ');
        decimal(thousandths);
        end();
    }

    /** The exact value, without an exponent and without zeros that say nothing. */
    private void decimal(long thousandths) {
        if (thousandths < 0) {
            line.append('-');
        }
        // Negative numbers reach further than positive ones, so the parts are made positive one by one.
        line.append(Math.abs(thousandths / LinearProgram.SCALE));
        int fraction = (int) Math.abs(thousandths % LinearProgram.SCALE);
        for (int unit = LinearProgram.SCALE / 10; fraction > 0; unit /= 10) {
            line.append(unit == LinearProgram.SCALE / 10 ? "." : "").append((char) ('0' + fraction / unit));
            fraction %= unit;
        }
    }

    private void line(String text) throws IOException {
        line.append(text);
        end();
    }

    private void end() throws IOException {
        line.append('\n');
        out.append(line);
        line.setLength(0);
    }
}
