package cuofeng.results.report;

import cuofeng.results.measure.SweepEffects;
import cuofeng.results.measure.SweepSheet;
import java.util.ArrayList;
import java.util.List;

/** A sweep on a terminal: what moves each figure most, then the effects of all factors and pairs. */
public final class SweepSummary {

    private SweepSummary() {}

    /** Lines without line ends, free of control characters. */
    public static List<String> lines(SweepSheet sheet, List<SweepEffects> effects, Language language) {
        SweepWords words = new SweepWords(sheet);
        List<String> lines = new ArrayList<>();
        words.findings(effects).forEach(finding -> lines.add(ConsoleTable.printable(language.of(finding))));
        for (SweepEffects each : effects) {
            if (!each.mains().isEmpty()) {
                lines.add("");
                lines.add(ConsoleTable.printable(language.of(SweepWords.nameAndUnit(each.figure()))));
                lines.addAll(ConsoleTable.lines(words.console(each, language), 1));
            }
        }
        return lines;
    }
}
