package cuofeng.app.usecase;

import cuofeng.optimizer.evaluate.ClosedLoop;
import cuofeng.scenarios.model.Scenario;
import cuofeng.simulator.experiment.Experiment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The version that was built, as the build wrote it down. */
public final class ProgramVersion {

    private static final String FILE = "/cuofeng/app/program.properties";

    /** Eight tell any two builds apart. */
    private static final int DIGEST_BYTES = 8;

    private ProgramVersion() {}

    /**
     * Version and a digest of the code that figures depend on, so that no work of other code is taken for its own. Code
     * that does not come from jars, as in tests, counts by its version alone.
     */
    static String fingerprint() {
        StringBuilder fingerprint = new StringBuilder(read());
        for (Class<?> member : List.of(Scenario.class, Experiment.class, ClosedLoop.class, ProgramVersion.class)) {
            fingerprint.append(' ').append(digestOfJar(member));
        }
        return fingerprint.toString();
    }

    private static String digestOfJar(Class<?> member) {
        try {
            Path jar = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(jar)) {
                return "classes";
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("a jar of the program cannot be read", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Such as {@code 0.1.0}. */
    public static String read() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new AssertionError(FILE + " is missing from the jar");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
