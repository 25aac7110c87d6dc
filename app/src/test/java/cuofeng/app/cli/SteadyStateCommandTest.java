package cuofeng.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A season that is meant to be in steady state, and whether its warm-up suffices. */
class SteadyStateCommandTest {

    @TempDir
    private Path folder;

    /** The quick start without its wave, on ordinary days, in few lots. */
    private InProcess.Result simulate(String name, String season, String... more) throws IOException {
        Path variant = Files.createDirectory(folder.resolve(name));
        Files.writeString(variant.resolve("scenario.yaml"), """
                extends: quickstart
                id: steady
                title: {zh: 稳态, en: Steady}
                lot_size: 5000
                replications: 4
                season: {start: 2023-12-01, %s}
                demand: {waves: [{id: double11, remove: true}]}
                """.formatted(season), StandardCharsets.UTF_8);
        String[] args = new String[5 + more.length];
        args[0] = "simulate";
        args[1] = variant.toString();
        args[2] = "--quiet";
        args[3] = "--out";
        args[4] = folder.resolve(name + "-out").toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return InProcess.english(args);
    }

    @Test
    void saysHowManyDaysItTakesToFillTheNetwork() throws IOException {
        InProcess.Result none = simulate("none", "days: 20, warmup_days: 0, steady_state: true");
        assertThat(none.exitCode()).as(none.err()).isEqualTo(ExitCode.DONE);
        // Parcels are on their way for up to two days and wait for couriers of the next.
        assertThat(none.out())
                .containsPattern("Steady state: the days are alike only after [234] days, and 0 are left out")
                .containsPattern("set season\\.warmup_days to [234] or more");
        InProcess.Result enough = simulate("enough", "days: 20, warmup_days: 5, steady_state: true");
        assertThat(enough.out()).containsPattern("Steady state: after [234] of 5 warm-up days the days are alike");
    }

    @Test
    void tooFewDaysSayNothing() throws IOException {
        InProcess.Result few = simulate("few", "days: 6, warmup_days: 1, steady_state: true");
        assertThat(few.out()).contains("Steady state: not reached in 7 days as far as MSER can tell");
    }

    @Test
    void seasonsThatAskForNothingAreNotJudged() throws IOException {
        assertThat(simulate("peak", "days: 20, warmup_days: 0").out()).doesNotContain("Steady state");
        assertThat(simulate("json", "days: 12, warmup_days: 0, steady_state: true", "--json")
                        .out())
                .contains("\"warm_up\": {", "\"passes\": false");
    }
}
