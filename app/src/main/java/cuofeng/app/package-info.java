/**
 * The program: {@link cuofeng.app.Main} connects the process (arguments, streams, signals) with the command line in
 * {@code cuofeng.app.cli}, which calls the use cases in {@code cuofeng.app.usecase}. Nothing depends on this module.
 */
package cuofeng.app;
