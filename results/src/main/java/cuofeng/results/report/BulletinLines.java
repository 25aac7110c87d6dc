package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Bulletins in short, a day a line, for a terminal. */
public final class BulletinLines {

    private BulletinLines() {}

    /** Lines without line ends, a heading first. */
    public static List<String> of(List<Bulletin> bulletins, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words(
                language,
                Phrase.BULLETIN_DAY,
                Phrase.BULLETIN_LEVEL,
                Phrase.BULLETIN_WORST,
                Phrase.BULLETIN_FILL,
                Phrase.BULLETIN_COLLECTED,
                Phrase.BULLETIN_DELIVERED,
                Phrase.BULLETIN_RATIO,
                Phrase.BULLETIN_IN_NETWORK));
        for (Bulletin bulletin : bulletins) {
            BulletinDay day = bulletin.day();
            Text worst = bulletin.fullest().isEmpty()
                    ? Text.of("–")
                    : bulletin.fullest().get(0).name();
            Text fill = bulletin.fullest().isEmpty()
                    ? Text.of("–")
                    : bulletin.fullest().get(0).fill();
            rows.add(List.of(
                    day.date().toString(),
                    language.of(bulletin.levelText()),
                    shortened(language.of(worst)),
                    language.of(fill),
                    language.of(Numerals.count(day.collected().mean())),
                    language.of(Numerals.count(day.delivered().mean())),
                    day.ratio().isPresent() ? Numerals.digits(day.ratio().getAsDouble(), 2) : "–",
                    language.of(Numerals.count(day.inNetwork().mean()))));
        }
        return ConsoleTable.lines(rows, 3);
    }

    private static List<String> words(Language language, Phrase... phrases) {
        return List.of(phrases).stream()
                .map(phrase -> language.of(phrase.text()))
                .toList();
    }

    /** A terminal has no room for names of hundreds of characters. */
    private static String shortened(String name) {
        int most = 30;
        return name.codePointCount(0, name.length()) <= most
                ? name
                : name.substring(0, name.offsetByCodePoints(0, most)) + "…";
    }
}
