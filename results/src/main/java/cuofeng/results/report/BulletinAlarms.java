package cuofeng.results.report;

import cuofeng.results.report.Alarm.Level;
import cuofeng.results.report.BulletinDay.FullNode;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the figures of a day say, by {@link BulletinThresholds}. */
final class BulletinAlarms {

    private BulletinAlarms() {}

    /** Worst first. */
    static List<Alarm> of(BulletinDay day, Optional<BulletinDay> before) {
        List<Alarm> alarms = new ArrayList<>();
        day.ratio()
                .ifPresent(ratio -> add(
                        alarms,
                        Level.of(ratio, BulletinThresholds.RATIO_ORANGE, BulletinThresholds.RATIO_RED),
                        Phrase.ALARM_RATIO.with(Numerals.digits(ratio, 2))));
        before.filter(yesterday -> yesterday.inNetwork().mean() > 0).ifPresent(yesterday -> {
            double growth = day.inNetwork().mean() / yesterday.inNetwork().mean() - 1;
            add(
                    alarms,
                    Level.of(growth, BulletinThresholds.GROWTH_ORANGE, BulletinThresholds.GROWTH_RED),
                    Phrase.ALARM_GROWTH.with(Numerals.percent(growth)));
        });
        if (day.delivered().mean() > 0) {
            double days = day.backlogOutlet().mean() / day.delivered().mean();
            add(
                    alarms,
                    Level.of(days, BulletinThresholds.OUTLET_DAYS_ORANGE, BulletinThresholds.OUTLET_DAYS_RED),
                    Phrase.ALARM_OUTLET_DAYS.with(Numerals.digits(days, 1)));
        }
        for (Level level : List.of(Level.RED, Level.ORANGE)) {
            full(day.nodes().stream().filter(node -> level(node) == level).toList())
                    .ifPresent(sentence -> add(alarms, level, sentence));
        }
        alarms.sort(Comparator.comparing(Alarm::level));
        return alarms;
    }

    private static void add(List<Alarm> alarms, Level level, Text sentence) {
        if (level != Level.NONE) {
            alarms.add(new Alarm(level, sentence));
        }
    }

    static Level level(FullNode node) {
        return Level.worse(
                Level.of(node.fill(), BulletinThresholds.FILL_ORANGE, BulletinThresholds.FILL_RED),
                Level.of(
                        node.floodChance(),
                        BulletinThresholds.FLOOD_CHANCE_ORANGE,
                        BulletinThresholds.FLOOD_CHANCE_RED));
    }

    /** Names the first, which stand in the table, too; the others are counted. */
    private static Optional<Text> full(List<FullNode> nodes) {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        FullNode fullest = nodes.get(0);
        Text name = fullest.node().name();
        Text fill = Numerals.percent(fullest.fill());
        return Optional.of(
                nodes.size() == 1
                        ? Phrase.ALARM_FULL_NODE.with(name, fill)
                        : Phrase.ALARM_FULL_NODES.with(nodes.size(), name, fill));
    }
}
