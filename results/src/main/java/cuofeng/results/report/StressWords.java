package cuofeng.results.report;

import cuofeng.results.document.Grid;
import cuofeng.results.measure.CapacityCurve;
import cuofeng.results.measure.CapacityCurve.Load;
import cuofeng.results.measure.CapacityCurve.Overload;
import cuofeng.results.measure.CapacityCurve.StageLoad;
import cuofeng.results.measure.CapacityCurve.Weakest;
import cuofeng.results.measure.Estimate;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.StressOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What was found out about a stressed hub, in sentences and rows, for page and terminal alike. */
final class StressWords {

    private static final int HOURS_PER_DAY = 24;

    private final Scenario scenario;
    private final CapacityCurve curve;
    private final StressOutcome stress;

    StressWords(Scenario scenario, CapacityCurve curve) {
        this.scenario = scenario;
        this.curve = curve;
        this.stress = curve.stress();
    }

    Text hubName() {
        return scenario.hubs().stream()
                .filter(hub -> hub.id().equals(stress.hub()))
                .map(hub -> hub.name())
                .findFirst()
                .orElseThrow();
    }

    Text subtitle() {
        return StressPhrase.SUBTITLE.with(
                scenario.title(), Numerals.date(stress.day()), stress.days(), stress.warmupDays());
    }

    Text method() {
        return StressPhrase.METHOD.with(
                stress.days(), String.format(Locale.ROOT, "%.2f%%", 100 * StressOutcome.GROWTH_SHARE));
    }

    /** Break point, what gives way, arithmetic, and how long overloads are survived. */
    List<Text> findings() {
        List<Text> findings = new ArrayList<>();
        int replications = stress.breaks().size();
        findings.add(StressPhrase.BREAK_POINT.with(
                hubName(),
                withHalfWidth(curve.breakPoint()),
                Numerals.count(curve.breakPoint().mean() * HOURS_PER_DAY)));
        findings.add(StressPhrase.FIRST.with(Phrase.items(curve.firstToBreak().stream()
                .map(weakest -> first(weakest, replications))
                .toList())));
        findings.add(StressPhrase.FLOODS.with(replications, curve.floodedReplications(), stress.days()));
        findings.add(StressPhrase.ARITHMETIC.with(
                StressPhrase.stage(stress.scarcest().stage()),
                Numerals.digits(stress.scarcest().loadParcelsPerHour(), 0),
                Numerals.percent(curve.breakPoint().mean() / stress.scarcest().loadParcelsPerHour())));
        if (replications == 1) {
            findings.add(StressPhrase.ONE_REPLICATION.text());
        }
        for (Overload overload : curve.overloads()) {
            findings.add(StressPhrase.SURVIVES.with(
                    percent(overload), Numerals.digits(overload.loadParcelsPerHour(), 0), held(overload)));
        }
        return findings;
    }

    private static Text first(Weakest weakest, int replications) {
        Text stage = StressPhrase.stage(weakest.stage());
        return weakest.replications() == replications
                ? stage
                : StressPhrase.FIRST_OF.with(stage, replications, weakest.replications());
    }

    private static String percent(Overload overload) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * overload.ofBreakPoint());
    }

    private static Text held(Overload overload) {
        if (overload.hours().isEmpty()) {
            return StressPhrase.SURVIVES_ALL.with(Numerals.digits(overload.simulatedHours() / HOURS_PER_DAY, 0));
        }
        Estimate hours = overload.hours().get();
        Text time = new Text(hoursOf(hours) + "小时", hoursOf(hours) + " h");
        return overload.someHeld()
                ? StressPhrase.SURVIVES_SOME.with(time, overload.floodedReplications(), overload.replications())
                : time;
    }

    private static String hoursOf(Estimate hours) {
        String mean = Numerals.digits(hours.mean(), 1);
        return hours.halfWidth().isPresent()
                ? mean + " ± " + Numerals.digits(hours.halfWidth().getAsDouble(), 1)
                : mean;
    }

    private static String withHalfWidth(Estimate estimate) {
        String mean = Numerals.digits(estimate.mean(), 0);
        return estimate.halfWidth().isPresent()
                ? mean + " ± " + Numerals.digits(estimate.halfWidth().getAsDouble(), 0)
                : mean;
    }

    static List<Text> curveHead() {
        return List.of(
                StressPhrase.LOAD.text(),
                StressPhrase.THROUGHPUT.text(),
                StressPhrase.BACKLOG.text(),
                StressPhrase.PEAK.text(),
                StressPhrase.DWELL_P90.text(),
                StressPhrase.FLOODED.text(),
                StressPhrase.BROKEN.text());
    }

    /** Below the head but for the first column. */
    static List<Text> cells(Load load) {
        return List.of(
                Text.of(Numerals.digits(load.throughput().mean(), 0)),
                Text.of(Numerals.digits(load.backlog().mean(), 0)),
                Text.of(Numerals.digits(load.peak().mean(), 0)),
                Text.of(Numerals.digits(load.dwellP90().mean(), 2)),
                Text.of(Numerals.digits(load.flooded().mean(), 1)),
                Text.of(load.brokenReplications() + "/" + load.throughput().replications()));
    }

    /** The stage with the highest utilisation, such as {@code sorting 98.1%}. */
    static Text busiest(Load load) {
        StageLoad busiest = load.stages().stream()
                .filter(stage -> stage.utilisation().isPresent())
                .max(Comparator.comparingDouble(stage -> stage.utilisation().getAsDouble()))
                .orElseThrow();
        String share = Numerals.digits(100 * busiest.utilisation().getAsDouble(), 1) + "%";
        Text stage = StressPhrase.stage(busiest.stage());
        return new Text(stage.zh() + " " + share, stage.en() + " " + share);
    }

    Grid survivals() {
        List<Grid.Row> rows = new ArrayList<>();
        for (Overload overload : curve.overloads()) {
            rows.add(Grid.Row.of(
                    Text.of(percent(overload)),
                    List.of(
                            Text.of(Numerals.digits(overload.loadParcelsPerHour(), 0)),
                            overload.hours()
                                    .map(hours -> Text.of(hoursOf(hours)))
                                    .orElseGet(() -> Text.of("> " + Numerals.digits(overload.simulatedHours(), 0))),
                            Text.of(overload.floodedReplications() + "/" + overload.replications()))));
        }
        return Grid.of(
                StressPhrase.H_SURVIVAL.text(),
                List.of(
                        StressPhrase.OF_BREAK_POINT.text(),
                        StressPhrase.LOAD.text(),
                        StressPhrase.HOURS_TO_FLOOD.text(),
                        StressPhrase.FLOODED_OF.text()),
                rows);
    }
}
