package cuofeng.app.cli;

import cuofeng.app.usecase.ReportRuns;
import cuofeng.results.report.ConsoleRuns;
import cuofeng.results.store.RunColumn;
import cuofeng.results.table.CsvWriter;
import cuofeng.results.table.RunsTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cuofeng report}. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--runs", paramLabel = "DIR", arity = "1..*", required = true, descriptionKey = "option.runs")
    private List<Path> folders = List.of();

    @Option(names = "--plan", paramLabel = "NAME", descriptionKey = "option.report-plan")
    private String plan;

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--parquet", paramLabel = "DIR", descriptionKey = "option.parquet")
    private Path parquet;

    @Option(names = "--overwrite", descriptionKey = "option.overwrite-parquet")
    private boolean overwrite;

    /** How the table is printed. */
    private static final class Form {
        @Option(names = "--json", descriptionKey = "option.json")
        private boolean json;

        @Option(names = "--csv", descriptionKey = "option.csv")
        private boolean csv;
    }

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<RunColumn> columns = ReportRuns.columns(folders, Optional.ofNullable(plan));
        if (form.json) {
            session.console().result(RunsJson.of(columns).stripTrailing());
        } else if (form.csv) {
            session.console().result(csv(columns).stripTrailing());
        } else {
            show(columns);
        }
        if (parquet != null) {
            ReportRuns.exportParquet(folders, parquet, overwrite);
            session.console().message(session.messages().text("report.parquet", parquet.toString()));
        }
        return ExitCode.DONE;
    }

    private void show(List<RunColumn> columns) {
        ConsoleRuns.lines(columns, session.messages().language()).forEach(session.console()::result);
        boolean paired = columns.stream()
                .allMatch(column -> column.seed() == columns.get(0).seed());
        if (columns.size() > 1) {
            session.console().message(session.messages().text(paired ? "report.arrows" : "report.seeds-differ"));
        }
    }

    private static String csv(List<RunColumn> columns) {
        StringBuilder text = new StringBuilder();
        try {
            CsvWriter.write(RunsTable.of(columns), text);
        } catch (IOException e) {
            throw new AssertionError("a string builder does not fail", e);
        }
        return text.toString();
    }
}
