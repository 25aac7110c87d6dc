package cuofeng.app.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that was built, as the build wrote it down. */
public final class ProgramVersion {

    private static final String FILE = "/cuofeng/app/program.properties";

    private ProgramVersion() {}

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
