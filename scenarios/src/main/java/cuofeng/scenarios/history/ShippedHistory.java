package cuofeng.scenarios.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The daily volumes that come with the program: national express parcels from June 2022 to March 2023, from the
 * bulletins of China's Ministry of Transport (each row names its own). Delivered volumes of November 2022 are held back,
 * so that a forecast of them can be judged by others.
 */
public final class ShippedHistory {

    /** Name of the file in messages. */
    public static final String FILE = "mot-daily.csv";

    private ShippedHistory() {}

    /** The whole file. */
    public static byte[] bytes() {
        try (InputStream in = ShippedHistory.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new AssertionError("resource (%s) of the program is missing".formatted(FILE));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource (%s) of the program cannot be read".formatted(FILE), e);
        }
    }
}
