package cuofeng.results.report;

import cuofeng.scenarios.model.Text;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Bulletins as one HTML file, each on a sheet of A4; without scripts, and without a request to anywhere. */
public record BulletinPage(List<Bulletin> bulletins, Language language) {
    public BulletinPage {
        bulletins = List.copyOf(bulletins);
    }

    /** Text of the file. */
    public String html() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, BulletinPage.class.getClassLoader(), BulletinPage.class.getPackageName());
        StringOutput out = new StringOutput(1 << 14);
        engine.render("bulletin.jte", Map.of("page", this), out);
        return out.toString();
    }

    /** In the page's language; nothing in it turns the direction of writing. */
    String t(Text text) {
        return ConsoleTable.printable(language.of(text));
    }

    String t(Phrase phrase) {
        return t(phrase.text());
    }
}
