/**
 * The store of a run: {@code results.duckdb}, a database with everything that a run found out, to be asked with SQL years
 * later.
 *
 * <p>Main types: {@link cuofeng.results.store.StoreFile} writes one, {@link cuofeng.results.store.RunStores} reads one or
 * many, {@link cuofeng.results.store.StoreSchema} says what is in it. The only package that knows DuckDB. Figures are
 * computed in {@code cuofeng.results.measure} and copied here: sums of doubles by a database depend on its threads.
 */
package cuofeng.results.store;
