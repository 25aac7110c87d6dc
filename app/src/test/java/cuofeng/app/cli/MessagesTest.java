package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.app.usecase.Progress;
import cuofeng.app.usecase.Refusal;
import cuofeng.results.report.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        ResourceBundle english = new Messages(Language.EN).bundle();
        ResourceBundle chinese = new Messages(Language.ZH).bundle();
        assertThat(own(chinese)).isEqualTo(own(english)).isNotEmpty();
    }

    /** Keys of the bundle itself, without those it takes over from its parent. */
    private static List<String> own(ResourceBundle bundle) {
        return bundle.keySet().stream()
                .filter(key -> bundle.getLocale().getLanguage().isEmpty()
                        || bundle.getString(key).codePoints().anyMatch(c -> c > 0x7f))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void everyReasonHasAText(Refusal.Reason reason) {
        String key = "refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(new Messages(Language.EN).text(key, "one", "two")).contains("one");
    }

    @ParameterizedTest
    @EnumSource(Progress.Step.class)
    void everyStepHasAText(Progress.Step step) {
        assertThat(ProgressLine.describe(new Messages(Language.EN), step, 0, 0, 3))
                .endsWith(": 3 s");
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        // 20 of 50 in 8 s: 2.5 a second, the other 30 take 12 s.
        assertThat(ProgressLine.describe(new Messages(Language.EN), Progress.Step.SIMULATE, 20, 50, 8))
                .isEqualTo("simulating: 20 of 50, 2.5 a second, 12 s left");
        assertThat(ProgressLine.describe(new Messages(Language.ZH), Progress.Step.SIMULATE, 20, 50, 8))
                .isEqualTo("仿真：20/50，每秒 2.5，还需 12 秒");
    }
}
