package cuofeng.optimizer.lp;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Minimise cost x subject to rows that are equal to, or at least, their right-hand side, and to 0 &lt;= x &lt;= upper.
 * All numbers are whole thousandths, so a file of it says exactly what it is. Stored column by column. Immutable.
 */
public final class LinearProgram {

    /** All numbers are given in 1/{@value} of the unit. */
    public static final int SCALE = 1000;

    /** Upper bound of a column that has none. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private final boolean[] equal;
    private final long[] rightHandSide;
    private final long[] cost;
    private final long[] upper;
    private final int[] firstEntry;
    private final int[] entryRow;
    private final int[] entryCoefficient;
    private final IntFunction<String> rowName;
    private final IntFunction<String> columnName;

    private LinearProgram(Builder builder, IntFunction<String> rowName, IntFunction<String> columnName) {
        this.equal = builder.equal;
        this.rightHandSide = builder.rightHandSide;
        this.cost = Arrays.copyOf(builder.cost, builder.columns);
        this.upper = Arrays.copyOf(builder.upper, builder.columns);
        this.firstEntry = Arrays.copyOf(builder.firstEntry, builder.columns + 1);
        this.entryRow = Arrays.copyOf(builder.entryRow, builder.entries);
        this.entryCoefficient = Arrays.copyOf(builder.entryCoefficient, builder.entries);
        this.rowName = rowName;
        this.columnName = columnName;
        firstEntry[builder.columns] = builder.entries;
    }

    public int rowCount() {
        return equal.length;
    }

    public int columnCount() {
        return cost.length;
    }

    public int entryCount() {
        return entryRow.length;
    }

    /** Whether a row must equal its right-hand side; otherwise it must be at least that. */
    public boolean isEquality(int row) {
        return equal[row];
    }

    public long rightHandSide(int row) {
        return rightHandSide[row];
    }

    public long cost(int column) {
        return cost[column];
    }

    /** At least 0; {@link #UNBOUNDED} without a bound. */
    public long upper(int column) {
        return upper[column];
    }

    /** Entries of a column are numbered from here, up to {@code firstEntry(column + 1)} exclusive. */
    public int firstEntry(int column) {
        return firstEntry[column];
    }

    public int entryRow(int entry) {
        return entryRow[entry];
    }

    /** Never 0. */
    public int entryCoefficient(int entry) {
        return entryCoefficient[entry];
    }

    /** Unique among rows; without white space. */
    public String rowName(int row) {
        return rowName.apply(row);
    }

    /** Unique among columns; without white space. */
    public String columnName(int column) {
        return columnName.apply(column);
    }

    /** Takes the rows first, then the columns in their order, each with its entries. */
    public static final class Builder {

        private static final int FIRST_SIZE = 64;

        private final boolean[] equal;
        private final long[] rightHandSide;
        private long[] cost = new long[FIRST_SIZE];
        private long[] upper = new long[FIRST_SIZE];
        private int[] firstEntry = new int[FIRST_SIZE + 1];
        private int[] entryRow = new int[FIRST_SIZE];
        private int[] entryCoefficient = new int[FIRST_SIZE];
        private int columns;
        private int entries;

        public Builder(int rows) {
            this.equal = new boolean[rows];
            this.rightHandSide = new long[rows];
        }

        public void row(int row, boolean equality, long side) {
            equal[row] = equality;
            rightHandSide[row] = side;
        }

        /** Begins the next column. */
        public void column(long columnCost, long columnUpper) {
            if (columns == cost.length) {
                cost = Arrays.copyOf(cost, 2 * columns);
                upper = Arrays.copyOf(upper, 2 * columns);
                firstEntry = Arrays.copyOf(firstEntry, 2 * columns + 1);
            }
            if (columnUpper < 0) {
                throw new IllegalArgumentException(
                        "column (%d): upper bound (%d) must be at least 0".formatted(columns, columnUpper));
            }
            cost[columns] = columnCost;
            upper[columns] = columnUpper;
            firstEntry[columns++] = entries;
        }

        /** Adds to the last column; what a row gets twice is added up, and nothing is kept of 0. */
        public void entry(int row, int coefficient) {
            for (int i = firstEntry[columns - 1]; i < entries; i++) {
                if (entryRow[i] == row) {
                    entryCoefficient[i] += coefficient;
                    return;
                }
            }
            if (coefficient == 0) {
                return;
            }
            if (entries == entryRow.length) {
                entryRow = Arrays.copyOf(entryRow, 2 * entries);
                entryCoefficient = Arrays.copyOf(entryCoefficient, 2 * entries);
            }
            entryRow[entries] = row;
            entryCoefficient[entries++] = coefficient;
        }

        public LinearProgram build(IntFunction<String> rowName, IntFunction<String> columnName) {
            return new LinearProgram(this, rowName, columnName);
        }
    }
}
