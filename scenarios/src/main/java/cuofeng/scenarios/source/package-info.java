/**
 * Text files as trees of nodes that know where they stand, and the problems found in them.
 *
 * <p>Main types: {@link cuofeng.scenarios.source.Node} and {@link cuofeng.scenarios.source.Problem}. A YAML list and a
 * CSV table become the same tree, so one binder reads both. Imports the JDK only; the YAML parser stays in
 * {@code cuofeng.scenarios.yaml}.
 */
package cuofeng.scenarios.source;
