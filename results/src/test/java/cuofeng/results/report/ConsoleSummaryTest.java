package cuofeng.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.measure.KpiSheet;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.PlanResult;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleSummaryTest {

    private static List<String> lines(FakeSeason.Names names, Language language) {
        RunResults run = FakeOutcomes.run(FakeSeason.of(8, names), 3);
        return ConsoleSummary.lines(run, KpiSheet.of(run), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void figuresEndInTheSameColumn(Language language) {
        List<String> lines = lines(i -> Text.of("R" + i), language);
        assertThat(lines).hasSizeLessThanOrEqualTo(12);
        List<String> plans = lines.subList(lines.size() - 5, lines.size());
        assertThat(plans).hasSize(5);
        assertThat(plans.stream().map(DisplayWidth::of).distinct()).hasSize(1);
        assertThat(plans.stream().filter(line -> line.startsWith("* "))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesCannotSteerTheTerminal(Language language) {
        assertThat(lines(HostileNames::of, language))
                .allSatisfy(line -> assertThat(line.codePoints())
                        .noneMatch(c -> Character.isISOControl(c) || c == 0x202e || c == 0x2066));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(DisplayWidth.of("方案 A")).isEqualTo(6);
        assertThat(DisplayWidth.of("🚚")).isEqualTo(2);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.padLeft("件", 4)).isEqualTo("  件");
        assertThat(DisplayWidth.padRight("件", 3)).isEqualTo("件 ");
    }

    @Test
    void aBreachComesFirst() {
        RunResults run = FakeOutcomes.run(FakeSeason.full(8, i -> Text.of("R" + i)), 3);
        List<PlanResult> plans = run.plans().stream()
                .map(plan -> FakeOutcomes.with(plan, FakeOutcomes.COURIERS, FakeOutcomes.PACKAGING, 1_234))
                .toList();
        RunResults breaching = new RunResults(
                run.shipments(),
                run.scenarioSha256(),
                run.seed(),
                run.version(),
                plans,
                run.recommended(),
                run.optimization());
        List<String> lines = ConsoleSummary.lines(breaching, KpiSheet.of(breaching), Language.EN);
        assertThat(lines).hasSizeLessThanOrEqualTo(12);
        assertThat(lines.get(0)).startsWith("Service breach: 1,234 parcels are refused under the restrictions on R0.");
        assertThat(lines.get(1)).startsWith("The plan breaks the law or the duty to serve");
    }
}
