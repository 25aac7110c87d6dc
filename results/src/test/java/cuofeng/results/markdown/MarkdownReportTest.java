package cuofeng.results.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cuofeng.results.export.FakeReport;
import cuofeng.results.export.Names;
import cuofeng.results.measure.KpiSheet;
import cuofeng.results.report.Language;
import cuofeng.results.report.ReportDocument;
import cuofeng.results.run.FakeOutcomes;
import cuofeng.results.run.FakeSeason;
import cuofeng.results.run.RunResults;
import cuofeng.scenarios.model.Text;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static String of(Language language) {
        return MarkdownReport.of(FakeReport.of(2, Names::plain), "plans", language);
    }

    @Test
    void saysWhatToDoHowThePlansCompareAndHowSureThatIs() {
        assertThat(of(Language.EN)).isEqualTo("""
                        # Region 1 hub

                        Peak season report · Double 11 season 2023, 1–6 November 2023

                        ## Recommendation

                        **Breach: 12 parcels refused.**

                        **Ship by the optimized plan.**

                        | Figure | Value | Change |
                        | --- | ---: | ---: |
                        | Backlog | 4.52亿 → 2.48亿 parcel-hours | −45.2% ± 1.1% |
                        | Flooded | 120 → 0 parcel-hours | −45.2% ± 1.1% |
                        | 90% delivered | 96.5 → 92 parcel-hours | −45.2% ± 1.1% |

                        Compared with shipping at once

                        1. First ship from Region 2 hub
                        2. Fullest: Region 3 hub

                        ## Plans compared

                        | Node | Parcels | Share | Backlog | None |
                        | --- | ---: | ---: | ---: | ---: |
                        | Region 1 hub | 12,345 | 45.2% | 120 ± 3 million (−3.0%) | – |
                        | Region 2 hub | 12,345 | 45.2% | 120 ± 3 million (−3.0%) | – |

                        ## How sure this is

                        - 10 replications.
                        - Scenario Region 5 hub

                        ### About the scenario

                        first line

                        second line

                        Charts, map and all tables: report.html and report.pdf; figures to compute with: report.xlsx.

                        Program 0.1.0 · seed 7
                        """);
    }

    @Test
    void speaksOneLanguage() {
        assertThat(of(Language.ZH)).contains("## 建议", "每个方案独立模拟 10 次").doesNotContain("Recommendation", "replications");
    }

    @Test
    void aRealReportHasTheThreeChaptersAndTheWholeComparison() {
        RunResults run = FakeOutcomes.run(FakeSeason.full(3, i -> Text.of("R" + i)), 3);
        String text = MarkdownReport.of(ReportDocument.of(run, KpiSheet.of(run)), ReportDocument.PLANS, Language.EN);
        assertThat(text.lines().filter(line -> line.startsWith("## "))).hasSize(3);
        assertThat(text.lines().filter(line -> line.startsWith("| Hub backlog")))
                .isNotEmpty();
        assertThat(text).doesNotContain("NaN", "null", "{0}", "Definitions");
    }
}
