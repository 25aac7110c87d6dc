package cuofeng.results.store;

/**
 * A view of the store, for people who ask.
 *
 * @param name in SQL
 * @param about what a row is
 * @param query over tables of the store and views before this one
 */
record StoreView(String name, String about, String query) {

    String createSql() {
        return "CREATE VIEW " + name + " AS " + query;
    }

    String commentSql() {
        return "COMMENT ON VIEW " + name + " IS " + Sql.text(about);
    }
}
