package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.store.StoreException;
import cuofeng.results.store.StoreFile;
import cuofeng.results.store.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the stores of finished runs, and says what is wrong with them. */
final class RunFolders {

    private RunFolders() {}

    /**
     * The store in each folder.
     *
     * @throws Refusal if a folder has none, or is named twice
     */
    static List<Path> stores(List<Path> folders) {
        Set<Path> seen = new HashSet<>();
        for (Path folder : folders) {
            Path file = folder.resolve(StoreFile.NAME);
            if (!Files.isRegularFile(file)) {
                throw Refusal.of(Reason.NO_STORE, folder.toString(), StoreFile.NAME);
            }
            try {
                if (!seen.add(file.toRealPath())) {
                    throw Refusal.of(Reason.SAME_RUN_TWICE, folder.toString());
                }
            } catch (IOException e) {
                throw Refusal.because(e, Reason.UNREADABLE, file.toString(), String.valueOf(e.getMessage()));
            }
        }
        return folders.stream().map(folder -> folder.resolve(StoreFile.NAME)).toList();
    }

    /** The folders' own names, or the paths as they were typed where names are not enough to tell them apart. */
    static List<String> names(List<Path> folders) {
        List<String> names = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().getFileName())
                .map(String::valueOf)
                .toList();
        return names.stream().distinct().count() == names.size()
                ? names
                : folders.stream().map(Path::toString).toList();
    }

    /** The plan asked for, or the recommended one. */
    static String plan(StoredRun run, Optional<String> asked, String name) {
        String plan = asked.orElse(run.recommended());
        if (!run.plans().contains(plan)) {
            throw Refusal.of(Reason.NO_SUCH_PLAN, plan, name, String.join(", ", run.plans()));
        }
        return plan;
    }

    static Refusal refusal(StoreException e) {
        Reason reason = switch (e.reason()) {
            case MISSING -> Reason.NO_STORE;
            case NO_STORE -> Reason.BAD_STORE;
            case TOO_NEW -> Reason.STORE_TOO_NEW;
            case IN_USE -> Reason.STORE_IN_USE;
            case FAILED -> Reason.STORE_FAILED;
        };
        return Refusal.because(
                e, reason, e.file(), e.reason() == StoreException.Reason.MISSING ? StoreFile.NAME : e.detail());
    }
}
