package cuofeng.app.cli;

import cuofeng.results.report.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the language to speak. */
final class Languages {

    private static final String OPTION = "--lang";

    private Languages() {}

    static Optional<Language> ofId(String id) {
        for (Language language : Language.values()) {
            if (language.id().equals(id)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The language asked for by {@code --lang}, else the locale's, else English. Looks at the arguments before they are
     * parsed, because help and the errors of parsing are in that language, too.
     */
    static Language choose(List<String> args, Locale locale) {
        for (int i = 0; i < args.size(); i++) {
            Optional<Language> asked = asked(args, i);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return ofId(locale.getLanguage()).orElse(Language.EN);
    }

    private static Optional<Language> asked(List<String> args, int index) {
        String arg = args.get(index);
        if (arg.startsWith(OPTION + "=")) {
            return ofId(arg.substring(OPTION.length() + 1));
        }
        return arg.equals(OPTION) && index + 1 < args.size() ? ofId(args.get(index + 1)) : Optional.empty();
    }
}
