package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import java.util.List;

/** Bulletins as Markdown, one after the other. */
public final class BulletinMarkdown {

    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private BulletinMarkdown(Language language) {
        this.language = language;
    }

    public static String of(List<Bulletin> bulletins, Language language) {
        BulletinMarkdown markdown = new BulletinMarkdown(language);
        bulletins.forEach(markdown::append);
        return markdown.out.toString();
    }

    private String t(Text text) {
        return MarkdownText.of(language.of(text));
    }

    private String t(Phrase phrase) {
        return t(phrase.text());
    }

    private void append(Bulletin bulletin) {
        if (!out.isEmpty()) {
            out.append("\n---\n\n");
        }
        out.append("# ").append(t(bulletin.kind())).append(": ").append(t(bulletin.date()));
        out.append("\n\n**").append(t(bulletin.scenario())).append("**\n\n");
        out.append(t(bulletin.basis())).append('\n');

        heading(Phrase.BULLETIN_H_ALARMS);
        if (bulletin.alarms().isEmpty()) {
            out.append(t(Phrase.ALARM_NONE)).append('\n');
        }
        for (Alarm alarm : bulletin.alarms()) {
            out.append("- **").append(t(alarm.level().text())).append("** ");
            out.append(t(alarm.sentence())).append('\n');
        }

        heading(Phrase.BULLETIN_H_DAY);
        figures(bulletin.figures(), Phrase.BULLETIN_MEAN);

        heading(Phrase.BULLETIN_H_NODES);
        row(
                t(Phrase.BULLETIN_NODE),
                t(Phrase.BULLETIN_KIND),
                t(Phrase.BULLETIN_MOST),
                t(Phrase.BULLETIN_FILL),
                t(Phrase.BULLETIN_CHANCE));
        out.append("|---|---|--:|--:|--:|\n");
        for (Bulletin.NodeLine node : bulletin.fullest()) {
            row(t(node.name()), t(node.kind()), t(node.backlog()), t(node.fill()), t(node.chance()));
        }

        if (bulletin.tomorrow().isPresent()) {
            Bulletin.Forecast forecast = bulletin.tomorrow().get();
            out.append("\n## ")
                    .append(t(Phrase.BULLETIN_H_TOMORROW.with(forecast.date())))
                    .append("\n\n");
            figures(forecast.figures(), Phrase.BULLETIN_EXPECTED);
        } else {
            out.append('\n').append(t(Phrase.BULLETIN_LAST_DAY)).append('\n');
        }
    }

    private void heading(Phrase phrase) {
        out.append("\n## ").append(t(phrase)).append("\n\n");
    }

    private void figures(List<Bulletin.Line> lines, Phrase mean) {
        row(t(Phrase.BULLETIN_FIGURE), t(mean), t(Phrase.BULLETIN_RANGE), t(Phrase.BULLETIN_CHANGE));
        out.append("|---|--:|--:|--:|\n");
        for (Bulletin.Line line : lines) {
            row((line.part() ? "– " : "") + t(line.name()), t(line.mean()), t(line.range()), t(line.change()));
        }
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
