package cuofeng.results.report;

import cuofeng.results.document.Block;
import cuofeng.results.measure.ResourceMeasures;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Packaging against its targets, and whether every parcel is screened. */
final class PackagingChapter {

    private PackagingChapter() {}

    static List<Block> blocks(Figures figures) {
        List<Block> blocks = new ArrayList<>();
        long unscreened = figures.run().recommendedPlan().outcomes().stream()
                .mapToLong(Outcome::sortedUnscreened)
                .max()
                .orElse(0);
        Text plan = Words.plan(figures.plan());
        blocks.add(
                unscreened == 0
                        ? new Block.Paragraph(Phrase.SCREENED_ALL.with(plan), Block.Tone.PLAIN)
                        : new Block.Paragraph(
                                Phrase.SCREENED_NOT_ALL.with(plan, Numerals.count((double) unscreened)),
                                Block.Tone.BREACH));
        List<PlanGrid.Line> lines = new ArrayList<>(List.of(new PlanGrid.Line(ResourceMeasures.SCREENED)));
        if (new Uses(figures.run().scenario()).packaging()) {
            blocks.add(new Block.Points(PlanDetail.packagingFacts(figures), false));
            lines.addAll(PlanDetail.PACKAGING_LINES);
        } else {
            blocks.add(new Block.Paragraph(Phrase.PACKAGING_NOT_USED.text(), Block.Tone.PLAIN));
        }
        lines.removeIf(line -> figures.isMissing(line.measure(), line.scope()));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Table("packaging", PlanGrid.of(figures, Phrase.H_PACKAGING_SCREENING.text(), lines)));
        }
        return blocks;
    }
}
