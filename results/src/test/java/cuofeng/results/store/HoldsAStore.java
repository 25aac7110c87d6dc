package cuofeng.results.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** A process that has a store open for writing until it is ended. */
final class HoldsAStore {

    private HoldsAStore() {}

    public static void main(String[] args) throws SQLException, IOException, InterruptedException {
        try (WrittenStore store = WrittenStore.open(Path.of(args[0]));
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            store.count("SELECT count(*) FROM run");
            out.write("holds it\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(60_000);
        }
    }
}
