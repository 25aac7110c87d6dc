package cuofeng.app.cli;

import cuofeng.app.usecase.Output;
import cuofeng.app.usecase.WriteBulletin;
import cuofeng.results.report.Bulletin;
import cuofeng.results.report.BulletinLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuofeng bulletin}. */
@Command(name = "bulletin")
final class BulletinCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "RUN_DIR", descriptionKey = "option.run-dir")
    private Path folder;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            descriptionKey = "option.day",
            defaultValue = "all",
            converter = DayConverter.class)
    private DayChoice days = DayChoice.ALL;

    @Option(names = "--plan", paramLabel = "NAME", descriptionKey = "option.bulletin-plan")
    private String plan;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.bulletin-out")
    private Path out;

    @Option(names = "--overwrite", descriptionKey = "option.overwrite-bulletin")
    private boolean overwrite;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    BulletinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = out == null ? beside(folder) : out;
        Output output = new Output(target, overwrite, session.messages().language());
        List<Bulletin> bulletins = WriteBulletin.run(folder, Optional.ofNullable(plan), days.day(), output);
        if (json) {
            session.console().result(BulletinJson.of(bulletins, target).stripTrailing());
        } else {
            BulletinLines.of(bulletins, session.messages().language()).forEach(session.console()::result);
            session.console().message(session.messages().text("bulletin.written", target.toString()));
        }
        return ExitCode.DONE;
    }

    /** Not inside: the folder of a run holds the files of the run, and goes with them when it is made again. */
    private static Path beside(Path folder) {
        Path run = folder.toAbsolutePath().normalize();
        Path name = run.getFileName();
        if (name == null) {
            return run.resolve("bulletin");
        }
        // As it was typed, unless that ends in dots.
        Path typed = name.equals(folder.getFileName()) ? folder : run;
        return typed.resolveSibling(name + "-bulletin");
    }
}
