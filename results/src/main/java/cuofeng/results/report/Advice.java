package cuofeng.results.report;

import cuofeng.results.document.Block.KeyFigure;
import cuofeng.results.measure.BacklogMeasures;
import cuofeng.results.measure.Estimate;
import cuofeng.results.measure.Measure;
import cuofeng.results.measure.Reading;
import cuofeng.results.measure.ReleaseProfile;
import cuofeng.results.measure.ServiceMeasures;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.Text;
import cuofeng.simulator.outcome.NodeOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The recommendation: a verdict, at most five lines and the three figures that carry it, all written from the figures.
 *
 * @param breaches of the duty to serve or of labour law, if there are any; they come first
 * @param lines what to do, its biggest moves, what it buys, what it costs, what stays at risk
 * @param keys three figures, before and after
 */
record Advice(List<Text> breaches, Verdict verdict, List<Text> lines, List<KeyFigure> keys) {

    Advice {
        breaches = List.copyOf(breaches);
        lines = List.copyOf(lines);
        keys = List.copyOf(keys);
    }

    static Advice of(Figures figures, ReleaseProfile release) {
        Writer writer = new Writer(figures, release);
        List<Text> lines = new ArrayList<>();
        lines.add(writer.hold());
        writer.moves().ifPresent(lines::add);
        figures.base().ifPresent(base -> {
            lines.add(writer.gain(base));
            lines.add(writer.cost(base));
        });
        lines.add(writer.risk());
        return new Advice(Breaches.of(figures), Verdict.of(figures), lines, writer.keys());
    }

    private record Writer(Figures figures, ReleaseProfile release) {

        Text hold() {
            double held = release.heldParcels();
            if (held == 0) {
                return Phrase.DO_NOT_HOLD.text();
            }
            return Phrase.DO_HOLD.with(
                    Numerals.count(held),
                    Numerals.percent(held / release.movableParcels()),
                    Numerals.hours(release.meanHoldHours()),
                    Numerals.hours(release.maxHoldHours()));
        }

        Optional<Text> moves() {
            Scenario scenario = figures.run().scenario();
            List<Text> moves = release.moves().stream()
                    .limit(Thresholds.NAMED_MOVES)
                    .map(move -> Phrase.DO_MOVE.with(
                            scenario.shippers().get(move.shipper()).name(),
                            scenario.demand().waves().get(move.wave()).name(),
                            Numerals.count(move.parcels()),
                            Numerals.hours(move.meanHours())))
                    .toList();
            return moves.isEmpty() ? Optional.empty() : Optional.of(Phrase.DO_MOVES.with(Phrase.clauses(moves)));
        }

        Text gain(String base) {
            return Phrase.GAIN.with(
                    change(base, BacklogMeasures.BACKLOG),
                    count(base, BacklogMeasures.BACKLOG, Reading.ALL),
                    count(figures.plan(), BacklogMeasures.BACKLOG, Reading.ALL),
                    flooding(base),
                    count(base, BacklogMeasures.PEAK_BACKLOG_HUB, BacklogMeasures.NETWORK),
                    count(figures.plan(), BacklogMeasures.PEAK_BACKLOG_HUB, BacklogMeasures.NETWORK));
        }

        private Text flooding(String base) {
            Text before = count(base, BacklogMeasures.FLOODED, Reading.ALL);
            if (ends(base, BacklogMeasures.FLOODED)) {
                return Phrase.GAIN_FLOODING_ENDS.with(before);
            }
            double most = Math.max(
                    figures.mean(base, BacklogMeasures.FLOODED, Reading.ALL),
                    figures.mean(figures.plan(), BacklogMeasures.FLOODED, Reading.ALL));
            return most == 0
                    ? Phrase.GAIN_NEVER_FLOODED.text()
                    : Phrase.GAIN_FLOODING.with(
                            change(base, BacklogMeasures.FLOODED),
                            before,
                            count(figures.plan(), BacklogMeasures.FLOODED, Reading.ALL));
        }

        /** Whether the plan surely leaves nothing of it: then an interval around 100 % would say less, not more. */
        private boolean ends(String base, Measure measure) {
            return figures.mean(figures.plan(), measure, Reading.ALL) == 0
                    && figures.difference(figures.plan(), base, measure, Reading.ALL)
                            .filter(Estimate::surelyNegative)
                            .isPresent();
        }

        Text cost(String base) {
            return Phrase.COST.with(
                    count(base, BacklogMeasures.HELD, Reading.ALL),
                    count(figures.plan(), BacklogMeasures.HELD, Reading.ALL),
                    change(base, BacklogMeasures.BACKLOG_AND_HELD),
                    door(base, ServiceMeasures.P90),
                    door(figures.plan(), ServiceMeasures.P90),
                    door(base, ServiceMeasures.P99),
                    door(figures.plan(), ServiceMeasures.P99));
        }

        private Text door(String plan, String scope) {
            return Numerals.hours(figures.mean(plan, ServiceMeasures.ORDER_TO_DOOR, scope));
        }

