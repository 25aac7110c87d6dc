package cuofeng.results.report;

import cuofeng.results.measure.Band;
import cuofeng.results.report.Alarm.Level;
import cuofeng.results.store.StoredDays;
import cuofeng.results.store.StoredRun;
import cuofeng.scenarios.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bulletin of a day (及时报告制度): what was collected and delivered, what is in the network, what asks for action, and
 * what tomorrow brings. Its figures are those of the simulated plan.
 *
 * @param kind title, without names from files
 * @param figures of the day
 * @param alarms worst first
 * @param fullest the fullest nodes
 * @param tomorrow empty on the season's last day
 */
public record Bulletin(
        Text kind,
        Text scenario,
        Text date,
        Text basis,
        BulletinDay day,
        List<Line> figures,
        List<Alarm> alarms,
        List<NodeLine> fullest,
        Optional<Forecast> tomorrow) {
    public Bulletin {
        figures = List.copyOf(figures);
        alarms = List.copyOf(alarms);
        fullest = List.copyOf(fullest);
    }

    /**
     * A figure.
     *
     * @param part whether it is part of the figure above it
     * @param change from the day before; a dash on the first day
     */
    public record Line(Text name, Text mean, Text range, Text change, boolean part) {}

    /** A node among the fullest. */
    public record NodeLine(Text name, Text kind, Text backlog, Text fill, Text chance) {}

    /** What the day after brings. */
    public record Forecast(Text date, List<Line> figures) {
        public Forecast {
            figures = List.copyOf(figures);
        }
    }

    private static final Text DASH = Text.of("–");

    /** One for each day of a plan, in order. */
    public static List<Bulletin> of(StoredRun run, String plan, StoredDays stored) {
        List<BulletinDay> days = BulletinDay.of(stored);
        List<Bulletin> bulletins = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Optional<BulletinDay> before = i == 0 ? Optional.empty() : Optional.of(days.get(i - 1));
            Optional<BulletinDay> after = i + 1 == days.size() ? Optional.empty() : Optional.of(days.get(i + 1));
            bulletins.add(of(run, plan, i, days.get(i), before, after));
        }
        return bulletins;
    }

    private static Bulletin of(
            StoredRun run,
            String plan,
            int index,
            BulletinDay day,
            Optional<BulletinDay> before,
            Optional<BulletinDay> after) {
        return new Bulletin(
                Phrase.BULLETIN_TITLE.text(),
                run.title(),
                Phrase.BULLETIN_DATE.with(Numerals.date(day.date()), index + 1, run.days()),
                Phrase.BULLETIN_BASIS.with(Words.plan(plan), day.replications(), Long.toString(run.seed())),
                day,
                lines(day, before),
                BulletinAlarms.of(day, before),
                day.nodes().stream()
                        .limit(BulletinThresholds.FULLEST_NODES)
                        .map(Bulletin::nodeLine)
                        .toList(),
                after.map(next -> new Forecast(Numerals.date(next.date()), forecast(next, day))));
    }

    private static List<Line> lines(BulletinDay day, Optional<BulletinDay> before) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Phrase.BULLETIN_COLLECTED, day.collected(), before.map(BulletinDay::collected), false));
        lines.add(line(Phrase.BULLETIN_DELIVERED, day.delivered(), before.map(BulletinDay::delivered), false));
        day.ratio()
                .ifPresent(ratio -> lines.add(
                        new Line(Phrase.BULLETIN_RATIO.text(), Text.of(Numerals.digits(ratio, 2)), DASH, DASH, false)));
        lines.addAll(network(day, before));
        lines.add(line(Phrase.BULLETIN_HELD, day.held(), before.map(BulletinDay::held), false));
        return lines;
    }

    private static List<Line> network(BulletinDay day, Optional<BulletinDay> before) {
        return List.of(
                line(Phrase.BULLETIN_IN_NETWORK, day.inNetwork(), before.map(BulletinDay::inNetwork), false),
                line(Phrase.BULLETIN_FRONT, day.backlogHub(), before.map(BulletinDay::backlogHub), true),
                line(Phrase.BULLETIN_BACK, day.backlogOutlet(), before.map(BulletinDay::backlogOutlet), true),
                line(Phrase.BULLETIN_ON_THE_WAY, day.onTheWay(), before.map(BulletinDay::onTheWay), true));
    }

    private static List<Line> forecast(BulletinDay next, BulletinDay today) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Phrase.BULLETIN_COLLECTED, next.collected(), Optional.of(today.collected()), false));
        lines.add(line(Phrase.BULLETIN_DELIVERED, next.delivered(), Optional.of(today.delivered()), false));
        lines.addAll(network(next, Optional.of(today)));
        return lines;
    }

    private static Line line(Phrase name, Band band, Optional<Band> before, boolean part) {
        Text low = Numerals.count(band.p10());
        Text high = Numerals.count(band.p90());
        return new Line(
                name.text(),
                Numerals.count(band.mean()),
                new Text(low.zh() + " – " + high.zh(), low.en() + " – " + high.en()),
                before.map(b -> change(b.mean(), band.mean())).orElse(DASH),
                part);
    }

    private static Text change(double before, double now) {
        if (before == 0) {
            return now == 0 ? Text.of("0%") : DASH;
        }
        double share = now / before - 1;
        String sign = share >= 0.0005 ? "+" : "";
        return Text.of(sign + Numerals.percent(share).en());
    }

    private static NodeLine nodeLine(BulletinDay.FullNode full) {
        boolean hub = full.node().kind().equals("hub");
        return new NodeLine(
                full.node().name(),
                (hub ? Phrase.BULLETIN_HUB : Phrase.BULLETIN_OUTLET).text(),
                Numerals.count(full.backlogMost()),
                Numerals.percent(full.fill()),
                Numerals.percent(full.floodChance()));
    }

    /** The worst of its alarms. */
    public Level level() {
        return alarms.isEmpty() ? Level.NONE : alarms.get(0).level();
    }

    Text levelText() {
        return level().text();
    }
}
