package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.document.Block;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FairnessChapterTest {

    private static final FakeOutcomes FAKE = FakeOutcomes.of(FakeSeason.of(3, i -> Text.of("R" + i)));

    /** What is said where parcels to the first region take so many hours longer than shipped at once. */
    private static String facts(double hoursMore) {
        RunResults run = new RunResults(
                FAKE.shipments(),
                "0".repeat(64),
                1,
                "1",
                List.of(
                        FAKE.plan(Plans.SHIP_AT_ONCE, 4, 1, 0.4),
                        FakeOutcomes.slower(FAKE.plan(Plans.OPTIMIZED, 4, 0.4, 0.4), "r0", hoursMore)),
                Plans.OPTIMIZED,
                Optional.empty());
        Block.Points points = (Block.Points)
                FairnessChapter.blocks(new Figures(run, KpiSheet.of(run))).get(0);
        return String.join("\n", points.items().stream().map(Text::en).toList());
    }

    @Test
    void namesTheRegionsThatPay() {
        // The same draws for both plans: the difference is what was added, without chance. The threshold is 6 hours.
        assertThat(facts(0)).contains("No region waits surely more than 6 h longer");
        assertThat(facts(5.9)).contains("No region waits surely more than 6 h longer");
        assertThat(facts(6.5))
                .contains("Who pays for it, with more than 6 h on average and beyond chance: R0 (+6.5 h).");
    }

    @Test
    void namesTheSlowestRegion() {
        // Means are drawn from 55 to 85 hours.
        assertThat(facts(40)).contains("Slowest from order to door is R0");
    }

    @Test
    void comparesTownAndCountry() {
        // Rural 74 + 6 × peak × luck, urban 60 + 5 × peak × luck: apart by 14 + peak × luck, luck from 0.93 to 1.07.
        assertThat(facts(0))
                .containsPattern(
                        "Parcels reach the country 14\\.4 h later than towns, 15( |\\.[01] )h under “Ship at once”: the gap falls");
    }
}
