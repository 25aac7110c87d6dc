package cuofeng.results.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style, our script and the chart library, to be put into the page. */
record Assets(String css, String script, String echarts) {

    private static final String ECHARTS = "META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    static Assets load() {
        return new Assets(
                read("cuofeng/results/report/report.css"), read("cuofeng/results/report/report.js"), read(ECHARTS));
    }

    /** With the script of experiments' pages in place of the report's. */
    static Assets forExperiments() {
        return new Assets(
                read("cuofeng/results/report/report.css"), read("cuofeng/results/report/experiment.js"), read(ECHARTS));
    }

    /** Allows these two scripts by their digests, inline style, and nothing else: no request leaves the page. */
    String contentSecurityPolicy() {
        return "default-src 'none'; script-src %s %s; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
                .formatted(digest(echarts), digest(script));
    }

    private static String digest(String script) {
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(sha256) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Line ends as browsers see them: the digest is taken over what the parser hands on. */
    private static String read(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("the program misses its own resource " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (text.contains("</script")) {
                throw new AssertionError(resource + " would end its own script element");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
