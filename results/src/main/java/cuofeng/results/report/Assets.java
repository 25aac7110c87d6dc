package cuofeng.results.report;

import cuofeng.results.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style, our script and the chart library, to be put into the page. */
record Assets(String css, String script, String echarts) {

    private static final String FOLDER = "cuofeng/results/report/";

    static Assets load() {
        return with("report.js");
    }

    /** With the script of experiments' pages in place of the report's. */
    static Assets forExperiments() {
        return with("experiment.js");
    }

    private static Assets with(String script) {
        return new Assets(read("report.css"), read("page.js") + read(script), read("echarts-6.1.0/echarts.min.js"));
    }

    /**
     * Allows these two scripts and this style by their digests, style attributes, which the charts' tooltips need, and
     * nothing else: no request leaves the page, and no text of it can run.
     */
    String contentSecurityPolicy() {
        return ("default-src 'none'; script-src %s %s; style-src %s; style-src-attr 'unsafe-inline'; base-uri 'none';"
                        + " form-action 'none'")
                .formatted(digest(echarts), digest(script), digest(css));
    }

    String title(Document document, Language language) {
        return BidiControls.replaced(language.of(document.windowTitle()));
    }

    private static String digest(String content) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Line ends as browsers see them: the digest is taken over what the parser hands on. */
    private static String read(String name) {
        String resource = FOLDER + name;
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("the program misses its own resource " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (text.contains("</script") || text.contains("</style")) {
                throw new AssertionError(resource + " would end its own element");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
