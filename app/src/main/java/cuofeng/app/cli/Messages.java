package cuofeng.app.cli;

import cuofeng.results.report.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's texts in one language. */
final class Messages {

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Language language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.id());
        // Without this, English on a Chinese machine would fall back to the machine's language.
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("cuofeng.app.cli.Messages", locale, exact);
    }

    Language language() {
        return language;
    }

    /** For picocli, which looks up its own keys. */
    ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The text of a key with its arguments filled in as {@link MessageFormat} says.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
