package cuofeng.results.store;

/** Pieces of SQL. */
final class Sql {

    private Sql() {}

    /** A text literal. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
