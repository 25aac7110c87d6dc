package cuofeng.results.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the store.
 *
 * @param name in SQL
 * @param about what a row is
 * @param columns in order
 */
record StoreTable(String name, String about, List<Column> columns) {

    /** SQL types of the store. */
    static final String TEXT = "VARCHAR";

    static final String COUNT = "BIGINT";
    static final String WHOLE = "INTEGER";
    static final String NUMBER = "DOUBLE";
    static final String FLAG = "BOOLEAN";
    static final String DAY = "DATE";
    static final String TIME = "TIMESTAMP";

    StoreTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param type in SQL
     * @param about what it holds, with unit
     * @param mayBeMissing whether it may be NULL
     */
    record Column(String name, String type, String about, boolean mayBeMissing) {

        static Column of(String name, String type, String about) {
            return new Column(name, type, about, false);
        }

        static Column orMissing(String name, String type, String about) {
            return new Column(name, type, about, true);
        }

        private String sql() {
            return '"' + name + "\" " + type + (mayBeMissing ? "" : " NOT NULL");
        }
    }

    String createSql() {
        return "CREATE TABLE " + name + " (" + columns.stream().map(Column::sql).collect(Collectors.joining(", "))
                + ")";
    }

    /** Comments that SQL clients show. */
    List<String> commentSql() {
        return Stream.concat(
                        Stream.of("COMMENT ON TABLE " + name + " IS " + Sql.text(about)),
                        columns.stream()
                                .map(column -> "COMMENT ON COLUMN " + name + ".\"" + column.name() + "\" IS "
                                        + Sql.text(column.about())))
                .toList();
    }
}