        Text risk() {
            List<Text> risks = new ArrayList<>(Breaches.risks(figures));
            List<Text> flooded = floodedNodes();
            if (!flooded.isEmpty()) {
                risks.add(Phrase.RISK_FLOODED.with(Phrase.items(flooded)));
            }
            figures.find(figures.plan(), ServiceMeasures.SHIP_BY_KEPT, Reading.ALL)
                    .filter(kept -> kept.mean() < Thresholds.SHIP_BY_KEPT)
                    .ifPresent(kept -> risks.add(Phrase.RISK_SHIP_BY.with(Numerals.percent(kept.mean()))));
            figures.base().flatMap(this::onTimeDrop).ifPresent(risks::add);
            figures.find(figures.plan(), BacklogMeasures.CLEARED, Reading.ALL)
                    .filter(cleared -> cleared.mean() < Thresholds.CLEARED)
                    .ifPresent(cleared -> risks.add(notCleared()));
            return risks.isEmpty() ? Phrase.RISK_NONE.text() : Phrase.RISK.with(Phrase.clauses(risks));
        }

        private Text notCleared() {
            return figures.find(figures.plan(), BacklogMeasures.BACKLOG_AT_END, Reading.ALL)
                    .map(share -> Phrase.RISK_NOT_CLEARED.with(Numerals.percent(share.mean())))
                    .orElseGet(Phrase.RISK_NOT_CLEARED_FROM_NONE::text);
        }

        private Optional<Text> onTimeDrop(String base) {
            return figures.difference(figures.plan(), base, ServiceMeasures.ON_TIME_72H, Reading.ALL)
                    .filter(drop -> drop.surelyNegative() && drop.mean() < -Thresholds.ON_TIME_DROP)
                    .map(drop -> Phrase.RISK_ON_TIME.with(
                            Numerals.percent(figures.mean(base, ServiceMeasures.ON_TIME_72H, Reading.ALL)),
                            Numerals.percent(figures.mean(figures.plan(), ServiceMeasures.ON_TIME_72H, Reading.ALL))));
        }

        private List<Text> floodedNodes() {
            record Flood(String node, double hours) {}
            List<Flood> floods = figures.run().recommendedPlan().outcomes().get(0).nodes().stream()
                    .map(NodeOutcome::node)
                    .map(id -> new Flood(id, figures.mean(figures.plan(), BacklogMeasures.FLOODED, "node:" + id)))
                    .filter(flood -> flood.hours() >= Thresholds.FLOODED_HOURS)
                    .sorted(Comparator.comparingDouble(Flood::hours).reversed().thenComparing(Flood::node))
                    .toList();
            List<Text> named = new ArrayList<>();
            floods.stream()
                    .limit(Thresholds.NAMED_NODES)
                    .forEach(flood -> named.add(
                            Phrase.RISK_NODE.with(figures.nodeName(flood.node()), Numerals.hours(flood.hours()))));
            if (floods.size() > Thresholds.NAMED_NODES) {
                named.add(Phrase.RISK_MORE_NODES.with(floods.size() - Thresholds.NAMED_NODES));
            }
            return named;
        }

        List<KeyFigure> keys() {
            return List.of(
                    key(Phrase.KEY_BACKLOG, BacklogMeasures.BACKLOG),
                    key(Phrase.KEY_HELD, BacklogMeasures.HELD),
                    key(Phrase.KEY_FLOODED, BacklogMeasures.FLOODED));
        }

        private KeyFigure key(Phrase name, Measure measure) {
            double after = figures.mean(figures.plan(), measure, Reading.ALL);
            Optional<String> base = figures.base();
            double before =
                    base.map(plan -> figures.mean(plan, measure, Reading.ALL)).orElse(after);
            Scale scale = Scale.ofUnit(measure.unit(), Math.max(before, after));
            Text value = base.isEmpty()
                    ? number(scale, after)
                    : Phrase.KEY_BEFORE_AFTER.with(number(scale, before), number(scale, after));
            Text note = base.map(plan -> note(plan, measure)).orElseGet(() -> Text.of(""));
            return new KeyFigure(name.text(), value, scale.unit(Words.unit(measure.unit())), note);
        }

        /** Nothing is written 0, not 0.00. */
        private Text number(Scale scale, double value) {
            return value == 0 ? Text.of("0") : scale.number(value);
        }

        private Text note(String base, Measure measure) {
            boolean fresh = figures.mean(base, measure, Reading.ALL) == 0
                    && figures.mean(figures.plan(), measure, Reading.ALL) > 0;
            if (fresh) {
                return Phrase.KEY_NEW.text();
            }
            return ends(base, measure) ? Phrase.KEY_ENDED.text() : change(base, measure);
        }

        private Text count(String plan, Measure measure, String scope) {
            return Numerals.count(figures.mean(plan, measure, scope));
        }

        /** Difference to the base as a share of the base, as far as chance allows to speak of one. */
        private Text change(String base, Measure measure) {
            return Change.phrase(
                    figures.difference(figures.plan(), base, measure, Reading.ALL)
                            .orElseThrow(),
                    figures.mean(base, measure, Reading.ALL),
                    Words.unit(measure.unit()));
        }
    }
}
