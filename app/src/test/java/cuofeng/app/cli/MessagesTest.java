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

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final Messages EN = new Messages(Language.EN);
    private static final Messages ZH = new Messages(Language.ZH);

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
        assertThat(ProgressLine.describe(new Messages(Language.EN), step, new ProgressLine.Count(0, 0, 0), 3, INFINITE))
                .endsWith(": 3 s");
    }

    @Test
    void progressTellsRateAndTimeLeft() {
        // 20 of 50 in 8 s: 150 a minute, the other 30 take 12 s.
        ProgressLine.Count count = new ProgressLine.Count(20, 0, 50);
        assertThat(ProgressLine.describe(EN, Progress.Step.SIMULATE, count, 8, INFINITE))
                .isEqualTo("simulating: 20 of 50, 150 a minute, 12 s left");
        assertThat(ProgressLine.describe(ZH, Progress.Step.SIMULATE, count, 8, INFINITE))
                .isEqualTo("仿真：20/50，每分钟 150，还需 12 秒");
    }

    @Test
    void progressTellsHowPreciseTheFigureIs() {
        ProgressLine.Count count = new ProgressLine.Count(20, 0, 50);
        assertThat(ProgressLine.describe(EN, Progress.Step.SIMULATE, count, 8, 0.0316))
                .isEqualTo("simulating: 20 of 50, 150 a minute, 12 s left; half-width 3.2%");
        assertThat(ProgressLine.describe(ZH, Progress.Step.SIMULATE, count, 8, 0.0316))
                .endsWith("，还需 12 秒；半宽 3.2%");
    }

    @Test
    void whatWasFoundTookNoTime() {
        // 18 of the 20 were there: 2 in 8 s are 15 a minute, the other 30 take 120 s.
        assertThat(ProgressLine.describe(EN, Progress.Step.SIMULATE, new ProgressLine.Count(20, 18, 50), 8, INFINITE))
                .isEqualTo("simulating: 20 of 50, 15 a minute, 120 s left");
        assertThat(ProgressLine.describe(EN, Progress.Step.SIMULATE, new ProgressLine.Count(20, 20, 50), 8, INFINITE))
                .isEqualTo("simulating: 20 of 50, 8 s");
    }
}
