package cuofeng.results.report;

import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.measure.CapacityCurve.Load;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;

/** A stressed hub on a terminal: what it can take, then the capacity curve. */
public final class StressSummary {

    private StressSummary() {}

    /** Lines without line ends, free of control characters. */
    public static List<String> lines(Scenario scenario, CapacityCurve curve, Language language) {
        StressWords words = new StressWords(scenario, curve);
        List<String> lines = new ArrayList<>();
        words.findings().forEach(finding -> lines.add(ConsoleTable.printable(language.of(finding))));
        List<List<String>> rows = new ArrayList<>();
        List<Text> head = new ArrayList<>(StressWords.curveHead());
        head.add(StressPhrase.BUSIEST.text());
        rows.add(head.stream().map(language::of).toList());
        for (Load load : curve.loads()) {
            List<String> row = new ArrayList<>();
            row.add(Numerals.digits(load.loadParcelsPerHour(), 0));
            StressWords.cells(load).forEach(cell -> row.add(language.of(cell)));
            row.add(language.of(StressWords.busiest(load)));
            rows.add(row);
        }
        lines.addAll(ConsoleTable.lines(rows, 0));
        return lines;
    }
}
