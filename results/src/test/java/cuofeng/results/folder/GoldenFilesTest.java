package cuofeng.results.folder;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.Resolution;
import cuofeng.results.report.Language;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.LimitBreach;
import cuofeng.results.run.OptimizationSummary;
import cuofeng.results.run.PlanShift;
import cuofeng.results.run.Plans;
import cuofeng.results.run.RobustSummary;
import cuofeng.results.run.RoundSummary;
import cuofeng.results.run.RunResults;
import cuofeng.results.run.ScoreTerm;
import cuofeng.results.run.StorageConflict;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.scenarios.model.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regression only: the exact form of small files. A change here changes what others read. */
class GoldenFilesTest {

    @TempDir
    Path temp;

    private static String approved(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One region, one plan, two replications. */
    private static RunResults tiny() {
        FakeOutcomes fake = FakeOutcomes.of(FakeSeason.of(1, i -> Text.of("R" + i)));
        return new RunResults(
                fake.shipments(),
                "ab".repeat(32),
                7,
                "0.1.0",
                List.of(fake.plan(Plans.SHIP_AT_ONCE, 2, 1.0, 0.1)),
                Plans.SHIP_AT_ONCE,
                Optional.empty());
    }

    @Test
    void kpis() throws IOException {
        RunFolder.write(tiny(), temp.resolve("run"), false, Language.EN);
        assertThat(Files.readString(temp.resolve("run/kpis.csv"))).isEqualTo(approved("kpis.approved.csv"));
    }

    @Test
    void run() throws IOException {
        RunFolder.write(tiny(), temp.resolve("run"), false, Language.EN);
        assertThat(Files.readString(temp.resolve("run/run.json"))).isEqualTo(approved("run.approved.json"));
    }

    @Test
    void optimization() throws IOException {
        OptimizationSummary summary = new OptimizationSummary(
                        1_234_567_890,
                        OptionalDouble.of(1_200_000_000.5),
                        OptionalDouble.empty(),
                        true,
                        false,
                        12.25,
                        300_000,
                        new Weights(1, 1.5))
                .withRounds(
                        List.of(
                                new RoundSummary(1, 1_234_567_890, 1_200_000_000.5, 2_000_000, 125_000.5, 12.25, false),
                                new RoundSummary(2, 1_300_000_000, 1_250_000_000, 1_900_000, 120_000, 0, true)),
                        Optional.of(new RobustSummary(10, 0.5, 0.5, 1_500, 1_000, 2_000, 1_350, 0.1, 1_050, 2_400)))
                .withTerms(List.of(
                        new ScoreTerm("storage_limits", "hard", "parcel_slots", 0),
                        new ScoreTerm("held", "soft", "yuan", 1234.5)));
        assertThat(OptimizationJson.of(Optional.of(summary))).isEqualTo(approved("optimization.approved.json"));
        assertThat(OptimizationJson.of(Optional.empty())).isEqualTo(approved("no-optimization.approved.json"));
    }

    @Test
    void conflictsAndChange() throws IOException {
        LocalDateTime noon = LocalDateTime.of(2023, 11, 11, 12, 0);
        StorageConflict proven = new StorageConflict(
                "hub-east",
                Text.of("Hub East"),
                noon,
                noon.plusHours(12),
                3,
                noon.plusHours(4),
                40_000,
                12_345.6,
                StorageConflict.Cause.WINDOWS,
                Optional.of(new StorageConflict.Proof(9_876, noon.minusDays(1), noon.plusHours(4))),
                70_000,
                1_500,
                List.of(new StorageConflict.Contributor("a/b/1111T00", 1_000, noon.minusHours(8), noon)));
        StorageConflict unproven = new StorageConflict(
                "hub-west",
                Text.of("Hub West"),
                noon,
                noon.plusHours(4),
                1,
                noon.plusHours(4),
                40_000,
                1,
                StorageConflict.Cause.NOT_PROVEN,
                Optional.empty(),
                40_001,
                0,
                List.of());
        OptimizationSummary summary = new OptimizationSummary(
                        1, OptionalDouble.of(1), OptionalDouble.of(0), false, true, 1, 1, new Weights(1, 1))
                .withFindings(
                        List.of(proven, unproven),
                        Optional.of(new PlanShift(100_000, 2_500, 5.25)),
                        Optional.of(new LimitBreach(14_000, 12_345.5)));
        assertThat(OptimizationJson.of(Optional.of(summary))).isEqualTo(approved("conflicts.approved.json"));
    }

    @Test
    void resolution() throws IOException {
        Scenario scenario = FakeSeason.of(1, i -> Text.of("R" + i)).withLotSize(2_000);
        FakeOutcomes fake = FakeOutcomes.of(scenario);
        Resolution resolution = Resolution.of(
                scenario,
                List.of(
                        new Resolution.Simulated(500, fake.plan(Plans.SHIP_AT_ONCE, 2, 1.0, 0.1)),
                        new Resolution.Simulated(2_000, fake.plan(Plans.SHIP_AT_ONCE, 2, 1.5, 0.1))));
        ResolutionFolder.write(resolution, temp.resolve("lots"), false);
        List<String> lines = Files.readAllLines(temp.resolve("lots/resolution.csv"));
        assertThat(lines.get(0))
                .isEqualTo("lot_size,kpi,scope,unit,mean,half_width,reference_mean,error,error_half_width,inside");
        assertThat(lines.get(1))
                .isEqualTo("500,backlog_hub,all,parcel-hours,130844958,85987029.6724,130844958,0,0,true");
        // The mean is 1.5 times that of the rhythm and the bumps; far inside the half-width of two replications.
        assertThat(lines)
                .filteredOn(line -> line.startsWith("2000,backlog_hub,all,parcel-hours,"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",130844958,").endsWith(",true"));
        assertThat(lines).hasSize(1 + 2 * resolution.own().deviations().size());
    }

    @Test
    void backlogStartsWithTheSeasonsFirstSlotEnd() throws IOException {
        RunFolder.write(tiny(), temp.resolve("run"), false, Language.EN);
        List<String> lines = Files.readAllLines(temp.resolve("run/backlog.csv"));
        assertThat(lines.get(0)).isEqualTo("plan,node,stage,time,mean,p10,p90");
        assertThat(lines.get(1)).startsWith("ship-at-once,all-hubs,all,2023-11-01T04:00,");
        // Three sums, a stage of each node, and the gates of the two nodes that flood; 120 slots each. Nothing ever
        // waits at the third gate.
        assertThat(lines).hasSize(1 + 8 * 120);
        assertThat(lines)
                .filteredOn(line -> line.contains(",gate,"))
                .hasSize(2 * 120)
                .allMatch(line ->
                        line.startsWith("ship-at-once,hub-r0,gate,") || line.startsWith("ship-at-once,r0-rural,gate,"));
        assertThat(lines.get(120)).contains("2023-11-21T00:00");
    }
}
