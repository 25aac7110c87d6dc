package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.Resolution;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionSummaryTest {

    private static final Scenario SCENARIO =
            FakeSeason.of(2, i -> Text.of("R" + i)).withLotSize(4_000);

    /** Lots of 1,000, 4,000, ... with backlogs of the given height. */
    private static Resolution resolution(int replications, double... peaks) {
        List<Resolution.Simulated> runs = new ArrayList<>();
        int lotSize = 1_000;
        for (double peak : peaks) {
            runs.add(new Resolution.Simulated(
                    lotSize, FakeOutcomes.of(SCENARIO).plan("ship-at-once", replications, peak, 0.1)));
            lotSize *= 4;
        }
        return Resolution.of(SCENARIO, runs);
    }

    @Test
    void saysThatTheScenariosOwnPasses() {
        List<String> lines = ResolutionSummary.lines(resolution(3, 1, 1, 1), List.of(8.0, 4.0, 1.0), Language.EN);
        assertThat(lines.get(0)).matches("Lots of 4,000 pass: beside lots of 1,000, the errors of all \\d+ figures .*");
        assertThat(lines.get(1))
                .isEqualTo("Recommended lot_size: 16,000, the largest that passes with all smaller ones.");
        assertThat(lines).hasSize(2 + 4);
        assertThat(lines.get(3)).startsWith("  1,000").endsWith("×1.0");
        assertThat(lines.get(4)).startsWith("* 4,000").endsWith("×2.0");
        assertThat(lines.get(5)).startsWith("  16,000").endsWith("×8.0");
    }

    @Test
    void namesWhatFails() {
        List<String> lines = ResolutionSummary.lines(resolution(1, 1, 1.5), List.of(2.0, 1.0), Language.EN);
        assertThat(lines.get(0)).startsWith("Lots of 4,000 fail: beside lots of 1,000, the errors of ");
        assertThat(lines).anyMatch(line -> line.startsWith("  Hub backlog (backlog_hub all)  +"));
        assertThat(lines)
                .contains(
                        "Recommended lot_size: 1,000, the largest that passes with all smaller ones.",
                        "One replication: no half-widths, so only the 1% counts.");
    }

    @Test
    void theSmallestCanOnlyBeTheReference() {
        Resolution resolution = Resolution.of(
                SCENARIO,
                List.of(new Resolution.Simulated(
                        4_000, FakeOutcomes.of(SCENARIO).plan("ship-at-once", 2, 1, 0.1))));
        assertThat(ResolutionSummary.lines(resolution, List.of(1.0), Language.EN)
                        .get(0))
                .contains("can only be the reference");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void columnsAlign(Language language) {
        List<String> lines = ResolutionSummary.lines(resolution(3, 1, 1.01, 1.2), List.of(8.0, 4.0, 1.0), language);
        assertThat(lines.subList(lines.size() - 4, lines.size()).stream()
                        .map(DisplayWidth::of)
                        .distinct())
                .hasSize(1);
    }
}
