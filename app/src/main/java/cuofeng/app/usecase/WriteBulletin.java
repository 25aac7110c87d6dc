package cuofeng.app.usecase;

import cuofeng.app.usecase.Refusal.Reason;
import cuofeng.results.folder.BulletinFolder;
import cuofeng.results.report.Bulletin;
import cuofeng.results.store.RunStores;
import cuofeng.results.store.StoreException;
import cuofeng.results.store.StoredRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The daily bulletins of a finished run, from its store. */
public final class WriteBulletin {

    private WriteBulletin() {}

    /**
     * Writes one file with the bulletins asked for.
     *
     * @param folder of the run
     * @param plan name of the plan; that which the run recommends if empty
     * @param day of the season; all days if empty
     * @throws Refusal if the folder has no store that can be read, the run no such plan or the season no such day,
     *     or if the files exist and must not be overwritten
     */
    public static List<Bulletin> run(Path folder, Optional<String> plan, Optional<LocalDate> day, Output output) {
        List<Path> files = RunFolders.stores(List.of(folder));
        Output.requireWritable(output.folder(), true);
        List<Bulletin> bulletins = read(files, folder, plan);
        List<Bulletin> chosen = bulletins.stream()
                .filter(bulletin -> day.isEmpty() || bulletin.day().date().equals(day.get()))
                .toList();
        if (chosen.isEmpty()) {
            throw Refusal.of(
                    Reason.DAY_OUTSIDE_SEASON,
                    day.map(LocalDate::toString).orElse(""),
                    bulletins.isEmpty() ? "" : bulletins.get(0).day().date().toString(),
                    bulletins.isEmpty()
                            ? ""
                            : bulletins.get(bulletins.size() - 1).day().date().toString());
        }
        String name = "bulletin" + day.map(date -> "-" + date).orElse("");
        for (String file : BulletinFolder.fileNames(name)) {
            if (!output.overwrite() && Files.exists(output.folder().resolve(file))) {
                throw Refusal.of(
                        Reason.FILE_EXISTS, output.folder().resolve(file).toString());
            }
        }
        BulletinFolder.write(chosen, output.language(), name, output.folder());
        return chosen;
    }

    private static List<Bulletin> read(List<Path> files, Path folder, Optional<String> plan) {
        try (RunStores stores = RunStores.open(files)) {
            StoredRun run = stores.runs().get(0);
            String chosen = RunFolders.plan(run, plan, folder.toString());
            return Bulletin.of(run, chosen, stores.days(0, chosen));
        } catch (StoreException e) {
            throw RunFolders.refusal(e);
        }
    }
}
