package cuofeng.app.cli;

import cuofeng.app.usecase.ExplainShipment.Explained;
import cuofeng.optimizer.explain.Explanation;
import cuofeng.optimizer.explain.Explanation.Arrival;
import cuofeng.optimizer.explain.Explanation.Effect;
import cuofeng.optimizer.explain.Explanation.NodeEffect;
import cuofeng.optimizer.explain.Explanation.Option;
import cuofeng.optimizer.explain.Explanation.Release;
import cuofeng.results.report.ConsoleTable;
import cuofeng.results.report.PlaceNames;
import cuofeng.scenarios.model.Scenario;
import cuofeng.scenarios.model.TimeAxis;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An explanation for someone with a merchant on the phone: the answer first, then what would break, then every slot. */
final class ExplainText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final Messages messages;
    private final Explanation explanation;
    private final TimeAxis axis;
    private final PlaceNames names;

    private ExplainText(Explained explained, Messages messages) {
        this.messages = messages;
        this.explanation = explained.explanation();
        Scenario scenario = explained.shipments().scenario();
        this.axis = scenario.season().timeAxis();
        this.names = new PlaceNames(scenario);
    }

    /** Lines without line ends. */
    static List<String> lines(Explained explained, Messages messages) {
        return new ExplainText(explained, messages).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "explain.head",
                explanation.shipment(),
                explanation.parcels(),
                start(explanation.readySlot()),
                start(explanation.shipBySlot())));
        lines.add(verdict());
        for (Release release : explanation.releases()) {
            lines.add(messages.text(
                    "explain.release",
                    start(release.slot()),
                    release.parcels(),
                    (release.slot() - explanation.readySlot()) * explanation.slotHours(),
                    String.join(
                            messages.text("explain.arrow"),
                            release.arrivals().stream().map(this::arrival).toList())));
        }
        if (!explanation.options().isEmpty()) {
            if (explanation.verdict() != Explanation.Verdict.AT_ONCE) {
                add(lines, "explain.at-once", explanation.options().get(0).effect());
            }
            add(lines, "explain.as-planned", explanation.planned());
            later().ifPresent(lines::add);
            lines.addAll(table());
        }
        return lines;
    }

    private String verdict() {
        String key = explanation.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Effect atOnce = explanation.options().isEmpty()
                ? explanation.planned()
                : explanation.options().get(0).effect();
        return messages.text(
                "explain.verdict." + key,
                atOnce.addedBacklog(),
                explanation.planned().addedBacklog(),
                atOnce.addedAboveLimits(),
                explanation.planned().addedAboveLimits());
    }

    private String arrival(Arrival arrival) {
        String key = arrival.nextSlotShare() > 0 ? "explain.arrival-split" : "explain.arrival";
        return messages.text(key, name(arrival.node()), start(arrival.slot()), arrival.nextSlotShare());
    }

    private String name(String node) {
        return messages.language().of(names.node(node));
    }

    private void add(List<String> lines, String heading, Effect effect) {
        if (effect.nodes().isEmpty()) {
            lines.add(messages.text(heading) + messages.text("explain.nothing"));
            return;
        }
        lines.add(messages.text(heading));
        for (NodeEffect node : effect.nodes()) {
            String name = name(node.node()) + (node.screening() ? messages.text("explain.screening") : "");
            String waits = messages.text(
                    "explain.node",
                    name,
                    node.addedParcelHours(),
                    start(node.firstSlot()),
                    start(node.lastSlot() + 1),
                    start(node.worstSlot() + 1),
                    node.waitingParcels(),
                    node.addedParcels());
            String limit = node.aboveLimitParcels() > 0 ? "explain.above-limit" : "explain.within-limit";
            lines.add(waits + messages.text(limit, node.limitParcels(), node.aboveLimitParcels()));
        }
    }

    /** The cheapest of the slots after the last part's, if there are any. */
    private Optional<String> later() {
        List<Release> releases = explanation.releases();
        int last = releases.get(releases.size() - 1).slot();
        // Of equal slots the earliest: it holds least.
        return explanation.options().stream()
                .filter(option -> option.slot() > last)
                .min(Comparator.comparingDouble(
                                (Option option) -> option.effect().addedAboveLimits())
                        .thenComparingDouble(option -> option.effect().addedBacklog()))
                .map(option -> messages.text(
                        "explain.later",
                        start(option.slot()),
                        option.effect().addedBacklog(),
                        option.effect().addedAboveLimits(),
                        (option.slot() - explanation.readySlot()) * explanation.slotHours()));
    }

    private List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                messages.text("explain.column.release"),
                messages.text("explain.column.backlog"),
                messages.text("explain.column.limits"),
                messages.text("explain.column.planned")));
        for (Option option : explanation.options()) {
            double planned = explanation.releases().stream()
                    .filter(release -> release.slot() == option.slot())
                    .mapToDouble(Release::parcels)
                    .sum();
            rows.add(List.of(
                    start(option.slot()),
                    figure(option.effect().addedBacklog()),
                    figure(option.effect().addedAboveLimits()),
                    planned > 0 ? figure(planned) : ""));
        }
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("explain.table"));
        lines.addAll(ConsoleTable.lines(rows, 1));
        return lines;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private String start(int slot) {
        return MINUTE.format(axis.local(axis.slotStartMillis(slot)));
    }
}
