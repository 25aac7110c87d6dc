package cuofeng.app.usecase;

import cuofeng.results.folder.ParquetFolder;
import cuofeng.results.store.RunColumn;
import cuofeng.results.store.RunStores;
import cuofeng.results.store.StoreException;
import cuofeng.results.store.StoredRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finished runs, from their stores: side by side, or as Parquet files. */
public final class ReportRuns {

    private ReportRuns() {}

    /**
     * One run with all its plans, or many runs with one plan each.
     *
     * @param folders of runs
     * @param plan name of the plan to show; that which each run recommends if empty
     * @throws Refusal if a folder has no store that can be read, or a run no such plan
     */
    public static List<RunColumn> columns(List<Path> folders, Optional<String> plan) {
        List<Path> files = RunFolders.stores(folders);
        List<String> names = RunFolders.names(folders);
        try (RunStores stores = RunStores.open(files)) {
            List<RunColumn> columns = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                StoredRun run = stores.runs().get(i);
                List<String> plans = files.size() == 1 && plan.isEmpty()
                        ? run.plans()
                        : List.of(RunFolders.plan(run, plan, names.get(i)));
                for (String each : plans) {
                    columns.add(new RunColumn(names.get(i), run, each, stores.figures(i, each)));
                }
            }
            return columns;
        } catch (StoreException e) {
            throw RunFolders.refusal(e);
        }
    }

    /**
     * Writes the tables of all runs.
     *
     * @throws Refusal if a folder has no store that can be read
     * @throws cuofeng.results.folder.OutputExistsException if the output has files and must not be overwritten
     */
    public static void exportParquet(List<Path> folders, Path output, boolean overwrite) {
        List<Path> files = RunFolders.stores(folders);
        Output.requireWritable(output, overwrite);
        try {
            ParquetFolder.write(files, RunFolders.names(folders), output, overwrite);
        } catch (StoreException e) {
            throw RunFolders.refusal(e);
        }
    }
}
