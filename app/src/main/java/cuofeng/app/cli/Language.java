package cuofeng.app.cli;

import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the program speaks. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** As on the command line. */
    String id() {
        return locale.getLanguage();
    }

    String pick(Text text) {
        return this == ZH ? text.zh() : text.en();
    }

    static Optional<Language> ofId(String id) {
        for (Language language : values()) {
            if (language.id().equals(id)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language asked for by {@code --lang}, else the locale's, else English. Looks at the arguments before they are
     * parsed because help and parsing errors are in that language, too.
     */
    static Language choose(List<String> args, Locale locale) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String value = arg.startsWith("--lang=")
                    ? arg.substring("--lang=".length())
                    : arg.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
            Optional<Language> named = ofId(value);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return ofId(locale.getLanguage()).orElse(EN);
    }
}
