package cuofeng.app.cli;

import cuofeng.results.report.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Options of every command; picocli hands them down to all. Only {@link #quiet} is asked here: language and debugging are needed even where the
 * arguments cannot be parsed, so {@link Languages#choose} and {@link Failures} look at the arguments themselves.
 */
@SuppressWarnings("UnusedVariable") // Fields that declare an option to picocli and are read by nobody.
final class CommonOptions {

    static final String DEBUG = "--debug";

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.lang",
            converter = LanguageConverter.class)
    private Language language;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = DEBUG, scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    private boolean help;

    boolean quiet() {
        return quiet;
    }
}
