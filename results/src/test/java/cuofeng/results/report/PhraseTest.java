package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.scenarios.model.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (Phrase phrase : Phrase.values()) {
            assertThat(places(phrase.text().zh()))
                    .as(phrase.name())
                    .isEqualTo(places(phrase.text().en()));
        }
    }

    @Test
    void bothLanguagesOfExperimentsTakeTheSameArguments() {
        for (StressPhrase phrase : StressPhrase.values()) {
            assertThat(places(phrase.text().zh()))
                    .as(phrase.name())
                    .isEqualTo(places(phrase.text().en()));
        }
        for (SweepPhrase phrase : SweepPhrase.values()) {
            assertThat(places(phrase.text().zh()))
                    .as(phrase.name())
                    .isEqualTo(places(phrase.text().en()));
        }
    }

    @Test
    void anArgumentIsNotAPattern() {
        Text text = Phrase.RISK_NODE.with(Text.of("{1} $1 \\"), Text.of("x"));
        assertThat(text.en()).isEqualTo("{1} $1 \\ (x)");
    }
}
