/**
 * The command line: arguments in, text and exit code out, in Chinese and English. No business rule.
 *
 * <p>Main type: {@link cuofeng.app.cli.CommandLineProgram}. Results go to standard output, messages and progress to
 * standard error. The only package that imports picocli.
 */
package cuofeng.app.cli;
